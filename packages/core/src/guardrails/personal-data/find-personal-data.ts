import type { Span } from '../crisis/screening.ts';
import { findAddresses } from './find-addresses.ts';
import { findCards } from './find-cards.ts';
import { findEmails } from './find-emails.ts';
import { findPhones } from './find-phones.ts';
import { findRuts } from './find-ruts.ts';
import { foldText } from './fold-text.ts';

/** RUTs are checked by their last digit, cards by Luhn's sum. */
export type PersonalDataKind = 'rut' | 'phone' | 'email' | 'card' | 'address';

/** What was found, and where in the text. */
export interface PersonalDataFinding {
  readonly kind: PersonalDataKind;
  readonly span: Span;
}

// In this order: what was found first keeps its place, so the surest come first.
const FINDERS: readonly { readonly kind: PersonalDataKind; readonly find: (plain: string) => readonly Span[] }[] = [
  { kind: 'email', find: findEmails },
  { kind: 'rut', find: findRuts },
  { kind: 'card', find: findCards },
  { kind: 'phone', find: findPhones },
  { kind: 'address', find: findAddresses },
];

/** Personal data in a text, by position, without overlaps. */
export function findPersonalData(text: string): readonly PersonalDataFinding[] {
  // Everything has a digit or an at sign, if only spelt out; most messages have neither and are done here.
  if (!/[\d\uff10-\uff19@\uff20]|arroba|[([]at[)\]]|\bdot\b/i.test(text)) return [];
  const { plain, spanOf } = foldText(text);
  const taken = new Uint8Array(plain.length);
  const found: PersonalDataFinding[] = [];
  for (const { kind, find } of FINDERS) {
    for (const { start, end } of find(plain)) {
      if (taken.subarray(start, end).includes(1)) continue;
      taken.fill(1, start, end);
      found.push({ kind, span: spanOf(start, end) });
    }
  }
  return found.sort((a, b) => a.span.start - b.span.start);
}
