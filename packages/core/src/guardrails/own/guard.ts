/**
 * A guard of your own, beside Flou's. It may refuse what they let through, and cannot let through what they refuse: whoever may be in danger is answered
 * before it is asked, and what the protocol says it does not read. Both functions are local and synchronous; one that throws, or gives
 * anything but text, refuses in Flou's words, and `guardrail_failed` is reported.
 *
 * @example
 * const noExamAnswers: Guard = {
 *   name: 'exam_answers',
 *   readMessage: (text) => (/hazme el ensayo/i.test(text) ? 'Eso lo escribes tú. ¿Partimos por la primera frase?' : undefined),
 * };
 */
export interface Guard {
  /** What logs and metrics call it: lower case letters, digits and `_`, such as `exam_answers`. */
  readonly name: string;
  /** Reads what somebody wrote. Gives what is said in place of a reply, or undefined. */
  readonly readMessage?: (message: string) => string | undefined;
  /** Reads each sentence of the tutor or a model before it is shown. Gives what ends the reply in its place, or undefined. */
  readonly readSentence?: (sentence: string) => string | undefined;
}

/** A guard of one's own said no. */
export interface Refusal {
  /** The guard's name. */
  readonly guard: string;
  /** What is said instead. */
  readonly text: string;
}
