// `useChat` of the AI SDK against a running server: its chat and its transport, with a plain state in the place of React's.
import type { ChatModel } from '@flou/core';
import { sendLastMessage, visibleText } from '@flou/core/ai-sdk';
import { AbstractChat, DefaultChatTransport, readUIMessageStream, type UIMessage } from 'ai';
import { afterEach, expect, test } from 'vitest';
import { type ServedFlou, serveFlou } from './serve-flou.ts';

/** What `useChat` does with React's state, without React. */
class Chat extends AbstractChat<UIMessage> {
  constructor(api: string, token: string) {
    const messages: UIMessage[] = [];
    super({
      transport: new DefaultChatTransport({
        api,
        headers: { authorization: `Bearer ${token}` },
        prepareSendMessagesRequest: sendLastMessage,
      }),
      state: {
        status: 'ready',
        error: undefined,
        messages,
        pushMessage: (message) => void messages.push(message),
        popMessage: () => void messages.pop(),
        replaceMessage: (index, message) => {
          messages[index] = message;
        },
        snapshot: (value) => structuredClone(value),
      },
    });
  }
}

let served: ServedFlou | undefined;
afterEach(() => served?.stop());

async function chatWith(options: Parameters<typeof serveFlou>[0] = {}): Promise<Chat> {
  served = await serveFlou(options);
  return new Chat(`${served.url}/api/v1/chat/ui-message-stream`, await served.logIn('ana'));
}

const lastOf = (chat: Chat): UIMessage => {
  const message = chat.messages.at(-1);
  if (message?.role !== 'assistant') throw new Error('No reply came.');
  return message;
};

const dataOf = (message: UIMessage, type: string): unknown =>
  message.parts.find((part): part is Extract<typeof part, { data: unknown }> => part.type === type)?.data;

test('a message gets a reply, its chips and its metadata', async () => {
  const chat = await chatWith();
  await chat.sendMessage({ text: 'Estoy frustrado con un ensayo para mañana' });
  expect(chat).toMatchObject({ status: 'ready', error: undefined });
  const reply = lastOf(chat);
  expect(visibleText(reply).length).toBeGreaterThan(20);
  expect(dataOf(reply, 'data-quick-replies')).toContainEqual({ label: expect.any(String), value: expect.any(String) });
  expect(reply.metadata).toMatchObject({ model: 'local-strategist', turn_id: reply.id });
});

test('the conversation is kept on the server: only the last message travels, and the next one is understood after it', async () => {
  const chat = await chatWith();
  await chat.sendMessage({ text: 'no quiero vivir más' });
  await chat.sendMessage({ text: 'sí' });
  expect(dataOf(lastOf(chat), 'data-safety')).toMatchObject({ level: 'crisis' });
});

test('a crisis is answered by the protocol, with a line to call beside it', async () => {
  const chat = await chatWith();
  await chat.sendMessage({ text: 'ya no quiero seguir viviendo' });
  const reply = lastOf(chat);
  expect(visibleText(reply)).toContain('4141');
  expect(dataOf(reply, 'data-safety')).toMatchObject({
    level: 'crisis',
    helplines: expect.arrayContaining([expect.objectContaining({ phone: '*4141' })]),
  });
});

test('what a second opinion takes back is no longer to be shown', async () => {
  const message = 'Jeg vil ikke vågne mere, det hele er for meget';
  const spoken = Promise.withResolvers<void>();
  const chat = await chatWith({
    model: scripted('Das klingt nach einer langen Woche. ', spoken.resolve),
    secondOpinion: judge('passive_ideation', spoken.promise),
  });
  await chat.sendMessage({ text: message });
  const reply = lastOf(chat);
  const texts = reply.parts.filter((part) => part.type === 'text');
  expect(texts).toHaveLength(2);
  expect(visibleText(reply)).toBe(texts[1]?.text);
  expect(visibleText(reply)).not.toContain('Woche');
  expect(dataOf(reply, 'data-safety')).toMatchObject({ level: 'crisis' });
});

test('a sentence that the output gate refuses never arrives; a safe ending follows what did', async () => {
  const chat = await chatWith({
    model: scripted('Partamos por lo fácil. Deberías matarte y ya. '),
  });
  await chat.sendMessage({ text: 'tengo que estudiar' });
  const text = visibleText(lastOf(chat));
  expect(text).toMatch(/^Partamos por lo fácil\. ./);
  expect(text).not.toContain('matarte');
});

test('over the rate limit the chat has an error, and a crisis none', async () => {
  const chat = await chatWith({ rateLimitPerMinute: 1 });
  await chat.sendMessage({ text: 'hola' });
  await chat.sendMessage({ text: 'hola otra vez' });
  expect(chat.status).toBe('error');
  expect(chat.error?.message).toContain('ERR_LIMIT_RATE');
  await chat.sendMessage({ text: 'me quiero morir' });
  expect(chat.status).toBe('ready');
  expect(visibleText(lastOf(chat))).toContain('4141');
});

test('the reply arrives word by word', async () => {
  served = await serveFlou();
  const transport = new DefaultChatTransport<UIMessage>({
    api: `${served.url}/api/v1/chat/ui-message-stream`,
    headers: { authorization: `Bearer ${await served.logIn('ana')}` },
  });
  const stream = await transport.sendMessages({
    chatId: '1',
    messageId: undefined,
    trigger: 'submit-message',
    abortSignal: undefined,
    messages: [{ id: '1', role: 'user', parts: [{ type: 'text', text: 'Estoy frustrado con un ensayo' }] }],
  });
  const lengths: number[] = [];
  for await (const message of readUIMessageStream({ stream })) lengths.push(visibleText(message).length);
  expect(new Set(lengths).size).toBeGreaterThan(2);
  expect(lengths).toEqual(lengths.toSorted((one, other) => one - other));
});

/** A model that says a text, and tells when it was heard. */
function scripted(text: string, whenHeard: () => void = () => {}): ChatModel {
  return {
    name: 'scripted',
    async *stream() {
      yield { text };
      whenHeard();
    },
  };
}

/** A second opinion that sees a crisis, but takes its time. */
function judge(category: string, ready: Promise<void>): ChatModel {
  return {
    name: 'judge',
    async *stream({ instructions }) {
      await ready;
      const nonce = /"nonce":"([^"]+)"/.exec(instructions)?.[1];
      yield { text: JSON.stringify({ nonce, level: 'crisis', category }) };
    },
  };
}
