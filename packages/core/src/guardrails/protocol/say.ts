import type { Helpline } from './helplines.ts';

export interface SayOptions {
  readonly helplines: readonly Helpline[];
  /** Said in the place of a line, once the person asked not to hear numbers again. */
  readonly quietHelp: string | undefined;
  readonly recentReplies: readonly string[];
  readonly random: () => number;
}

/** Picks a wording that was not used lately and puts the lines of the country in. */
export function say(texts: readonly string[], { helplines, quietHelp, recentReplies, random }: SayOptions): string {
  const filled = texts.map((text) => fill(text, helplines, quietHelp));
  const fresh = filled.filter((text) => !recentReplies.includes(text));
  const [stalest] = filled.toSorted((a, b) => recentReplies.lastIndexOf(a) - recentReplies.lastIndexOf(b));
  return fresh[Math.floor(random() * fresh.length)] ?? stalest ?? '';
}

function fill(text: string, helplines: readonly Helpline[], quietHelp: string | undefined): string {
  return text.replaceAll(/\{(crisis|emergency|health|violence)\}/g, (_, kind: Helpline['kind']) => {
    // Where a country has no line of a kind here, its crisis line knows whom else to call.
    const helpline = helplines.find((candidate) => candidate.kind === kind) ?? helplines[0];
    // In an emergency the number is named whatever was asked: it is short, and it may be needed this minute.
    if (quietHelp !== undefined && kind !== 'emergency') return quietHelp;
    return helpline ? nameOf(helpline) : '';
  });
}

const nameOf = ({ kind, name, phone }: Helpline): string => (kind === 'crisis' ? phone : `${name} ${phone}`);
