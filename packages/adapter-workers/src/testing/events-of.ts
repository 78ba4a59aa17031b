import { createParser } from 'eventsource-parser';

export interface SeenEvent {
  readonly type: string;
  readonly seq: number;
  readonly data: { readonly turn_id?: string; readonly text?: string; readonly full_text?: string };
}

/** The events of a stream, each as it arrives. */
export async function* eventsOf(response: Response): AsyncGenerator<SeenEvent> {
  const waiting: SeenEvent[] = [];
  const parser = createParser({ onEvent: ({ data }) => waiting.push(JSON.parse(data)) });
  const decoder = new TextDecoder();
  for await (const piece of response.body ?? []) {
    parser.feed(decoder.decode(piece, { stream: true }));
    yield* waiting.splice(0);
  }
}
