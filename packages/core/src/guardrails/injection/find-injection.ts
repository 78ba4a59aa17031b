import type { InjectionFinding } from './injection-finding.ts';
import { INJECTION_PATTERNS } from './injection-patterns.ts';

/** A run long enough to hide a sentence in. */
const BASE64_RUN = /[A-Za-z0-9+/]{24,4000}={0,2}/g;

/** Local and synchronous. Undefined when there is nothing to see. */
export function findInjection(text: string): InjectionFinding | undefined {
  const plain = findInPlainText(text);
  if (plain) return { ...plain, encoded: false };
  for (const [run] of text.matchAll(BASE64_RUN)) {
    const hidden = findInPlainText(decodeBase64(run));
    if (hidden) return { ...hidden, encoded: true };
  }
  const rotated = /\b(?:vtaber|vafgehppvbarf|vafgehpgvbaf|flfgrz cebzcg)\b/i.test(text)
    ? findInPlainText(rot13(text))
    : undefined;
  return rotated && { ...rotated, encoded: true };
}

function findInPlainText(text: string): Omit<InjectionFinding, 'encoded'> | undefined {
  // NFKD takes accents apart and fullwidth letters back to plain ones; invisible characters only serve to hide words.
  const plain = text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase()
    .replace(/[^\S\n]+/g, ' ');
  const fired = INJECTION_PATTERNS.filter(({ pattern }) => pattern.test(plain));
  const [first] = fired;
  return first && { category: first.category, reasons: fired.map(({ name }) => name) };
}

function decodeBase64(run: string): string {
  try {
    const bytes = Uint8Array.from(atob(run.slice(0, run.length - (run.length % 4))), (character) =>
      character.charCodeAt(0),
    );
    return new TextDecoder().decode(bytes);
  } catch {
    return '';
  }
}

const rot13 = (text: string): string =>
  text.replace(/[a-z]/gi, (letter) =>
    String.fromCharCode(letter.charCodeAt(0) + (letter.toLowerCase() < 'n' ? 13 : -13)),
  );
