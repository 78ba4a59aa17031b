import { planTurn, type TutorPlan } from '../plan-turn.ts';
import { restoreSession } from '../session.ts';
import { kindsOf } from './reply-kinds.ts';

/** Plays a conversation; between turns the session goes through JSON, as it does through storage. */
export function play(messages: readonly string[], random: () => number = () => 0.3): TutorPlan[] {
  let state = restoreSession(undefined);
  const recentReplies: string[] = [];
  return messages.map((message) => {
    const plan = planTurn({ state, message, recentReplies: recentReplies.slice(-10), random });
    recentReplies.push(plan.draft);
    state = restoreSession(JSON.parse(JSON.stringify(plan.state)));
    return plan;
  });
}

/** What comes back to the last message. */
export function playToEnd(...messages: readonly string[]): TutorPlan {
  const plan = play(messages).at(-1);
  if (!plan) throw new Error('A conversation needs a message.');
  return plan;
}

/** A reply in short: what it does, what it waits for, and the first of the answers to choose from. */
export function summaryOf({ draft, state, quickReplies }: TutorPlan): readonly [string, string, string] {
  const awaits = state._awaiting === 'slot' ? `asked: ${state._asked}` : state._awaiting;
  return [kindsOf(draft), awaits, quickReplies[0]?.value ?? ''];
}
