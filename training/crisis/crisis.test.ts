import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { MODEL_FILE } from './model-file.ts';
import { readCorpus } from './read-corpus.ts';
import { isHeldOut } from './split.ts';
import { trainModel } from './train-model.ts';

const corpus = readCorpus();

test('the corpus is whole: every line is labelled, no text stands twice, no voice has two owners', () => {
  // Everybody says "ya" and "gracias"; a sentence is somebody's own.
  const texts = corpus.map(({ turns }) => JSON.stringify(turns)).filter((text) => text.split(' ').length > 3);
  const seen = new Set<string>();
  const twice = texts.filter((text) => seen.size === seen.add(text).size);
  expect(twice.slice(0, 5)).toEqual([]);
  const files = new Map<string, Set<string>>();
  for (const { voice, place } of corpus)
    files.set(voice, (files.get(voice) ?? new Set()).add(place.split(':')[0] ?? ''));
  expect([...files].filter(([, owners]) => owners.size > 1).map(([voice]) => voice)).toEqual([]);
});

test('half of the corpus is negative, a third of that hard, and a part of the voices is held out', () => {
  const negative = corpus.filter(({ expect: level }) => level === 'none');
  expect(negative.length / corpus.length).toBeGreaterThan(0.45);
  expect(negative.filter(({ hard }) => hard).length / negative.length).toBeGreaterThan(1 / 3);
  expect(corpus.filter(({ voice }) => isHeldOut(voice)).length).toBeGreaterThan(800);
});

// Five pairs of heads are trained, one for what ships and four without a part of the voices.
test('training gives the shipped model, byte for byte', { timeout: 1_200_000 }, () => {
  expect(trainModel(corpus) === readFileSync(MODEL_FILE, 'utf8')).toBe(true);
});
