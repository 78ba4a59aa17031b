// npm run measure:crisis: what the detector makes of the voices that were held out of training.
import { screen } from '@flou/core/guardrails';
import { type CorpusLine, readCorpus } from './read-corpus.ts';
import { isHeldOut } from './split.ts';

const heldOut = readCorpus().filter(({ voice }) => isHeldOut(voice));
const groups: readonly (readonly [string, (line: CorpusLine) => boolean])[] = [
  ['crisis', ({ expect }) => expect === 'crisis'],
  ['concern', ({ expect }) => expect === 'concern'],
  ['none, hard', ({ expect, hard }) => expect === 'none' && hard],
  ['none, ordinary', ({ expect, hard }) => expect === 'none' && !hard],
];

console.log(`${heldOut.length} lines of ${new Set(heldOut.map(({ voice }) => voice)).size} voices never trained on\n`);
console.log('expected          lines   crisis  concern     none');
for (const [name, belongs] of groups) {
  const levels = heldOut.filter(belongs).map(({ turns }) => screen(turns).level);
  const share = (level: string) =>
    `${((100 * levels.filter((one) => one === level).length) / levels.length).toFixed(1)} %`.padStart(9);
  console.log(
    `${name.padEnd(16)} ${String(levels.length).padStart(6)}${share('crisis')}${share('concern')}${share('none')}`,
  );
}

if (process.argv.includes('--errors')) {
  for (const line of heldOut) {
    const { level, category, reasons } = screen(line.turns);
    if (!line.accept.includes(level))
      console.log(
        `${line.place} ${line.expect}→${level} ${category} [${reasons.join(' ')}] ${line.turns.at(-1)?.text}`,
      );
  }
}
