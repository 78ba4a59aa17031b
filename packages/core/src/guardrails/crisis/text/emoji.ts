/**
 * Emoji that say something to the grammar, as the concept word they stand for. A row a concept: `emojiknife` is a word
 * of the lexicon like any other.
 */
const EMOJI: Readonly<Record<string, string>> = {
  emojipill: '💊',
  emojiblade: '🔪🗡🪒🪓⛓',
  emojiblood: '🩸',
  emojigun: '🔫',
  emojirope: '🪢➰',
  emojibridge: '🌉',
  emojitrain: '🚆🚇🚂🚊🚉',
  emojigrave: '⚰🪦⚱',
  emojiskull: '💀☠',
  emojidove: '🕊🪽👼😇',
  emojilaugh: '😂🤣😹😆😅😜🤪😝😁🤭😄😃',
  emojisad: '😭😢😞😔🥺😩😫😿💔🖤🥀😖😣☹🙁',
  emojibye: '👋',
};

let byPoint: Map<number, string> | undefined;

/** The concept word of an emoji, or nothing when it says nothing. */
export function emojiWord(point: number): string | undefined {
  byPoint ??= new Map(
    Object.entries(EMOJI).flatMap(([word, emoji]) => [...emoji].map((one) => [one.codePointAt(0) ?? 0, word] as const)),
  );
  return byPoint.get(point);
}
