import { v7 as uuidv7 } from 'uuid';

const ID_BYTES = 16;
/** For some fifty turns. */
const BLOCK_BYTES = 256 * ID_BYTES;

/** Where time and chance come from. */
export interface NewIdOptions {
  readonly now: () => number;
  readonly fillRandom: (bytes: Uint8Array<ArrayBuffer>) => void;
}

/**
 * Makes UUIDv7s, each of which sorts after the one before, also within a millisecond and after the clock was set back. Randomness is asked for in blocks:
 * asking costs more than all the rest of an id.
 */
export function createNewId({ now, fillRandom }: NewIdOptions): () => string {
  const block = new Uint8Array(BLOCK_BYTES);
  let used = BLOCK_BYTES;
  let msecs = Number.NEGATIVE_INFINITY;
  let seq = 0;
  return () => {
    if (used === BLOCK_BYTES) {
      fillRandom(block);
      used = 0;
    }
    const random = block.subarray(used, used + ID_BYTES);
    used += ID_BYTES;
    const nowMs = now();
    // The counter has 32 bits and begins in the lower half of them: no millisecond is long enough to use it up.
    seq = nowMs > msecs ? new DataView(random.buffer, random.byteOffset).getUint32(6) >>> 1 : seq + 1;
    msecs = Math.max(msecs, nowMs);
    return uuidv7({ random, msecs, seq });
  };
}
