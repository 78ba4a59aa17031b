// npm run test:load [-- --quick] [-- --streams 5000]: many open streams, then more and more turns a second until the server has enough.
import { writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { plotLoad } from './load-plot.ts';
import { type LoadResults, loadTable } from './load-report.ts';
import { DEVICES, openStreams } from './open-streams.ts';
import { makePeople } from './people.ts';
import { loadPromises } from './promised.ts';
import { serveFlou } from './served-flou.ts';
import { type Step, takeStep } from './step.ts';

const { values } = parseArgs({
  options: { quick: { type: 'boolean', default: false }, streams: { type: 'string' } },
});
const { quick } = values;
const streamCount = Number(values.streams ?? (quick ? 500 : 5_000));
if (!Number.isInteger(streamCount) || streamCount < 1) {
  console.error('--streams must be a whole number above 0.');
  process.exit(2);
}
const READERS = Math.ceil(streamCount / DEVICES);
const RATES = quick ? [50, 600] : [50, 100, 200, 300, 400, 600, 900, 1_400];
const STEP_SECONDS = quick ? 3 : 10;
/** Answering less than this share of what is asked is having enough. */
const KEEPS_UP = 0.9;
/** How many send the turns of a step: many more than have a turn running at a time. */
const SENDERS = 2_000;
const IN_CRISIS = 200;

const flou = await serveFlou({ isPressed: true });
console.error(`… ${SENDERS + IN_CRISIS + READERS} accounts`);
const everybody = await makePeople(flou.databaseUrl, SENDERS + IN_CRISIS + READERS);
const people = everybody.slice(0, SENDERS);
const inCrisis = everybody.slice(SENDERS, SENDERS + IN_CRISIS);
// The first turns compile what all the others run.
await takeStep(flou, { rate: 20, seconds: 2, people, inCrisis });
console.error(`… ${streamCount} open streams`);
const streams = await openStreams(flou, everybody.slice(SENDERS + IN_CRISIS, SENDERS + IN_CRISIS + READERS));

const steps: Step[] = [];
let hadEnough = false;
for (const rate of RATES) {
  console.error(`… ${rate} turns/s`);
  const step = await takeStep(flou, { rate, seconds: STEP_SECONDS, people, inCrisis });
  steps.push(step);
  // One step beyond what it can do, to see how it says so.
  if (hadEnough) break;
  hadEnough = step.answered < rate * KEEPS_UP;
}
await flou.stop();

const results: LoadResults = {
  at: new Date().toISOString(),
  node: process.versions.node,
  cores: availableParallelism(),
  quick,
  streams,
  steps,
  promises: loadPromises(streams, steps, flou.complaints),
};
process.stdout.write(loadTable(results));
const folder = fileURLToPath(new URL('../../results/', import.meta.url));
// Only a whole run, unhurried, is worth keeping.
if (!quick && values.streams === undefined) {
  writeFileSync(`${folder}load.json`, `${JSON.stringify(results, null, 2)}\n`);
  writeFileSync(`${folder}load.md`, loadTable(results));
  writeFileSync(`${folder}load.svg`, plotLoad(results.steps));
}
process.exit(results.promises.every(({ held }) => held) ? 0 : 1);
