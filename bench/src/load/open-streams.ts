import { Agent } from 'node:http';
import { HELD_MARK } from '../servers/held-mark.ts';
import { readGauges } from './gauges.ts';
import type { Person } from './people.ts';
import type { ServedFlou } from './served-flou.ts';
import { type SeenTurn, streamTurn, type TurnToStream } from './stream-turn.ts';

/** Streams that were all open at once, and what became of them. */
export interface OpenStreams {
  readonly count: number;
  /** Several devices read each. */
  readonly turns: number;
  /** The most that were open, each with its first words, at one moment. */
  readonly openAtOnce: number;
  readonly whole: number;
  /** What was wrong with the others, each reason once. */
  readonly flaws: readonly string[];
  readonly openingSeconds: number;
  readonly rssBeforeMb: number;
  readonly rssOpenMb: number;
  readonly loopDelayMs: number;
}

/** How many are on their way in at a time. */
const OPENING_AT_ONCE = 100;
/** A reply lasts at most 30 seconds, and every stream has to be open before the first one ends: so each turn is read on several devices. */
export const DEVICES = 4;

/** Opens the streams of a turn for every person, holds all of them open, lets them go on, and reads each to its end. */
export async function openStreams(flou: ServedFlou, people: readonly Person[]): Promise<OpenStreams> {
  const agent = new Agent({ keepAlive: false });
  const before = await readGauges(flou);
  const turns: Promise<SeenTurn>[] = [];
  let open = 0;
  let openAtOnce = 0;
  /** Gives the id of the turn; undefined when it never opened. */
  const openOne = (person: Person, what: TurnToStream['what']) =>
    new Promise<string | undefined>((opened) => {
      let isOpen = false;
      const onFirstText = (turnId: string) => {
        isOpen = true;
        open += 1;
        openAtOnce = Math.max(openAtOnce, open);
        opened(turnId);
      };
      const turn = streamTurn({ url: flou.url, agent, person, what, fromMs: performance.now(), onFirstText });
      turns.push(
        turn.finally(() => {
          if (isOpen) open -= 1;
          opened(undefined);
        }),
      );
    });

  const startedMs = performance.now();
  const line = people[Symbol.iterator]();
  const openMany = async () => {
    for (const person of line) {
      const turnId = await openOne(person, { message: `tengo que escribir un ensayo, ${HELD_MARK}` });
      if (turnId === undefined) continue;
      await Promise.all(Array.from({ length: DEVICES - 1 }, () => openOne(person, { turnId })));
    }
  };
  await Promise.all(Array.from({ length: OPENING_AT_ONCE }, openMany));
  const openingSeconds = (performance.now() - startedMs) / 1_000;
  const held = await readGauges(flou);
  await fetch(`${flou.modelUrl}/release`, { method: 'POST' });
  const seen = await Promise.all(turns);
  const flaws = seen.flatMap(({ status, flaw }) => flaw ?? (status === 200 ? [] : `answered ${status}`));
  return {
    count: people.length * DEVICES,
    turns: people.length,
    openAtOnce,
    whole: seen.length - flaws.length,
    flaws: [...new Set(flaws)],
    openingSeconds,
    rssBeforeMb: before.rssMb,
    rssOpenMb: held.rssMb,
    loopDelayMs: held.loopDelayMs,
  };
}
