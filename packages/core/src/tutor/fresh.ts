/** Chooses among equal wordings one whose sentences were not said lately; when all were, the one said longest ago. */
export function pickFresh<Text extends string>(texts: readonly Text[], said: string, random: () => number): Text {
  const fresh = texts.filter((text) => !sentencesOf(text).some((sentence) => said.includes(sentence)));
  const choice =
    fresh[Math.floor(random() * fresh.length)] ?? texts.toSorted((a, b) => lastSaid(a, said) - lastSaid(b, said))[0];
  if (choice === undefined) throw new RangeError('There must be a wording to choose.');
  return choice;
}

/** Of the tutor's own wordings, each taken apart once; there are some hundreds of them. */
const SENTENCES = new Map<string, readonly string[]>();

function sentencesOf(wording: string): readonly string[] {
  const known = SENTENCES.get(wording);
  if (known) return known;
  const sentences = splitSentences(wording);
  SENTENCES.set(wording, sentences);
  return sentences;
}

/** Sentences as a reader hears them. The minutes of a block vary, so only what stands before them counts. */
function splitSentences(text: string): readonly string[] {
  return text.split(/(?<=[.!?])\s+/).flatMap((sentence) =>
    sentence
      .split('{min}')
      .toSorted((a, b) => b.length - a.length)
      .slice(0, 1),
  );
}

const lastSaid = (text: string, said: string): number =>
  Math.max(...sentencesOf(text).map((sentence) => said.lastIndexOf(sentence)));
