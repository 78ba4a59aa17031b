import { toPlain } from './plain-text.ts';

export interface LeakCheckOptions {
  /** What the model was told and must not repeat. */
  readonly confidential: string;
  /** What of it, it may say. */
  readonly quotable: string;
}

/** So many words in a row are no coincidence. */
const LEAK_WORDS = 8;

/** So many at its end, and a text may be on its way to repeat more. */
const LEAK_BEGINS = 2;

export interface LeakCheck {
  /** Does a plain sentence repeat a run of words of what the model was told? */
  readonly leaks: (plain: string) => boolean;
  /** Does a plain text that repeats nothing end as if it were about to? */
  readonly mayLeak: (plain: string) => boolean;
}

/** What the model was told is read once, for the first sentence long enough to matter. */
export function createLeakCheck({ confidential, quotable }: LeakCheckOptions): LeakCheck {
  const secret = once(() => inOneRow(wordsOf(toPlain(confidential))));
  const allowed = once(() => inOneRow(wordsOf(toPlain(quotable))));
  const isSecret = (words: readonly string[]): boolean => {
    const run = inOneRow(words);
    return secret().includes(run) && !allowed().includes(run);
  };
  return {
    leaks: (plain) => {
      const words = wordsOf(plain);
      if (words.length < LEAK_WORDS || allowed().includes(inOneRow(words))) return false;
      for (let start = 0; start + LEAK_WORDS <= words.length; start++) {
        if (isSecret(words.slice(start, start + LEAK_WORDS))) return true;
      }
      return false;
    },
    mayLeak: (plain) => {
      const words = wordsOf(plain.slice(-80)).slice(-LEAK_BEGINS);
      return words.length === LEAK_BEGINS && isSecret(words);
    },
  };
}

const wordsOf = (plain: string): readonly string[] => plain.match(/[\p{L}\p{N}]+/gu) ?? [];

/** With a space on either side, so that a word is never found inside another. */
const inOneRow = (words: readonly string[]): string => ` ${words.join(' ')} `;

function once(make: () => string): () => string {
  let made: string | undefined;
  return () => (made ??= make());
}
