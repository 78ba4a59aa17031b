import { toPlain } from './plain-text.ts';

export interface LeakCheckOptions {
  /** What the model was told and must not repeat. */
  readonly confidential: string;
  /** What of it, it may say. */
  readonly quotable: string;
}

/** So many words in a row are no coincidence. */
const LEAK_WORDS = 8;

/** Tells whether a plain sentence repeats a run of words of what the model was told. What it was told is read once, for the first sentence long enough to matter. */
export function createLeakCheck({ confidential, quotable }: LeakCheckOptions): (plain: string) => boolean {
  const secret = once(() => inOneRow(wordsOf(toPlain(confidential))));
  const allowed = once(() => inOneRow(wordsOf(toPlain(quotable))));
  return (plain) => {
    const words = wordsOf(plain);
    if (words.length < LEAK_WORDS || allowed().includes(inOneRow(words))) return false;
    for (let start = 0; start + LEAK_WORDS <= words.length; start++) {
      const run = inOneRow(words.slice(start, start + LEAK_WORDS));
      if (secret().includes(run) && !allowed().includes(run)) return true;
    }
    return false;
  };
}

const wordsOf = (plain: string): readonly string[] => plain.match(/[\p{L}\p{N}]+/gu) ?? [];

/** With a space on either side, so that a word is never found inside another. */
const inOneRow = (words: readonly string[]): string => ` ${words.join(' ')} `;

function once(make: () => string): () => string {
  let made: string | undefined;
  return () => (made ??= make());
}
