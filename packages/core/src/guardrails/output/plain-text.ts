/** Lower case, no accents, no invisible characters, one space between words: what the output rules are written for. */
export const toPlain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase()
    .replace(/\s+/g, ' ');
