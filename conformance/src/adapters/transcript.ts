import type { WireEvent } from './server-stream.ts';

/** What differs from one run to the next: ids, times, and what the tutor would have said, in which chance has a part. */
const CHANGING = new Set(['turn_id', 'id', 'user_id', 'created_at', 'last_strategy']);

/** A turn as one that has only read it would tell it: without ids and times, and whoever the slow model is. */
export function transcriptOf(events: readonly WireEvent[]): unknown {
  return JSON.parse(
    JSON.stringify(events, (key, value) => {
      if (CHANGING.has(key)) return undefined;
      return key === 'model' && value !== 'protocol' ? 'the model' : value;
    }),
  );
}
