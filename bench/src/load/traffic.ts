import { SHARES, type Visitor } from './visitor.ts';

/** What visitors did, and what was not as it should be. */
export interface Traffic {
  /** By deed. */
  readonly done: Readonly<Record<string, number>>;
  /** By deed and reason. */
  readonly unexpected: Readonly<Record<string, number>>;
}

/** Lets all of them do one thing after another until the time is up, and what was begun come to its end. */
export async function letThemVisit(visitors: readonly Visitor[], untilMs: number): Promise<Traffic> {
  const done: Record<string, number> = {};
  const unexpected: Record<string, number> = {};
  const visit = async ({ deeds, pause }: Visitor) => {
    while (performance.now() < untilMs) {
      const name = nextDeed();
      await deeds[name]?.().catch((error: unknown) => {
        const reason = `${name}: ${error instanceof Error ? error.message : String(error)}`;
        unexpected[reason] = (unexpected[reason] ?? 0) + 1;
      });
      done[name] = (done[name] ?? 0) + 1;
      await pause();
    }
  };
  await Promise.all(visitors.map(visit));
  return { done, unexpected };
}

function nextDeed(): string {
  let left = Math.random() * Object.values(SHARES).reduce((sum, share) => sum + share, 0);
  for (const [name, share] of Object.entries(SHARES)) {
    left -= share;
    if (left < 0) return name;
  }
  return 'history';
}
