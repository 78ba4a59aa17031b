/**
 * A fifth of the voices is never trained on: what is measured on them is what a stranger's words would get. By voice and not by
 * line, for one writer's lines resemble each other.
 */
export function isHeldOut(voice: string): boolean {
  let hash = 7;
  for (const character of voice) hash = (Math.imul(hash, 31) + character.charCodeAt(0)) >>> 0;
  return hash % 5 === 0;
}
