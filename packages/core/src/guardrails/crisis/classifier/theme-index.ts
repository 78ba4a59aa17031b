import { memoise } from '../text/memoise.ts';
import { THEMES } from './themes.ts';

/** Themes by whole words and by the beginnings of words; built when first needed. */
interface ThemeIndex {
  readonly words: ReadonlyMap<string, readonly number[]>;
  readonly stems: ReadonlyMap<string, readonly number[]>;
}

let index: ThemeIndex | undefined;

/** Numbers of the themes a folded word belongs to, in the order of `THEMES`. */
export const themesOf = memoise((form) => findThemes(form));

const SHORTEST_STEM = 2;
const LONGEST_STEM = 14;

function findThemes(form: string): readonly number[] {
  index ??= buildIndex();
  const themes = new Set(index.words.get(form));
  for (let end = SHORTEST_STEM; end <= Math.min(LONGEST_STEM, form.length); end++) {
    for (const theme of index.stems.get(form.slice(0, end)) ?? []) themes.add(theme);
  }
  return themes.size === 0 ? NONE : [...themes].sort((a, b) => a - b);
}

const NONE: readonly number[] = [];

function buildIndex(): ThemeIndex {
  const words = new Map<string, number[]>();
  const stems = new Map<string, number[]>();
  for (const [theme, row] of Object.values(THEMES).entries()) {
    for (const entry of row.split(/\s+/)) {
      const [map, key] = entry.endsWith('*') ? [stems, entry.slice(0, -1)] : [words, entry];
      map.set(key, [...(map.get(key) ?? []), theme]);
    }
  }
  return { words, stems };
}
