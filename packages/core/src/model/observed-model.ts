import { FlouError } from '../errors/flou-error.ts';
import type { Telemetry } from '../telemetry/telemetry.ts';
import type { ChatModel, TokenUsage } from './chat-model.ts';

/** The same model, with a `model_called` event for each call: how long it took, what it cost, how it ended. */
export function observedModel(
  model: ChatModel,
  { telemetry, now }: { readonly telemetry: Telemetry; readonly now: () => number },
): ChatModel {
  return {
    name: model.name,
    ...(model.provider ? { provider: model.provider } : {}),
    async *stream(request) {
      const startedMs = now();
      let usage: TokenUsage | undefined;
      let code: string | undefined;
      try {
        for await (const delta of model.stream(request)) {
          if (delta.usage) usage = delta.usage;
          yield delta;
        }
      } catch (error) {
        code = error instanceof FlouError ? error.code : 'ERR_MODEL_BROKEN';
        throw error;
      } finally {
        telemetry.emit({
          name: 'model_called',
          severity: 'debug',
          ...(request.requestId ? { requestId: request.requestId } : {}),
          model: model.name,
          ...(model.provider ? { provider: model.provider } : {}),
          durationMs: now() - startedMs,
          ...usage,
          ...(code ? { code } : {}),
        });
      }
    },
  };
}
