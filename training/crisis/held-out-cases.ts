// npm run measure:crisis: the voices that were held out of training, as cases for `flou eval`.
import { readCorpus } from './read-corpus.ts';
import { isHeldOut } from './split.ts';

for (const { place, voice, language, turns, expect, accept, category, hard } of readCorpus()) {
  if (!isHeldOut(voice)) continue;
  const kind = expect === 'none' && hard ? `${category}, hard` : category;
  process.stdout.write(`${JSON.stringify({ id: place, lang: language, turns, expect, accept, category: kind })}\n`);
}
