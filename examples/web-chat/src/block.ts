/** A block of minutes for one small action. Times are in milliseconds since the epoch: it survives a reload of the page. */
export interface Block {
  readonly minutes: number;
  readonly status: 'ready' | 'running' | 'paused' | 'done';
  /** When it ends, while it runs. */
  readonly endsAtMs: number;
  /** What is left, while it does not run. */
  readonly leftMs: number;
}

export const newBlock = (minutes: number): Block => ({
  minutes,
  status: 'ready',
  endsAtMs: 0,
  leftMs: minutes * 60_000,
});

export const startBlock = (block: Block, nowMs: number): Block => ({
  ...block,
  status: 'running',
  endsAtMs: nowMs + block.leftMs,
});

export const pauseBlock = (block: Block, nowMs: number): Block => ({
  ...block,
  status: 'paused',
  leftMs: Math.max(0, block.endsAtMs - nowMs),
});

/** What is left of it now; at the end it is done. */
export function tickBlock(block: Block, nowMs: number): Block {
  if (block.status !== 'running') return block;
  const leftMs = Math.max(0, block.endsAtMs - nowMs);
  return { ...block, leftMs, status: leftMs > 0 ? 'running' : 'done' };
}

/** Milliseconds as `12:05`, rounded up: a block of twelve minutes starts at 12:00 and ends at 0:00. */
export function clockText(leftMs: number): string {
  const seconds = Math.ceil(leftMs / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
