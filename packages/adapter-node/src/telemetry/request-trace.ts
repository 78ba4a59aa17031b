import { createHash } from 'node:crypto';
import { type Context, ROOT_CONTEXT, type SpanContext, TraceFlags, trace } from '@opentelemetry/api';
import { type IdGenerator, RandomIdGenerator } from '@opentelemetry/sdk-trace';

/** The span of a request, known by the request's id alone: what happens in it is tied to it before it has ended. */
export function requestSpan(requestId: string): SpanContext {
  const hash = createHash('sha256').update(requestId).digest('hex');
  return { traceId: hash.slice(0, 32), spanId: hash.slice(32, 48), traceFlags: TraceFlags.SAMPLED };
}

/** Where something belongs that happened in a request, or outside of any. */
export const withinRequest = (requestId: string | undefined): Context =>
  requestId === undefined ? ROOT_CONTEXT : trace.setSpanContext(ROOT_CONTEXT, requestSpan(requestId));

/** Random ids, except for the span that is made inside `as`. */
export interface RequestIds extends IdGenerator {
  readonly as: <T>(span: SpanContext, make: () => T) => T;
}

export function requestIds(): RequestIds {
  const random = new RandomIdGenerator();
  let given: SpanContext | undefined;
  return {
    generateTraceId: () => given?.traceId ?? random.generateTraceId(),
    generateSpanId: () => given?.spanId ?? random.generateSpanId(),
    as: (span, make) => {
      given = span;
      try {
        return make();
      } finally {
        given = undefined;
      }
    },
  };
}
