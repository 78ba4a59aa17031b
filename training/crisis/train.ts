// npm run train:crisis: the corpus → the model that ships in packages/core.
import { writeFileSync } from 'node:fs';
import { MODEL_FILE } from './model-file.ts';
import { readCorpus } from './read-corpus.ts';
import { trainModel } from './train-model.ts';

writeFileSync(MODEL_FILE, trainModel(readCorpus()));
console.log(`Wrote ${MODEL_FILE}`);
