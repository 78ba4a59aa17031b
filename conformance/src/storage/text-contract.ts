import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { completed, type GetStorage, NOW_MS, newAccount, newId, newLogin, newReply, newTurn } from './new-records.ts';

const TEXTS: readonly (readonly [name: string, text: string])[] = [
  ['emoji', 'estoy 😵‍💫 y 👩🏽‍🎓 y 🇨🇱'],
  ['right to left', 'مرحبا \u202eabc\u202c שלום'],
  ['combining marks', 'z̶̢̛͇a̷͚l̴͓g̵o'],
  ['white space', ' \t\r\n\u00a0\u2028\ufeff '],
  ['quotes', `'"\`$$ '' "" \\' \\"`],
  ['a statement', `'); drop table users; --`],
  ['a statement for a schema', `"; drop schema flou cascade; /*`],
  ['placeholders', '$1 $2 ? :name %s {0}'],
  ['patterns', '% _ [a-z] .* \\%'],
  ['backslashes', 'C:\\new\\table \\u0041 \\\\u0000 \\x00'],
  ['JSON', '{"a":"\\u0000"}'],
  ['NUL', 'antes\u0000después\u0000'],
  ['only NUL', '\u0000'],
  ['control characters', '\u0001\u0007\u001b[31m\u007f\u0085'],
  ['lone surrogates', 'a\ud83db\udc00c'],
  ['a noncharacter', '\uffff\ufffe\u{10ffff}'],
  ['2,000 characters', '😀ñ'.repeat(1_000)],
];

/** As the port has it: what databases cannot hold is left out or replaced, and nothing else. */
const stored = (text: string) => text.toWellFormed().replaceAll('\u0000', '');

export function textContract(storage: GetStorage): void {
  describe('text', () => {
    test.each(TEXTS)('of every kind comes back as it went in: %s', async (_, text) => {
      const userId = newId();
      const turn = newTurn(userId, { text });
      const json = { [`key ${text}`]: text, list: [text, { text }] };
      const finished = completed(turn, {
        reply: newReply({ text, quickReplies: [{ label: text, value: text }] }),
        session: { policy: json, safety: text },
        result: json,
        model: text,
      });
      await storage().chat.beginTurn(turn);
      await storage().chat.finishTurn(finished);
      const messageId = finished.reply?.messageId ?? '';
      await storage().chat.addFeedback({ messageId, userId, score: 3, comment: text, createdAtMs: NOW_MS });

      const kept = stored(text);
      const keptJson = { [`key ${kept}`]: kept, list: [kept, { text: kept }] };
      const { messages, session, feedback } = await storage().accounts.export(userId);
      expect(messages.map((message) => message.text)).toEqual([kept, kept]);
      expect(messages[1]?.quickReplies).toEqual([{ label: kept, value: kept }]);
      expect(session).toEqual({ policy: keptJson, safety: kept });
      expect(feedback[0]?.comment).toBe(kept);
      expect((await storage().chat.findTurn(userId, turn.turnId))?.result).toEqual(keptJson);
      expect(await storage().chat.context(userId, 5)).toEqual({ session, history: messages });
      expect((await storage().chat.history({ userId, limit: 5 })).messages).toEqual(messages);
    });

    test.each(TEXTS.filter(([, text]) => text.length < 100))(
      'of every kind can be a name, a hash or a key: %s',
      async (_, text) => {
        const username = `${newId()}${text}`;
        const account = newAccount({ username, passwordHash: text });
        expect(await storage().accounts.create(account)).toBe('created');
        const found = await storage().accounts.findByUsername(username);
        expect(found).toEqual({ ...account, username: stored(username), passwordHash: stored(text) });
        expect(await storage().accounts.create(newAccount({ username }))).toBe('username_taken');

        const tokens = [`1${newId()}${text}`, `2${newId()}${text}`, `3${newId()}${text}`] as const;
        const login = newLogin(account.id, { tokenHash: tokens[0] });
        await storage().logins.open(login);
        for (const [tokenHash, nextTokenHash] of [tokens.slice(0, 2), tokens.slice(1, 3)] as [string, string][]) {
          const rotation = { tokenHash, nextTokenHash, nowMs: NOW_MS, nextExpiresAtMs: NOW_MS + 1 };
          expect((await storage().logins.rotate(rotation)).outcome).toBe('rotated');
        }

        const idempotency = { key: text, bodyHash: text };
        const turn = newTurn(account.id, { idempotency });
        expect((await storage().chat.beginTurn(turn)).outcome).toBe('begun');
        const again = await storage().chat.beginTurn(newTurn(account.id, { idempotency }));
        expect(again).toMatchObject({ outcome: 'repeated', turn: { id: turn.turnId } });
      },
    );

    test.each(TEXTS.filter(([, text]) => text.length < 100))("can be an embedder's user id: %s", async (_, text) => {
      const userId = `${newId()}${text}`;
      const turn = newTurn(userId);
      const acts = [
        () => storage().chat.beginTurn(turn),
        () => storage().chat.finishTurn(completed(turn)),
        () => storage().chat.recordTurn(turn, completed(turn)),
        () => storage().chat.history({ userId, limit: 5 }),
        () => storage().chat.context(userId, 5),
        () => storage().chat.findTurn(userId, turn.turnId),
        () => storage().chat.addFeedback({ messageId: newId(), userId, score: 3, createdAtMs: NOW_MS }),
        () => storage().chat.clear(userId),
        () => storage().accounts.findById(userId),
        () => storage().accounts.export(userId),
        () => storage().logins.open(newLogin(userId)),
        () => storage().logins.closeAll(userId),
        () => storage().accounts.create(newAccount({ id: userId })),
        () => storage().accounts.erase(userId),
      ];
      for (const act of acts) {
        if (userId === stored(userId)) await act();
        else await expect(act()).rejects.toMatchObject({ code: 'ERR_INPUT_INVALID' });
      }
    });

    test('user ids that look alike are different users', async () => {
      const id = newId();
      const ids = [`${id}a`, `${id}A`, `${id}a `, `${id}á`, `${id}a\u0301`, `${id}%`, `${id}_`];
      for (const userId of ids) await storage().chat.beginTurn(newTurn(userId, { text: userId }));
      for (const userId of ids) {
        const { messages } = await storage().chat.history({ userId, limit: 10 });
        expect(messages.map(({ text }) => text)).toEqual([userId]);
      }
    });

    test('that chance makes up comes back too', async () => {
      await fc.assert(
        fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 200 }), async (text) => {
          const turn = newTurn(newId(), { text });
          await storage().chat.beginTurn(turn);
          const { history } = await storage().chat.context(turn.userId, 1);
          expect(history[0]?.text).toBe(stored(text));
        }),
        { numRuns: 60 },
      );
    });

    test('JSON that chance makes up comes back as JSON has it', async () => {
      await fc.assert(
        fc.asyncProperty(fc.jsonValue({ stringUnit: 'grapheme' }), fc.jsonValue(), async (policy, result) => {
          const turn = newTurn(newId());
          await storage().chat.beginTurn(turn);
          await storage().chat.finishTurn(completed(turn, { session: { policy, safety: 0 }, result: { result } }));
          const { session } = await storage().chat.context(turn.userId, 0);
          expect(session?.policy).toEqual(JSON.parse(JSON.stringify(policy)));
          const found = await storage().chat.findTurn(turn.userId, turn.turnId);
          expect(found?.result).toEqual(
            JSON.parse(JSON.stringify({ result }).replaceAll(/(?<!\\)((?:\\\\)*)\\u0000/g, '$1')),
          );
        }),
        { numRuns: 60 },
      );
    });
  });
}
