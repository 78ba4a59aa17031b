import { Agent, get } from 'node:http';
import { setTimeout as after } from 'node:timers/promises';
import { build, type Histogram } from 'hdr-histogram-js';
import { readGauges } from './gauges.ts';
import type { Person } from './people.ts';
import type { ServedFlou } from './served-flou.ts';
import { type SeenTurn, streamTurn } from './stream-turn.ts';

/** Turns at a steady rate, whether the server keeps up or not, and what became of them. Times are milliseconds. */
export interface Step {
  /** Turns a second that were asked for, and that were answered whole. */
  readonly offered: number;
  readonly answered: number;
  readonly sent: number;
  /** By status; `0` is no answer at all. */
  readonly statuses: Readonly<Record<string, number>>;
  /** Answers that were not whole: anything lost, twice, out of order, broken off, or silent for too long. */
  readonly flaws: Readonly<Record<string, number>>;
  /** Refusals that did not say when to come back. */
  readonly refusedWithoutRetryAfter: number;
  readonly crises: { readonly sent: number; readonly answered: number };
  /** How late the messages were sent: a part of the times below that is not the server's. */
  readonly late: Latency;
  readonly firstText: Latency;
  readonly whole: Latency;
  /** Of the server, at the end of the sending. */
  readonly rssMb: number;
  readonly heapMb: number;
  readonly loopDelayMs: number;
  /** Of one core, while turns were sent: 1 is all that one process of JavaScript can use. */
  readonly cpu: number;
  readonly runningTurns: number;
}

export interface Latency {
  readonly p50: number;
  readonly p90: number;
  readonly p99: number;
  readonly max: number;
}

const CRISIS_EVERY = 50;
const CRISIS = 'ya no quiero seguir viviendo';
const MESSAGE = 'tengo que escribir un ensayo y no sé por dónde empezar';
const TICK_MS = 10;
/**
 * Connections that are open before the first turn, as a proxy keeps them: Node takes in one new connection each time its event loop goes
 * round, and those that wait for it wait in the kernel, where no server can tell them anything.
 */
const KEPT_OPEN = 1_000;
/** What a turn lasts on an idle server: the last one begins when the sending ends. */
const TURN_SECONDS = 0.6;

export interface StepOptions {
  readonly rate: number;
  readonly seconds: number;
  /** They take turns. */
  readonly people: readonly Person[];
  /** Those who are in a crisis are other people: after it, every reply of theirs is the protocol's. */
  readonly inCrisis: readonly Person[];
}

export async function takeStep(flou: ServedFlou, { rate, seconds, people, inCrisis }: StepOptions): Promise<Step> {
  const agent = new Agent({ keepAlive: true, maxSockets: Number.POSITIVE_INFINITY, maxFreeSockets: KEPT_OPEN });
  await Promise.all(Array.from({ length: KEPT_OPEN }, () => openConnection(flou.url, agent)));
  // From here on the delay of the event loop is counted anew.
  const before = await readGauges(flou);
  const startedMs = performance.now();
  const ordinary: Promise<SeenTurn>[] = [];
  const crises: Promise<SeenTurn>[] = [];
  const lateMs: number[] = [];
  let sent = 0;
  const sendOne = () => {
    const isCrisis = sent % CRISIS_EVERY === CRISIS_EVERY - 1;
    const [crowd, turns] = isCrisis ? [inCrisis, crises] : [people, ordinary];
    const person = crowd[turns.length % crowd.length];
    if (!person) throw new Error('Nobody is there to send a message.');
    const fromMs = startedMs + (sent / rate) * 1_000;
    const message = isCrisis ? CRISIS : MESSAGE;
    turns.push(streamTurn({ url: flou.url, agent, person, what: { message }, fromMs }));
    lateMs.push(performance.now() - fromMs);
    sent += 1;
  };
  for (let elapsedMs = 0; elapsedMs < seconds * 1_000; elapsedMs = performance.now() - startedMs) {
    while (sent < (elapsedMs / 1_000) * rate) sendOne();
    await after(TICK_MS);
  }
  const sendingSeconds = (performance.now() - startedMs) / 1_000;
  const gauges = await readGauges(flou);
  const [seenOrdinary, seenCrises] = await Promise.all([Promise.all(ordinary), Promise.all(crises)]);
  const lastedSeconds = (performance.now() - startedMs) / 1_000;
  agent.destroy();
  const seen = [...seenOrdinary, ...seenCrises];
  const isWhole = ({ status, flaw }: SeenTurn) => status === 200 && flaw === undefined;
  const whole = seen.filter(isWhole);
  return {
    offered: rate,
    answered: whole.length / Math.max(seconds, lastedSeconds - TURN_SECONDS),
    sent,
    statuses: tally(seen.map(({ status }) => String(status))),
    flaws: tally(seen.flatMap(({ flaw }) => flaw ?? [])),
    refusedWithoutRetryAfter: seen.filter(({ status, hasRetryAfter }) => status === 503 && !hasRetryAfter).length,
    crises: {
      sent: crises.length,
      answered: seenCrises.filter((one) => isWhole(one) && one.safety === 'crisis').length,
    },
    late: latencyOf(lateMs),
    firstText: latencyOf(whole.flatMap(({ firstTextMs }) => firstTextMs ?? [])),
    whole: latencyOf(whole.map(({ wholeMs }) => wholeMs)),
    rssMb: gauges.rssMb,
    heapMb: gauges.heapMb,
    loopDelayMs: gauges.loopDelayMs,
    cpu: (gauges.cpuSeconds - before.cpuSeconds) / sendingSeconds,
    runningTurns: gauges.runningTurns,
  };
}

/** Opens a connection and leaves it open for the next request. */
function openConnection(url: string, agent: Agent): Promise<void> {
  return new Promise((resolve, reject) => {
    const outgoing = get(`${url}/health`, { agent }, (answer) => {
      answer.resume();
      answer.once('end', resolve);
      answer.once('error', reject);
    });
    outgoing.once('error', reject);
  });
}

function tally(names: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}

function latencyOf(timesMs: readonly number[]): Latency {
  const histogram: Histogram = build({ numberOfSignificantValueDigits: 3 });
  for (const ms of timesMs) histogram.recordValue(Math.max(1, Math.round(ms)));
  const at = (percentile: number) => histogram.getValueAtPercentile(percentile);
  return { p50: at(50), p90: at(90), p99: at(99), max: histogram.maxValue };
}
