/**
 * A pure function of a word that remembers its answers: a few thousand words make up nearly all that is ever written. Bounded, and emptied
 * when full, so that hostile input cannot make it grow.
 */
export function memoise<T>(answer: (word: string) => T): (word: string) => T {
  return memoiseBy((word) => word, answer);
}

/** The same for a function of anything that a word stands for. */
export function memoiseBy<Input, T>(
  wordOf: (input: Input) => string,
  answer: (input: Input) => T,
): (input: Input) => T {
  const known = new Map<string, { readonly answer: T }>();
  return (input) => {
    const word = wordOf(input);
    const before = known.get(word);
    if (before !== undefined) return before.answer;
    const found = answer(input);
    if (word.length <= LONGEST_REMEMBERED) {
      if (known.size >= MOST_REMEMBERED) known.clear();
      known.set(word, { answer: found });
    }
    return found;
  };
}

const MOST_REMEMBERED = 5_000;
const LONGEST_REMEMBERED = 40;
