import { FlouProblem } from './problem.ts';
import type { Check } from './wire.ts';

/** The pieces of an answer → the value that it must be. */
export async function collect<T>(pieces: AsyncGenerator<string>, check: Check<T>): Promise<T> {
  let text = '';
  for await (const piece of pieces) text += piece;
  return readReply(text, check);
}

/** Throws `ERR_REPLY_INVALID` when something that is no Flou answered, such as the sign-in page of a hotel's network. */
export function readReply<T>(text: string, check: Check<T>): T {
  let value: unknown;
  try {
    value = text ? JSON.parse(text) : undefined;
  } catch {
    // Not even JSON.
  }
  if (check(value)) return value;
  throw new FlouProblem('The answer is not one of Flou.', { code: 'ERR_REPLY_INVALID' });
}
