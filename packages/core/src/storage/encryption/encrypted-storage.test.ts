import { expect, test } from 'vitest';
import { StorageUnavailableError } from '../../errors/flou-error.ts';
import { standardRuntime } from '../../runtime.ts';
import { createMemoryStorage } from '../memory/index.ts';
import type { FinishedTurn, NewTurn, Storage } from '../storage.ts';
import { encryptedStorage } from './encrypted-storage.ts';
import { rewrapDataKeys } from './rewrap-data-keys.ts';

const { newId } = standardRuntime;
const randomKey = () => crypto.getRandomValues(new Uint8Array(32));
const KEY = randomKey();

/** One process on a storage that others may share. */
const open = (inner: Storage, masterKeys: readonly Uint8Array<ArrayBuffer>[] = [KEY]) =>
  encryptedStorage(inner, { masterKeys, newId });

function exchangeOf(userId: string, text: string): { readonly turn: NewTurn; readonly finished: FinishedTurn } {
  const turn = { turnId: newId(), userId, messageId: newId(), text, startedAtMs: 1, historyLimit: 10 };
  const reply = {
    messageId: newId(),
    text: `re: ${text}`,
    quickReplies: [{ label: text, value: text }],
    createdAtMs: 2,
  };
  const session = { policy: { ramo: text }, safety: { said: text } };
  const end = { turnId: turn.turnId, userId, status: 'completed', model: 'm', finishedAtMs: 3 } as const;
  return { turn, finished: { ...end, reply, session, result: { full_text: text } } };
}

async function talk(storage: Storage, userId: string, text: string) {
  const { turn, finished } = exchangeOf(userId, text);
  const begun = await storage.chat.beginTurn(turn);
  await storage.chat.finishTurn(finished);
  return { turn, finished, begun };
}

const textsOf = async (storage: Storage, userId: string) =>
  (await storage.chat.history({ userId, limit: 50 })).messages.map(({ text }) => text);

test('nothing that a user wrote or was told can be read in the store, and all of it comes back', async () => {
  const inner = createMemoryStorage();
  const storage = open(inner);
  const { turn, finished } = await talk(storage, 'ana', 'un secreto');
  await storage.chat.addFeedback({
    messageId: finished.reply?.messageId ?? '',
    userId: 'ana',
    score: 5,
    comment: 'otro secreto',
    createdAtMs: 4,
  });

  const stored = JSON.stringify([await inner.accounts.export('ana'), await inner.chat.findTurn('ana', turn.turnId)]);
  expect(stored).not.toContain('secreto');
  expect(stored).toContain('flou:1:');

  const shown = await storage.accounts.export('ana');
  expect(shown.messages.map(({ text }) => text)).toEqual(['un secreto', 're: un secreto']);
  expect(shown.messages[1]?.quickReplies).toEqual([{ label: 'un secreto', value: 'un secreto' }]);
  expect(shown.session).toEqual(finished.session);
  expect(shown.feedback[0]?.comment).toBe('otro secreto');
  expect((await storage.chat.findTurn('ana', turn.turnId))?.result).toEqual(finished.result);
});

test('another process with the same key reads it, and goes on with the same data key', async () => {
  const inner = createMemoryStorage();
  await talk(open(inner), 'ana', 'uno');
  const other = open(inner);
  const { begun } = await talk(other, 'ana', 'dos');
  expect(begun).toMatchObject({ outcome: 'begun', history: [{ text: 'uno' }, { text: 're: uno' }] });
  expect(await inner.dataKeys.ofUser('ana')).toHaveLength(1);
  expect(await textsOf(open(inner), 'ana')).toEqual(['uno', 're: uno', 'dos', 're: dos']);
});

test('two processes that meet a user at once both keep what they sealed', async () => {
  const inner = createMemoryStorage();
  const [one, other] = [open(inner), open(inner)];
  await Promise.all([talk(one, 'ana', 'uno'), talk(other, 'ana', 'dos')]);
  await talk(one, 'ana', 'tres');
  for (const storage of [one, other, open(inner)]) {
    expect((await textsOf(storage, 'ana')).toSorted()).toEqual([
      'dos',
      're: dos',
      're: tres',
      're: uno',
      'tres',
      'uno',
    ]);
  }
});

test('messages from before there was a key stay readable', async () => {
  const inner = createMemoryStorage();
  await talk(open(inner, []), 'ana', 'sin llave');
  const storage = open(inner);
  await talk(storage, 'ana', 'con llave');
  expect(await textsOf(storage, 'ana')).toEqual(['sin llave', 're: sin llave', 'con llave', 're: con llave']);
  expect((await storage.chat.context('ana', 0)).session).toEqual({
    policy: { ramo: 'con llave' },
    safety: { said: 'con llave' },
  });
});

test.each([
  ['no key', []],
  ['the wrong key', [randomKey()]],
])('with %s what is encrypted is refused as unavailable, never shown or taken for a text', async (_, keys) => {
  const inner = createMemoryStorage();
  await talk(open(inner), 'ana', 'un secreto');
  const storage = open(inner, keys);
  const message = /DATA_ENCRYPTION_KEY is not the key/;
  await expect(textsOf(storage, 'ana')).rejects.toThrow(StorageUnavailableError);
  await expect(textsOf(storage, 'ana')).rejects.toThrow(message);
  await expect(talk(storage, 'ana', 'hola')).rejects.toThrow(message);
  await expect(storage.accounts.export('ana')).rejects.toThrow(message);
});

test('a key is rotated: the old one still opens, and can go once the data keys are wrapped anew', async () => {
  const inner = createMemoryStorage();
  await talk(open(inner), 'ana', 'uno');
  await talk(open(inner), 'ben', 'dos');
  const next = randomKey();
  const rotating = open(inner, [next, KEY]);
  expect(await textsOf(rotating, 'ana')).toEqual(['uno', 're: uno']);
  await talk(rotating, 'carla', 'tres');
  expect(await rewrapDataKeys(inner.dataKeys, [next, KEY])).toBe(3);
  const rotated = open(inner, [next]);
  expect(await textsOf(rotated, 'ana')).toEqual(['uno', 're: uno']);
  expect(await textsOf(rotated, 'carla')).toEqual(['tres', 're: tres']);
  await expect(textsOf(open(inner), 'ben')).rejects.toThrow(StorageUnavailableError);
  await expect(rewrapDataKeys(inner.dataKeys, [randomKey()])).rejects.toThrow(StorageUnavailableError);
});

test('erasing a user shreds their key: a copy of what was stored opens no more, also when they come back', async () => {
  const inner = createMemoryStorage();
  const storage = open(inner);
  await talk(storage, 'ana', 'un secreto');
  const copy = (await inner.chat.history({ userId: 'ana', limit: 1 })).messages[0]?.text ?? '';
  const [shredded] = await inner.dataKeys.ofUser('ana');
  await storage.accounts.erase('ana');
  expect(await inner.dataKeys.ofUser('ana')).toEqual([]);
  await talk(storage, 'ana', copy);
  const [key] = await inner.dataKeys.ofUser('ana');
  expect(key?.id).not.toBe(shredded?.id);
  expect((await textsOf(storage, 'ana'))[0]).toBe(copy);
});

test("one user's sealed text does not open as another's, and a changed one does not open", async () => {
  const inner = createMemoryStorage();
  const storage = open(inner);
  await talk(storage, 'ana', 'un secreto');
  await talk(storage, 'ben', 'hola');
  const sealed = (await inner.chat.history({ userId: 'ana', limit: 2 })).messages[0]?.text ?? '';
  // Ben's own message says what Ana's stored one does: it is only a text.
  await inner.chat.beginTurn(exchangeOf('ben', sealed).turn);
  expect(await textsOf(storage, 'ben')).toContain(sealed);
  const changed = `${sealed.slice(0, -2)}${sealed.endsWith('AA') ? 'BB' : 'AA'}`;
  await inner.chat.beginTurn(exchangeOf('ana', changed).turn);
  await expect(textsOf(storage, 'ana')).rejects.toThrow('was changed');
});

test('a text that only looks sealed is a text', async () => {
  const forged = `flou:1:${newId()}:AAAA`;
  for (const storage of [open(createMemoryStorage()), open(createMemoryStorage(), [])]) {
    await talk(storage, 'ana', forged);
    expect(await textsOf(storage, 'ana')).toEqual([forged, `re: ${forged}`]);
  }
});

test('a crisis that is recorded afterwards is sealed too', async () => {
  const inner = createMemoryStorage();
  const { turn, finished } = exchangeOf('ana', 'un secreto');
  await open(inner).chat.recordTurn(turn, finished);
  expect(JSON.stringify(await inner.accounts.export('ana'))).not.toContain('secreto');
  expect(await textsOf(open(inner), 'ana')).toEqual(['un secreto', 're: un secreto']);
});
