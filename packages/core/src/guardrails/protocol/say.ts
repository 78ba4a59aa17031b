import type { Helpline } from './helplines.ts';

export interface SayOptions {
  readonly helplines: readonly Helpline[];
  /** Said in the place of a line, once the person asked not to hear numbers again. */
  readonly quietHelp: string | undefined;
  /** What the public clinic of the neighbourhood is called there. */
  readonly clinic: string;
  /** Said for an emergency number where none is known. */
  readonly localEmergency: string;
  readonly recentReplies: readonly string[];
  readonly random: () => number;
}

/** Wordings are listed in the order in which they are best said; chance picks among the next few. */
const CHOICE = 3;

/** Picks a wording that was not used lately, else one of `otherwise`, else the one used longest ago; and puts the country's lines in. */
export function say(texts: readonly string[], otherwise: readonly string[], options: SayOptions): string {
  const { recentReplies, random } = options;
  const isFresh = (text: string) => !recentReplies.includes(text);
  const served = texts.filter((text) => hasItsLines(text, options.helplines));
  const filled = (served.length > 0 ? served : texts).map((text) => fill(text, options));
  const others = otherwise.map((text) => fill(text, options));
  const fresh = filled.some(isFresh) ? filled.filter(isFresh) : others.filter(isFresh);
  const [stalest] = [...filled, ...others].toSorted(
    (a, b) => recentReplies.lastIndexOf(a) - recentReplies.lastIndexOf(b),
  );
  return fresh[Math.floor(random() * Math.min(fresh.length, CHOICE))] ?? stalest ?? '';
}

const PLACEHOLDER = /\{(crisis|emergency|police|health|violence|children|substances)\}/g;

/** The country has every line that a text names. An emergency number can be said without one. */
const hasItsLines = (text: string, helplines: readonly Helpline[]): boolean =>
  Array.from(text.matchAll(PLACEHOLDER), ([, kind]) => kind).every(
    (kind) => kind === 'emergency' || kind === 'police' || helplines.some((line) => line.kind === kind),
  );

function fill(template: string, { helplines, quietHelp, localEmergency, clinic }: SayOptions): string {
  const text = template.replaceAll('{clinic}', clinic);
  return text.replaceAll(PLACEHOLDER, (_, kind: Helpline['kind'], at: number) => {
    const own = helplines.find((candidate) => candidate.kind === kind);
    // In an emergency the number is named whatever was asked: it is short, and it may be needed this minute.
    if (kind === 'emergency' || kind === 'police') {
      const line = own ?? helplines.find((candidate) => candidate.kind === 'emergency');
      return line ? nameOf(line) : localEmergency;
    }
    if (quietHelp !== undefined) return startsSentence(text, at) ? capitalised(quietHelp) : quietHelp;
    // Where a country has no line of a kind here, its crisis line knows whom else to call.
    const helpline = own ?? helplines[0];
    return helpline ? nameOf(helpline) : '';
  });
}

const startsSentence = (text: string, at: number): boolean => at === 0 || /[.!?] $/.test(text.slice(0, at));
const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const nameOf = ({ kind, name, phone }: Helpline): string => (kind === 'crisis' ? phone : `${name} ${phone}`);
