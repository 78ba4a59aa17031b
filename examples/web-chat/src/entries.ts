import type { WireMessage } from '@flou/core/client';
import type { Entry } from './state.ts';

export const entryOf = ({ id, role, text, quick_replies }: WireMessage): Entry => ({
  id,
  role,
  text,
  quickReplies: quick_replies ?? [],
});

/** A quick reply is on record by its value; what was tapped is its label. */
export function withLabels(entries: readonly Entry[]): Entry[] {
  return entries.map((entry, index) => {
    const offered = entry.role === 'user' ? entries[index - 1]?.quickReplies : undefined;
    const tapped = offered?.find(({ value }) => value === entry.text);
    return tapped ? { ...entry, text: tapped.label } : entry;
  });
}
