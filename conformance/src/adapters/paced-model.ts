import { type ChatModel, localStrategist } from '@flou/core';

/** What the slow model says, whatever it is asked: a few sentences, so that a gate that reads clause by clause lets some through early. */
export const SLOW_REPLY = [
  'Partamos por lo más chico.',
  'Abre el documento y escribe el título.',
  'Después anota tres ideas, sin ordenarlas.',
  'Quédate con la que más te guste.',
  'Escribe sobre ella diez minutos.',
  '¿Te parece si partes ahora?',
].join(' ');

/** Characters of one delta, the same from every slow model: so the transcript of a turn is the same too. */
export const DELTA_LENGTH = 10;

/** How slow the model is for messages that hold these words. The last outlasts any test that stops it; the first one ends by itself. */
export const PACES = [
  { says: 'muy despacio', deltaMs: 200 },
  { says: 'despacio', deltaMs: 20 },
] as const;

/** The local strategist, except that messages with a word of `PACES` get `SLOW_REPLY`, delta by delta. */
export function pacedModel(): ChatModel {
  const { stream } = localStrategist();
  return {
    name: 'paced',
    stream: (request) => {
      const pace = PACES.find(({ says }) => request.message.includes(says));
      return pace ? speakSlowly(pace.deltaMs, request.signal) : stream(request);
    },
  };
}

async function* speakSlowly(deltaMs: number, signal: AbortSignal) {
  for (let start = 0; start < SLOW_REPLY.length; start += DELTA_LENGTH) {
    await new Promise((resolve) => setTimeout(resolve, deltaMs));
    signal.throwIfAborted();
    yield { text: SLOW_REPLY.slice(start, start + DELTA_LENGTH) };
  }
}
