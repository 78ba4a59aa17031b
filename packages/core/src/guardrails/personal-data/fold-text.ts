import type { Span } from '../crisis/screening.ts';

/** A text as the patterns read it, and the way back to the text as it was written. */
export interface FoldedText {
  /** Letters without accents, in their case; every dash `-`, every apostrophe `'`, every space ` `; nothing invisible. */
  readonly plain: string;
  /** Where a part of `plain` stands in the text as it was written. */
  readonly spanOf: (start: number, end: number) => Span;
}

/** Writes a text in the signs of a plain keyboard, so that a pattern need not know how many dashes there are. */
export function foldText(text: string): FoldedText {
  if (/^[\p{ASCII}]*$/u.test(text)) return { plain: text, spanOf: (start, end) => ({ start, end }) };
  const offsets: number[] = [];
  const parts: string[] = [];
  let at = 0;
  for (const character of text) {
    const folded = foldCharacter(character);
    parts.push(folded);
    for (let unit = 0; unit < folded.length; unit++) offsets.push(at + Math.min(unit, character.length - 1));
    at += character.length;
  }
  // The end is where the next sign begins: an accent that stands alone goes with the letter it is drawn on.
  return {
    plain: parts.join(''),
    spanOf: (start, end) => ({ start: offsets[start] ?? text.length, end: offsets[end] ?? text.length }),
  };
}

function foldCharacter(character: string): string {
  const point = character.codePointAt(0) ?? 0;
  if (point < 0x80) return character;
  // Fullwidth signs stand in the order of ASCII.
  if (point >= 0xff01 && point <= 0xff5e) return String.fromCharCode(point - 0xfee0);
  if (/[\p{Pd}\u2212\u2043]/u.test(character)) return '-';
  if (/[\u2018\u2019\u201b\u02bc\u00b4\u2032]/.test(character)) return "'";
  if (/\p{Zs}/u.test(character)) return ' ';
  return character.normalize('NFD').replace(/[\p{M}\p{Cf}]/gu, '');
}
