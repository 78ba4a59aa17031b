import { type Heard, hear } from './hear.ts';

/** The latest messages, in this process only: reading gives the same answer every time, so this changes nothing but the time it takes. */
const latest = new Map<string, Heard>();
const MOST_KEPT = 512;
/** Longer ones are rare, and would be most of the memory. */
const LONGEST_KEPT = 2_000;

/** `hear`, unless this very text was read a moment ago: a conversation is looked at again with every turn. */
export function recall(text: string): Heard {
  const known = latest.get(text);
  if (known !== undefined) return known;
  const heard = hear(text);
  if (text.length <= LONGEST_KEPT) latest.set(text, heard);
  if (latest.size > MOST_KEPT) {
    const [oldest] = latest.keys();
    if (oldest !== undefined) latest.delete(oldest);
  }
  return heard;
}
