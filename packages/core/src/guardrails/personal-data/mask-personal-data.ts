import { findPersonalData, type PersonalDataFinding } from './find-personal-data.ts';

/** Puts `[rut]`, `[phone]`, `[email]`, `[card]`, `[address]` in the place of personal data, so that no model sees it. */
export function maskPersonalData(text: string): {
  readonly text: string;
  readonly findings: readonly PersonalDataFinding[];
} {
  const findings = findPersonalData(text);
  let masked = '';
  let end = 0;
  for (const { kind, span } of findings) {
    masked += `${text.slice(end, span.start)}[${kind}]`;
    end = span.end;
  }
  return { text: masked + text.slice(end), findings };
}
