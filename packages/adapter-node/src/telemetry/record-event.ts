import { eventFields, type Severity, type TelemetryEvent } from '@flou/core';
import { ROOT_CONTEXT, SpanKind, SpanStatusCode, type Tracer } from '@opentelemetry/api';
import { type Logger, SeverityNumber } from '@opentelemetry/api-logs';
import { type RequestIds, requestSpan, withinRequest } from './request-trace.ts';

/** Where events are recorded. `ids` are those that the tracer gives its spans. */
export interface Recorders {
  readonly tracer: Tracer;
  readonly ids: RequestIds;
  readonly logger: Logger;
  /** Log records below it are left out; spans are not. */
  readonly isLogged: (severity: Severity) => boolean;
}

/** A request, a call to a model and a statement become spans that end now; everything else a log record whose body is the event's name. */
export function recordEvent(recorders: Recorders, event: TelemetryEvent): void {
  if (event.name === 'request') recordRequest(recorders, event);
  else if (event.name === 'model_called') recordModelCall(recorders, event);
  else if (event.name === 'database_queried') recordQuery(recorders, event);
  else if (recorders.isLogged(event.severity)) recordLog(recorders, event);
}

/**
 * A server span, by https://opentelemetry.io/docs/specs/semconv/http/http-spans/ as far as an event tells: no URL and no address,
 * which would hold ids and say where a student is.
 */
function recordRequest({ tracer, ids }: Recorders, event: Extract<TelemetryEvent, { name: 'request' }>): void {
  const endMs = Date.now();
  const [method = '', route = ''] = event.route.split(' ');
  const failed = event.status >= 500;
  const span = ids.as(requestSpan(event.requestId), () =>
    tracer.startSpan(
      event.route,
      {
        kind: SpanKind.SERVER,
        startTime: endMs - event.durationMs,
        attributes: {
          'http.request.method': method,
          'http.route': route,
          'http.response.status_code': event.status,
          request_id: event.requestId,
          ...(event.userId ? { user_id: event.userId } : {}),
          ...(failed ? { 'error.type': String(event.status) } : {}),
        },
      },
      ROOT_CONTEXT,
    ),
  );
  if (failed) span.setStatus({ code: SpanStatusCode.ERROR });
  span.end(endMs);
}

/** A client span, by https://opentelemetry.io/docs/specs/semconv/gen-ai/gen-ai-spans/. */
function recordModelCall({ tracer }: Recorders, event: Extract<TelemetryEvent, { name: 'model_called' }>): void {
  const { requestId, model, provider, inputTokens, outputTokens, code } = event;
  const endMs = Date.now();
  const span = tracer.startSpan(
    `chat ${model}`,
    {
      kind: SpanKind.CLIENT,
      startTime: endMs - event.durationMs,
      attributes: {
        'gen_ai.operation.name': 'chat',
        ...(provider ? { 'gen_ai.provider.name': provider } : {}),
        'gen_ai.request.model': model,
        ...(inputTokens === undefined ? {} : { 'gen_ai.usage.input_tokens': inputTokens }),
        ...(outputTokens === undefined ? {} : { 'gen_ai.usage.output_tokens': outputTokens }),
        ...(requestId ? { request_id: requestId } : {}),
        ...(code ? { 'error.type': code } : {}),
      },
    },
    withinRequest(requestId),
  );
  if (code) span.setStatus({ code: SpanStatusCode.ERROR });
  span.end(endMs);
}

/**
 * A client span, by https://opentelemetry.io/docs/specs/semconv/database/postgresql/. In no request: storage is not told whom it works
 * for.
 */
function recordQuery({ tracer }: Recorders, event: Extract<TelemetryEvent, { name: 'database_queried' }>): void {
  const { operation, code } = event;
  const endMs = Date.now();
  const span = tracer.startSpan(
    operation,
    {
      kind: SpanKind.CLIENT,
      startTime: endMs - event.durationMs,
      attributes: {
        'db.system.name': 'postgresql',
        'db.operation.name': operation,
        ...(code ? { 'db.response.status_code': code, 'error.type': code } : {}),
      },
    },
    ROOT_CONTEXT,
  );
  if (code) span.setStatus({ code: SpanStatusCode.ERROR });
  span.end(endMs);
}

const SEVERITY_NUMBERS: Readonly<Record<Severity, SeverityNumber>> = {
  debug: SeverityNumber.DEBUG,
  info: SeverityNumber.INFO,
  warning: SeverityNumber.WARN,
  error: SeverityNumber.ERROR,
};

function recordLog({ logger }: Recorders, event: TelemetryEvent): void {
  logger.emit({
    body: event.name,
    severityNumber: SEVERITY_NUMBERS[event.severity],
    severityText: event.severity.toUpperCase(),
    attributes: eventFields(event),
    context: withinRequest('requestId' in event ? event.requestId : undefined),
  });
}
