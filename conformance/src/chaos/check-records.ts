/** What a client knows of one message it sent. */
export interface SentMessage {
  /** Differs from every other. */
  readonly text: string;
  /** Somebody may be in danger: it has to be answered whatever is away. */
  readonly isCrisis: boolean;
  /** The whole reply that it was shown in the end; undefined when it was never answered. */
  readonly reply: string | undefined;
}

/** A message as the history has it, oldest first. */
export interface KeptMessage {
  readonly role: 'user' | 'model';
  readonly text: string;
}

/**
 * Holds what a client sent and saw against what the history of its user says afterwards. Every violation is a sentence; none means that nothing was
 * lost, doubled or interleaved.
 */
export function checkRecords(sent: readonly SentMessage[], history: readonly KeptMessage[]): readonly string[] {
  return [
    ...sent.flatMap((message) => problemsOf(message, history)),
    ...history.flatMap(({ role, text }, index) =>
      role === 'user' && !sent.some((message) => message.text === text) ? [`nobody sent message ${index}`] : [],
    ),
    // A message that was cut off stands alone until it is sent again; a reply never does.
    ...history.flatMap(({ role }, index) =>
      role === 'model' && history[index - 1]?.role !== 'user' ? [`reply ${index} is to no message`] : [],
    ),
  ];
}

function problemsOf({ text, isCrisis, reply }: SentMessage, history: readonly KeptMessage[]): string[] {
  const kept = history.flatMap((message, index) => (message.role === 'user' && message.text === text ? [index] : []));
  const name = `"${text}"`;
  if (reply === undefined) return isCrisis ? [`${name} was never answered`] : [];
  const [at] = kept;
  if (at === undefined) return [`${name} was answered and is lost`];
  if (kept.length > 1) return [`${name} is there ${kept.length} times`];
  const answer = history[at + 1];
  if (answer?.role !== 'model') return [`the reply to ${name} is lost`];
  return answer.text === reply ? [] : [`the reply to ${name} is not the one that was shown`];
}
