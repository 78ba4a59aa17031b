/** A statement as `pg` prepares it: whoever sees the name again does not parse and plan the text again. */
export interface NamedStatement {
  readonly name: string;
  readonly text: string;
}

/** Flou has some dozens of statements; what goes beyond is made up for one occasion, and every connection would keep it for good. */
const MOST_NAMES = 200;

/** Gives each text a name of its own, the same every time; none once there are too many. */
export function createStatementNames(): (text: string) => NamedStatement | string {
  const known = new Map<string, NamedStatement>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    if (known.size >= MOST_NAMES) return text;
    const named = { name: `flou_${known.size}`, text };
    known.set(text, named);
    return named;
  };
}
