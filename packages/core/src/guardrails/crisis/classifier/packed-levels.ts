import { unzlibSync } from 'fflate';
import { BUCKETS } from './features.ts';

/** A weight is one of fifteen levels, from -7 to 7. Both heads' levels share a byte: crisis in the upper half, concern in the lower. */
export const LARGEST_LEVEL = 7;
export const NO_WEIGHT = byteOf(0, 0);

/** Both levels of a bucket in one byte, each moved up by {@link LARGEST_LEVEL}. */
export function byteOf(crisis: number, concern: number): number {
  return ((crisis + LARGEST_LEVEL) << 4) | (concern + LARGEST_LEVEL);
}

/** What ships, compressed: for each bucket a bit that says whether it weighs anything, then the bytes of those that do. */
export const BITS = BUCKETS / 8;

/** A byte for every bucket, from what ships. */
export function unpackLevels(base64: string): Uint8Array {
  const shipped = unzlibSync(Uint8Array.from(atob(base64), (character) => character.charCodeAt(0)));
  const table = new Uint8Array(BUCKETS).fill(NO_WEIGHT);
  let next = BITS;
  for (let bucket = 0; bucket < BUCKETS; bucket++) {
    if ((((shipped[bucket >> 3] ?? 0) >> (bucket & 7)) & 1) === 1) table[bucket] = shipped[next++] ?? NO_WEIGHT;
  }
  return table;
}
