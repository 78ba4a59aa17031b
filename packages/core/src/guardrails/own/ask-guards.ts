import type { Guard, Refusal } from './guard.ts';

/** What is said when a guard broke and nobody knows what it would have refused. */
const CLOSED = 'Prefiero parar aquí. ¿Me lo preguntas de otra forma?';

export interface AskGuards {
  readonly readMessage: (message: string) => Refusal | undefined;
  readonly readSentence: (sentence: string) => Refusal | undefined;
}

/** Asks guards in their order; the first that refuses is heard. `onFailure` hears of each that breaks. */
export function askGuards(
  guards: readonly Guard[],
  onFailure: (guard: string, error: unknown) => void = () => {},
): AskGuards {
  const ask = (reader: 'readMessage' | 'readSentence', text: string): Refusal | undefined => {
    for (const guard of guards) {
      const refusal = readClosed(guard, reader, text, onFailure);
      if (refusal) return refusal;
    }
    return undefined;
  };
  return {
    readMessage: (message) => ask('readMessage', message),
    readSentence: (sentence) => ask('readSentence', sentence),
  };
}

function readClosed(
  guard: Guard,
  reader: 'readMessage' | 'readSentence',
  text: string,
  onFailure: (guard: string, error: unknown) => void,
): Refusal | undefined {
  try {
    const said: unknown = guard[reader]?.(text);
    if (said === undefined) return undefined;
    if (typeof said === 'string' && said.trim() !== '') return { guard: guard.name, text: said };
    throw new TypeError('A guard gives what is said instead, or undefined, and at once.');
  } catch (error) {
    onFailure(guard.name, error);
    return { guard: guard.name, text: CLOSED };
  }
}
