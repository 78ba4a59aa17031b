import type { OperationsReply } from '@flou/core/client';
import type { Instance, State } from './state.ts';

/** Two processes on one host have one name; they did not start at the same moment. */
export const instanceKey = ({ name, since }: Instance): string => `${name} ${since}`;

/** So many are remembered, the last ones that answered. */
const KEPT = 8;

/** The answer of one instance beside what others said before; the one that was looked at stays in view. */
export function withReply(
  { instances, shown }: Pick<State, 'instances' | 'shown'>,
  reply: OperationsReply,
): Pick<State, 'reply' | 'instances' | 'shown'> {
  if (!reply.instance) return { reply, instances: new Map(), shown: undefined };
  const key = instanceKey(reply.instance);
  const others = [...instances]
    .filter(([other]) => other !== key && !isSuccessor(other, reply.instance))
    .slice(1 - KEPT);
  const known = new Map([...others, [key, reply.instance] as const]);
  return { reply, instances: known, shown: shown !== undefined && known.has(shown) ? shown : key };
}

/** Was the one of this key there before on the same host? It was restarted, and will not answer again. */
const isSuccessor = (key: string, instance: Instance | null): boolean =>
  instance !== null && key.startsWith(`${instance.name} `) && key < instanceKey(instance);
