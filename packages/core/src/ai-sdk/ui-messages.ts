/** As much of the AI SDK's `UIMessage` as is read here. */
interface Message {
  readonly parts: readonly MessagePart[];
}

interface MessagePart {
  readonly type: string;
  readonly text?: unknown;
  readonly providerMetadata?: unknown;
}

/**
 * For a transport's `prepareSendMessagesRequest`: Flou keeps the conversation itself, so only the last message needs to travel. Without
 * it a long conversation outgrows what a body may have.
 *
 * @example
 * new DefaultChatTransport({ api: '/api/v1/chat/ui-message-stream', prepareSendMessagesRequest: sendLastMessage })
 */
export function sendLastMessage<TMessage extends Message>({
  messages,
}: {
  readonly messages: readonly TMessage[];
}): { body: { messages: TMessage[] } } {
  return { body: { messages: messages.slice(-1) } };
}

/** The text of a message that is to be shown: what a guardrail took back is left out. */
export function visibleText({ parts }: Message): string {
  return parts
    .filter(({ type, providerMetadata }) => type === 'text' && !isReplaced(providerMetadata))
    .map(({ text }) => (typeof text === 'string' ? text : ''))
    .join('');
}

function isReplaced(providerMetadata: unknown): boolean {
  if (typeof providerMetadata !== 'object' || providerMetadata === null || !('flou' in providerMetadata)) return false;
  const { flou } = providerMetadata;
  return typeof flou === 'object' && flou !== null && 'replaced' in flou && flou.replaced === true;
}
