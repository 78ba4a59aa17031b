/**
 * How a word sounds, so that words written by ear meet the dictionary: kiero, bibir, aser, boi, yebar, suisidarme. Two words
 * with one sound get one key. Input is lower case without accents.
 */
export function soundOf(word: string): string {
  let sound = '';
  const length = word.length;
  for (let at = 0; at < length; at++) {
    const char = word.charAt(at);
    const next = word.charAt(at + 1);
    let one = char;
    if (char === 'q') {
      one = 'k';
      if (next === 'u') at++;
    } else if (char === 'c') {
      if (next === 'h') {
        one = 'x';
        at++;
      } else one = next === 'e' || next === 'i' ? 's' : 'k';
    } else if (char === 's' && next === 'h') {
      one = 'x';
      at++;
    } else if (char === 'z') one = 's';
    else if (char === 'v') one = 'b';
    else if (char === 'h') one = '';
    else if (char === 'l' && next === 'l') {
      one = 'i';
      at++;
    } else if (char === 'y') one = 'i';
    else if (char === 'g') {
      if (next === 'e' || next === 'i') one = 'j';
      else if (next === 'u' && (word.charAt(at + 2) === 'e' || word.charAt(at + 2) === 'i')) at++;
    }
    if (one !== '' && sound.charAt(sound.length - 1) === one) continue;
    sound += one;
  }
  return sound;
}

/** A word without its repeated letters: morirrrr and quieeero become morir and quiero. */
export function squeeze(word: string): string {
  let out = '';
  for (let at = 0; at < word.length; at++) if (word.charAt(at) !== word.charAt(at - 1)) out += word.charAt(at);
  return out;
}
