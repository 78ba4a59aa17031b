/**
 * A pure function of a word that remembers its answers: a few thousand words make up nearly all that is ever written. Bounded, and emptied
 * when full, so that hostile input cannot make it grow.
 */
export function remember<T>(answer: (word: string) => T, most = 5_000): (word: string) => T {
  const known = new Map<string, { readonly answer: T }>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before.answer;
    const found = answer(word);
    if (word.length <= LONGEST_REMEMBERED) {
      if (known.size >= most) known.clear();
      known.set(word, { answer: found });
    }
    return found;
  };
}

const LONGEST_REMEMBERED = 40;
