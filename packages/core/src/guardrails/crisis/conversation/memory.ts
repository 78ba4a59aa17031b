import type { Verdict } from '../message/verdict.ts';
import type { Category, Level } from '../screening.ts';
import type { Answer } from './answers.ts';

/** What the turns so far leave behind. */
export interface Memory {
  readonly level: Level;
  readonly category: Category;
  /** How many of the writer's turns ago. */
  readonly age: number;
}

export const NOTHING: Memory = { level: 'none', category: 'none', age: 0 };

/** What a message means where it stands. */
export interface Meaning {
  readonly verdict: Verdict;
  /** Raised by nothing but what was told before, which is none the younger for it. */
  readonly lingering: boolean;
}

/** What is remembered after one more message of the writer. */
export function remember(memory: Memory, { verdict, lingering }: Meaning, answer: Answer): Memory {
  if (verdict.level === 'none' && (answer === 'unsaid' || answer === 'harmless')) return NOTHING;
  if (verdict.level !== 'none' && !lingering) return { level: verdict.level, category: verdict.category, age: 0 };
  return { ...memory, age: memory.age + 1 };
}

/** What is feared of somebody who was asked about risk and did not say what kind. */
export function riskCategory(memory: Memory): Category {
  return memory.level === 'crisis' ? memory.category : 'active_ideation';
}
