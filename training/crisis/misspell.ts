/** One letter in so many goes wrong, and at least one. */
const LETTERS_A_SLIP = 16;

/** What a letter is taken for: by the ear, or for fun. */
const TAKEN_FOR: Readonly<Record<string, string>> = {
  a: '4',
  e: '3',
  i: '1',
  o: '0',
  s: '5',
  q: 'k',
  v: 'b',
  b: 'v',
  c: 's',
  z: 's',
};

/**
 * A text as hurried hands leave it: letters missing, doubled, swapped or taken for others, a space lost. The model hears every message a second time in this
 * way, so that it does not learn one spelling by heart.
 */
export function misspell(text: string, random: () => number): string {
  const letters = [...text];
  const slips = 1 + Math.floor(letters.length / LETTERS_A_SLIP);
  for (let slip = 0; slip < slips && letters.length > 2; slip++) {
    const at = 1 + Math.floor(random() * (letters.length - 2));
    letters.splice(at, 2, ...slipped(letters[at] ?? '', letters[at + 1] ?? '', random()));
  }
  return letters.join('');
}

/** What becomes of a letter and the one after it. */
function slipped(letter: string, next: string, chance: number): string[] {
  if (chance < 0.3) return [next];
  if (chance < 0.55) return [next, letter];
  if (chance < 0.7) return [letter, letter, next];
  if (chance < 0.85) return [TAKEN_FOR[letter] ?? letter, next];
  return letter === ' ' ? [next] : [letter, next];
}
