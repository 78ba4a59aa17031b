import type { LanguageModelV4Content, LanguageModelV4StreamPart, SharedV4ProviderMetadata } from '@ai-sdk/provider';
import type { OutputGate } from '../guardrails/output/output-gate.ts';

type NewGate = () => OutputGate;

/** Everything of a reply that goes on, and whether the gate ended it. */
export interface GatedContent {
  readonly content: LanguageModelV4Content[];
  readonly filtered: boolean;
}

/** A whole reply through the gate. After a refused text nothing more of it goes out, be it text or a call of a tool. */
export function gateContent(content: readonly LanguageModelV4Content[], newGate: NewGate): GatedContent {
  const passed: LanguageModelV4Content[] = [];
  for (const part of content) {
    if (part.type !== 'text' && part.type !== 'reasoning') {
      passed.push(part);
      continue;
    }
    const gate = newGate();
    const text = gate.push(part.text) + gate.end();
    passed.push({ ...part, text });
    if (gate.violation()) return { content: passed, filtered: true };
  }
  return { content: passed, filtered: false };
}

type StartPart = Extract<LanguageModelV4StreamPart, { type: 'text-start' | 'reasoning-start' }>;
type DeltaPart = Extract<LanguageModelV4StreamPart, { type: 'text-delta' | 'reasoning-delta' }>;
type EndPart = Extract<LanguageModelV4StreamPart, { type: 'text-end' | 'reasoning-end' }>;
type Kind = 'text' | 'reasoning';

interface OpenText {
  readonly kind: Kind;
  readonly id: string;
  readonly gate: OutputGate;
}

/** The same, part by part. What the provider sends raw goes nowhere: it holds the words before they were checked. */
export function gateStream(
  newGate: NewGate,
  metadata: SharedV4ProviderMetadata,
): TransformStream<LanguageModelV4StreamPart, LanguageModelV4StreamPart> {
  const texts = new Map<string, OpenText>();
  let filtered = false;

  function* closeAll(): Generator<LanguageModelV4StreamPart> {
    for (const { kind, id } of texts.values()) yield { type: `${kind}-end`, id };
    texts.clear();
  }

  function* clear(text: OpenText, cleared: string): Generator<LanguageModelV4StreamPart> {
    if (cleared) yield { type: `${text.kind}-delta`, id: text.id, delta: cleared };
    filtered = text.gate.violation() !== undefined;
    if (filtered) yield* closeAll();
  }

  function* pass(part: LanguageModelV4StreamPart): Generator<LanguageModelV4StreamPart> {
    if (part.type === 'finish') {
      const finishReason = filtered ? { unified: 'content-filter' as const, raw: undefined } : part.finishReason;
      yield { ...part, finishReason, providerMetadata: { ...part.providerMetadata, ...metadata } };
      return;
    }
    if (part.type === 'error') return yield part;
    if (filtered || part.type === 'raw') return;
    if (isStart(part)) {
      texts.set(keyOf(part), { kind: kindOf(part), id: part.id, gate: newGate() });
      yield part;
    } else if (isDelta(part)) {
      const text = texts.get(keyOf(part));
      if (text) yield* clear(text, text.gate.push(part.delta));
    } else if (isEnd(part)) {
      const text = texts.get(keyOf(part));
      if (text) yield* clear(text, text.gate.end());
      if (texts.delete(keyOf(part))) yield part;
    } else {
      yield part;
    }
  }

  return new TransformStream({
    transform: (part, controller) => {
      for (const passed of pass(part)) controller.enqueue(passed);
    },
  });
}

const kindOf = ({ type }: StartPart | DeltaPart | EndPart): Kind => (type.startsWith('text') ? 'text' : 'reasoning');
const keyOf = (part: StartPart | DeltaPart | EndPart): string => `${kindOf(part)} ${part.id}`;
const isStart = (part: LanguageModelV4StreamPart): part is StartPart =>
  part.type === 'text-start' || part.type === 'reasoning-start';
const isDelta = (part: LanguageModelV4StreamPart): part is DeltaPart =>
  part.type === 'text-delta' || part.type === 'reasoning-delta';
const isEnd = (part: LanguageModelV4StreamPart): part is EndPart =>
  part.type === 'text-end' || part.type === 'reasoning-end';
