/** Lower case, no accents, repeated letters and white space squeezed, the commonest abbreviations spelt out: what the readers' patterns are written for. */
export function toPlain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/([nN])\u0303/g, '$1~')
    .replace(/\p{M}/gu, '')
    .replace(/[nN]~/g, 'ñ')
    .toLowerCase()
    .replace(/([a-zñ])\1{2,}/g, '$1')
    .replace(/[^a-zñ0-9<>'/.:,;!?+%]+/g, ' ')
    .replace(/(?<![a-zñ])(?:q|k)(?![a-zñ0-9])/g, 'que')
    .replace(/(?<![a-zñ])(?:xq|pq|xk)(?![a-zñ0-9])/g, 'porque')
    .trim();
}
