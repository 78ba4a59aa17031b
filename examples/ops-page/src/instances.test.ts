import type { OperationsReply } from '@flou/core/client';
import { expect, test } from 'vitest';
import { instanceKey, withReply } from './instances.ts';
import { emptyFigures, emptyReply } from './testing/empty-reply.ts';

const from = (name: string, since = '2026-11-23T00:00:00.000Z', turns = 0): OperationsReply => ({
  ...emptyReply,
  instance: { ...emptyReply.instance, name, since, last_15_minutes: { ...emptyFigures, turns } },
});
const keyOf = ({ instance }: OperationsReply) => (instance ? instanceKey(instance) : '');
const none = { instances: new Map(), shown: undefined };

test('behind a load balancer each instance keeps its figures, and the one that is looked at stays in view', () => {
  const [one, other] = [from('one'), from('other')];
  const first = withReply(none, one);
  expect(first.shown).toBe(keyOf(one));
  const second = withReply(first, other);
  expect(second.shown).toBe(keyOf(one));
  expect([...second.instances.keys()]).toEqual([keyOf(one), keyOf(other)]);
});

test('what an instance says anew takes the place of what it said', () => {
  const again = from('one', undefined, 9);
  const { instances } = withReply(withReply(none, from('one')), again);
  expect([...instances.values()].map(({ last_15_minutes }) => last_15_minutes.turns)).toEqual([9]);
});

test('one that was restarted is there once, and in view if it was', () => {
  const restarted = from('one', '2026-11-23T01:00:00.000Z');
  const { instances, shown } = withReply(withReply(none, from('one')), restarted);
  expect([...instances.keys()]).toEqual([keyOf(restarted)]);
  expect(shown).toBe(keyOf(restarted));
});

test('where no instance watches itself there is none to look at', () => {
  expect(withReply(withReply(none, from('one')), { ...emptyReply, instance: null })).toMatchObject({
    instances: new Map(),
    shown: undefined,
  });
});
