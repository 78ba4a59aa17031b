// npm run test:soak [-- --minutes 60]: visitors who do all that can be done, for a long time; then nothing may be left of it.
import { writeFileSync } from 'node:fs';
import { setTimeout as after } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type Gauges, readGauges } from './gauges.ts';
import { growthMb, type Sample } from './growth.ts';
import type { Promised } from './promised.ts';
import { type ServedFlou, serveFlou } from './served-flou.ts';
import { plotSoak, type SoakResults, soakText } from './soak-report.ts';
import { letThemVisit } from './traffic.ts';
import { arrive } from './visitor.ts';

const { values } = parseArgs({ options: { minutes: { type: 'string', default: '60' } } });
const minutes = Number(values.minutes);
if (!(minutes > 0)) {
  console.error('--minutes must be a number above 0.');
  process.exit(2);
}
const VISITORS = 30;
const CRISIS_EVERY = 6;
const SAMPLE_EVERY_MS = 5_000;
const WARM_MS = Math.min(60_000, minutes * 10_000);
/** Idle connections to the database are closed after 30 seconds, and a turn that nobody reads is over by then too. */
const SETTLE_MS = 90_000;
/**
 * In the half hour after the first one go nearly 40,000 turns: 10 MB would be 270 bytes of each, less than one remembered id with what hangs on
 * it. Resident memory also moves by what the allocator keeps.
 */
const MOST_GROWTH_MB = { heap: 10, rss: 30 };

const flou = await serveFlou({ faults: 0.02 });
const visitors = [];
for (let number = 0; number < VISITORS; number++) {
  visitors.push(await arrive(flou.url, { username: `visitor-${number}`, inCrisis: number % CRISIS_EVERY === 0 }));
}
console.error('… warming up');
await letThemVisit(visitors, performance.now() + WARM_MS);
const before = await settled(flou);

console.error(`… ${minutes} minutes`);
const startedMs = performance.now();
const samples: Sample[] = [];
const watching = new AbortController();
const watched = watch();
const traffic = await letThemVisit(visitors, startedMs + minutes * 60_000);
watching.abort();
await watched;
console.error('… settling');
const end = await settled(flou, before.openFiles);
const exitCode = await flou.stop();

const [heapGrowthMb, rssGrowthMb] = [growthMb(samples, 'heapMb'), growthMb(samples, 'rssMb')];
const unexpected = Object.entries(traffic.unexpected).map(([reason, count]) => `${count} × ${reason}`);
const promises: Promised[] = [
  {
    promise: 'everything that was done went as it should',
    held: unexpected.length === 0,
    detail: unexpected.join('; '),
  },
  {
    promise: `the heap grows by at most ${MOST_GROWTH_MB.heap} MB in the second half`,
    held: heapGrowthMb <= MOST_GROWTH_MB.heap,
    detail: `${heapGrowthMb.toFixed(1)} MB`,
  },
  {
    promise: `resident memory grows by at most ${MOST_GROWTH_MB.rss} MB in the second half`,
    held: rssGrowthMb <= MOST_GROWTH_MB.rss,
    detail: `${rssGrowthMb.toFixed(1)} MB`,
  },
  {
    promise: 'no file and no socket is left, no turn runs, no write waits',
    held: isSettled(end, before.openFiles),
    detail: `${before.openFiles} open before, ${end.openFiles} after`,
  },
  {
    promise: 'the log has no error',
    held: flou.complaints.length === 0,
    detail: flou.complaints.slice(0, 3).join('; '),
  },
  { promise: 'SIGTERM ends it with 0', held: exitCode === 0, detail: `${exitCode}` },
];
const results: SoakResults = {
  at: new Date().toISOString(),
  node: process.versions.node,
  minutes,
  visitors: VISITORS,
  turns: end.turns - before.turns,
  traffic,
  heapGrowthMb,
  rssGrowthMb,
  openFiles: { before: before.openFiles, after: end.openFiles },
  promises,
  samples,
};
process.stdout.write(soakText(results));
const folder = fileURLToPath(new URL('../../results/', import.meta.url));
writeFileSync(`${folder}soak.json`, `${JSON.stringify(results)}\n`);
writeFileSync(`${folder}soak.md`, soakText(results));
writeFileSync(`${folder}soak.svg`, plotSoak(samples));
process.exit(promises.every(({ held }) => held) ? 0 : 1);

async function watch(): Promise<void> {
  while (!watching.signal.aborted) {
    const { rssMb, heapMb, loopDelayMs, openFiles } = await readGauges(flou);
    samples.push({ minute: (performance.now() - startedMs) / 60_000, rssMb, heapMb, loopDelayMs, openFiles });
    await after(SAMPLE_EVERY_MS, undefined, { signal: watching.signal }).catch(() => {});
  }
}

/** Waits until all is quiet and, where it is known, no more is open than it may; then, or when it took too long, says how it stands. */
async function settled(server: ServedFlou, mayBeOpen = 0): Promise<Gauges> {
  const untilMs = performance.now() + SETTLE_MS;
  let calmest = await readGauges(server);
  while (performance.now() < untilMs && !isSettled(calmest, mayBeOpen)) {
    await after(SAMPLE_EVERY_MS);
    const now = await readGauges(server);
    // Once a minute the server looks into the database, and has one more open for a while.
    if ((now.openFiles ?? 0) <= (calmest.openFiles ?? 0) || !isQuiet(calmest)) calmest = now;
  }
  return calmest;
}

function isQuiet({ runningTurns, waitingWrites }: Gauges): boolean {
  return runningTurns === 0 && waitingWrites === 0;
}

function isSettled(gauges: Gauges, mayBeOpen: number | undefined): boolean {
  return isQuiet(gauges) && (gauges.openFiles ?? 0) <= (mayBeOpen ?? 0);
}
