import type { TurnEvent, TurnMetadata } from '../chat/turn-events.ts';
import type { UiMessageChunk } from './schemas/ui-message.ts';
import { dataLine, sseResponse } from './sse.ts';

/** A turn as the AI SDK's UI message stream (version 1), which `useChat` reads. */
export function uiMessageStream(
  events: AsyncGenerator<TurnEvent>,
  headers: Readonly<Record<string, string>>,
): Response {
  return sseResponse(blocks(events), { ...headers, 'x-vercel-ai-ui-message-stream': 'v1' });
}

async function* blocks(events: AsyncGenerator<TurnEvent>): AsyncGenerator<string> {
  for await (const chunk of uiMessageChunks(events)) yield dataLine(chunk);
  yield 'data: [DONE]\n\n';
}

/** The part of the message that is being written. */
interface OpenPart {
  readonly id: string;
  readonly shown: string;
}

async function* uiMessageChunks(events: AsyncGenerator<TurnEvent>): AsyncGenerator<UiMessageChunk> {
  let metadata: TurnMetadata | undefined;
  let part: OpenPart | undefined;
  let parts = 0;

  function* write(text: string): Generator<UiMessageChunk> {
    if (!text) return;
    if (!part) {
      parts += 1;
      part = { id: String(parts), shown: '' };
      yield { type: 'text-start', id: part.id };
    }
    part = { id: part.id, shown: part.shown + text };
    yield { type: 'text-delta', id: part.id, delta: text };
  }

  /** The stream cannot take text back; a part that is over says that it was. */
  function* rewrite(text: string): Generator<UiMessageChunk> {
    if (part && text.startsWith(part.shown)) return yield* write(text.slice(part.shown.length));
    if (part) yield { type: 'text-end', id: part.id, providerMetadata: { flou: { replaced: true } } };
    part = undefined;
    yield* write(text);
  }

  for await (const event of events) {
    switch (event.type) {
      case 'metadata':
        yield metadata
          ? { type: 'message-metadata', messageMetadata: event.data }
          : { type: 'start', messageId: event.data.turn_id, messageMetadata: event.data };
        metadata = event.data;
        break;
      case 'chunk':
        yield* write(event.data.text);
        break;
      case 'replace':
        yield* rewrite(event.data.text);
        break;
      case 'complete':
        yield* rewrite(event.data.full_text);
        if (part) yield { type: 'text-end', id: part.id };
        yield { type: 'data-safety', id: 'safety', data: event.data.safety };
        yield { type: 'data-quick-replies', id: 'quick-replies', data: event.data.quick_replies };
        yield { type: 'finish', finishReason: 'stop', messageMetadata: event.data.metadata };
        break;
      case 'error':
        yield { type: 'error', errorText: event.data.message };
        break;
    }
  }
}
