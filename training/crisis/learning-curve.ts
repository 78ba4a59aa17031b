// npm run curve:crisis: is the corpus large enough? The classifier alone, trained on a growing part of the voices and asked about the
// voices that were held out. Writes docs/images/recall-by-corpus-size.svg.
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import { readMessage } from '../../packages/core/src/guardrails/crisis/message/read-message.ts';
import { thresholdFor } from './combiner.ts';
import { exampleOf, scoreOf, trainHeads } from './linear-model.ts';
import { type CorpusLine, readCorpus } from './read-corpus.ts';
import { foldOf, isHeldOut } from './split.ts';

const FILE = fileURLToPath(new URL('../../docs/images/recall-by-corpus-size.svg', import.meta.url));
const PARTS = 10;
/** Hard negatives of unseen voices that may be called a crisis. */
const FALSE_ALARMS = [0.02, 0.05, 0.1];

const single = readCorpus().filter(({ turns }) => turns.length === 1);
const example = (line: CorpusLine) => ({ line, ...exampleOf(line, readMessage(line.turns[0]?.text ?? '').words) });
const training = single.filter(({ voice }) => !isHeldOut(voice)).map(example);
const unseen = single.filter(({ voice }) => isHeldOut(voice)).map(example);

const points = Array.from({ length: PARTS }, (_, part) => {
  const lines = training.filter(({ line }) => foldOf(line.voice, PARTS) <= part);
  const head = trainHeads(lines).crisis;
  const scores = (wanted: (line: CorpusLine) => boolean) =>
    unseen.filter(({ line }) => wanted(line)).map(({ features }) => scoreOf(head, features));
  const crises = scores(({ expect }) => expect === 'crisis');
  const hard = scores((line) => line.expect === 'none' && line.hard);
  return FALSE_ALARMS.map((share) => {
    const threshold = thresholdFor(hard, share);
    const recall = (100 * crises.filter((score) => score >= threshold).length) / crises.length;
    return { lines: lines.length, recall, falseAlarms: `${100 * share} % of hard negatives` };
  });
}).flat();

for (const { lines, recall, falseAlarms } of points)
  console.log(`${String(lines).padStart(6)} lines  recall ${recall.toFixed(1).padStart(5)} %  at ${falseAlarms}`);

const { document } = parseHTML('<html><body></body></html>');
const plot = Plot.plot({
  document,
  width: 720,
  height: 380,
  marginLeft: 50,
  x: { label: 'lines the classifier was trained on →', grid: true },
  y: { label: '↑ crises of unseen voices heard, %', domain: [0, 100], grid: true },
  color: { legend: false, range: ['#b3382c', '#c98a1b', '#1d6a83'] },
  marks: [
    Plot.lineY(points, { x: 'lines', y: 'recall', stroke: 'falseAlarms', strokeWidth: 2 }),
    Plot.dot(points, { x: 'lines', y: 'recall', fill: 'falseAlarms', r: 4 }),
    Plot.text(
      points,
      Plot.selectLast({ x: 'lines', y: 'recall', z: 'falseAlarms', text: 'falseAlarms', textAnchor: 'end', dy: -14 }),
    ),
  ],
});
plot.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
mkdirSync(new URL('.', `file://${FILE}`), { recursive: true });
writeFileSync(FILE, `${plot.outerHTML}\n`);
