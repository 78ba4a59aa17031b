import type { Span } from '../crisis/screening.ts';

const LOCAL = String.raw`[\p{L}\d_%.+-][\p{L}\d_%.+'-]{0,63}`;
const LABEL = String.raw`[\p{L}\d-]{1,63}`;
// The last label begins with a letter, or `lodash@4.17.21` would be somebody's address.
const TOP = String.raw`\p{L}[\p{L}\d-]{1,62}`;
const PROVIDER = '(?:gmail|hotmail|outlook|yahoo|icloud|protonmail)';
const COMMON_TOP = '(?:com|net|org|edu|gob|gov|es|cl|ar|mx|pe|co|uy|py|bo|ec|ve|cr|br|pt|us|uk|info)';
const DOT = String.raw`(?:\.| ?[([] ?(?:punto|ponto|dot|\.) ?[)\]] ?| (?:punto|ponto|dot) )`;
const SPELT = String.raw`(?:[\p{L}\d]{1,30} (?:punto|ponto|dot|guion bajo|underscore) ){0,3}`;

const EMAILS = [
  String.raw`${LOCAL}@${LABEL}(?:\.${LABEL}){0,3}\.${TOP}`,
  // With a gap only where the end is one that addresses have: `A @ B.transpose` is a product of matrices.
  String.raw`${LOCAL} {0,2}@ {1,2}${LABEL}(?:\.${LABEL}){0,2}\.${COMMON_TOP}\b`,
  String.raw`${LOCAL} ?@ ?${PROVIDER}\b`,
  // Spelt out, to get past a filter or because the keyboard has no such sign.
  String.raw`${SPELT}${LOCAL} ?(?:[([{] ?(?:arroba|at|@) ?[)\]}]|\barroba\b) ?(?:${LABEL}(?:${DOT}${LABEL}){0,2}${DOT}\p{L}{2,20}|${PROVIDER})\b`,
  String.raw`${SPELT}${LOCAL} at ${LABEL}(?: dot ${LABEL}){0,2} dot ${COMMON_TOP}\b`,
].map((pattern) => new RegExp(pattern, 'giu'));

/** E-mail addresses in a folded text, with their sign or spelt out. */
export function findEmails(plain: string): readonly Span[] {
  if (!/@|arroba|\bat\b/i.test(plain)) return [];
  return EMAILS.flatMap((pattern) =>
    [...plain.matchAll(pattern)].map(({ 0: match, index }) => ({ start: index, end: index + match.length })),
  );
}
