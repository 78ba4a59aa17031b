import { createDecoder } from './decode.ts';
import type { InjectionFinding } from './injection-finding.ts';
import type { InjectionPattern } from './injection-pattern.ts';
import { INJECTION_PATTERNS } from './injection-patterns.ts';
import { type PlainText, toPlainText } from './plain-words.ts';

/** Which patterns a word is needed by. */
const PATTERNS_OF: ReadonlyMap<string, ReadonlySet<InjectionPattern>> = new Map(
  INJECTION_PATTERNS.flatMap(({ needs }) => needs).map((word) => [
    word,
    new Set(INJECTION_PATTERNS.filter(({ needs }) => needs.includes(word))),
  ]),
);

const decode = createDecoder(PATTERNS_OF.keys());

/** Local and synchronous, in time that grows with the length of the text. Undefined when there is nothing to see. */
export function findInjection(text: string): InjectionFinding | undefined {
  const plain = toPlainText(text);
  const words = wordsOf(plain);
  const open = findInPlainText(plain, words);
  if (open) return { ...open, encoded: false };
  for (const decoded of decode(text, words)) {
    const revealed = toPlainText(decoded);
    const hidden = findInPlainText(revealed, wordsOf(revealed));
    if (hidden) return { ...hidden, encoded: true };
  }
  return undefined;
}

const wordsOf = ({ words }: PlainText): ReadonlySet<string> => new Set(words.split(/[\s.,]+/));

function findInPlainText(plain: PlainText, words: ReadonlySet<string>): Omit<InjectionFinding, 'encoded'> | undefined {
  const promising = new Set<InjectionPattern>();
  for (const word of words) for (const pattern of PATTERNS_OF.get(word) ?? []) promising.add(pattern);
  const fired = INJECTION_PATTERNS.filter((each) => promising.has(each) && each.pattern.test(plain[each.reads]));
  const [first] = fired;
  return first && { category: first.category, reasons: fired.map(({ name }) => name) };
}
