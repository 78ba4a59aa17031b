// npm run measure:crisis: what would a stranger's words get? A model is trained without the voices that are held out, put in the place of the one
// that ships (which has learned from all of them), and `flou eval` asks it about those voices. Arguments go to `flou eval`.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type CorpusLine, readCorpus } from './read-corpus.ts';
import { isHeldOut } from './split.ts';
import { trainModel } from './train-model.ts';

const corpus = readCorpus();
const folder = mkdtempSync(join(tmpdir(), 'flou-measure-'));
try {
  const model = join(folder, 'model.ts');
  writeFileSync(model, trainModel(corpus.filter(({ voice }) => !isHeldOut(voice))));
  const { status } = spawnSync(
    process.execPath,
    ['--import', new URL('replace-model.ts', import.meta.url).href, flou(), 'eval', '-', ...process.argv.slice(2)],
    {
      input: corpus
        .filter(({ voice }) => isHeldOut(voice))
        .map(asCase)
        .join(''),
      stdio: ['pipe', 'inherit', 'inherit'],
      env: { ...process.env, CRISIS_MODEL: model },
    },
  );
  process.exitCode = status ?? 1;
} finally {
  rmSync(folder, { recursive: true });
}

function flou(): string {
  return fileURLToPath(new URL('../../packages/adapter-node/bin/flou.js', import.meta.url));
}

function asCase({ place, language, turns, expect, accept, category, hard }: CorpusLine): string {
  const kind = expect === 'none' && hard ? `${category}, hard` : category;
  return `${JSON.stringify({ id: place, lang: language, turns, expect, accept, category: kind })}\n`;
}
