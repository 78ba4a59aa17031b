import { FlouError } from '../errors/flou-error.ts';
import type { OutputViolation } from '../guardrails/output/output-violation.ts';
import type { FinishedTurn } from '../storage/storage.ts';
import type { Telemetry } from '../telemetry/telemetry.ts';
import type { TurnInput } from './turn-input.ts';

export function reportScreening(telemetry: Telemetry, turn: TurnInput): void {
  const { level, category, confidence, reasons } = turn.screening;
  if (level === 'none') return;
  telemetry.emit({
    name: level === 'crisis' ? 'crisis_detected' : 'concern_detected',
    severity: level === 'crisis' ? 'warning' : 'info',
    requestId: turn.requestId,
    userId: turn.userMessage.userId,
    turnId: turn.turnId,
    level,
    category,
    confidence,
    rules: reasons,
  });
}

export function reportFinished(
  telemetry: Telemetry,
  turn: TurnInput,
  finished: Pick<FinishedTurn, 'status' | 'model' | 'usage' | 'costUsd' | 'finishedAtMs'> & {
    readonly firstTextAtMs: number | undefined;
  },
): void {
  telemetry.emit({
    name: 'turn_finished',
    severity: finished.status === 'failed' ? 'error' : 'info',
    requestId: turn.requestId,
    userId: turn.userMessage.userId,
    turnId: turn.turnId,
    status: finished.status,
    model: finished.model,
    durationMs: finished.finishedAtMs - turn.userMessage.createdAtMs,
    ...(finished.firstTextAtMs === undefined
      ? {}
      : { firstTextMs: finished.firstTextAtMs - turn.userMessage.createdAtMs }),
    inputTokens: finished.usage?.inputTokens ?? 0,
    outputTokens: finished.usage?.outputTokens ?? 0,
    costUsd: finished.costUsd ?? 0,
  });
}

export function reportGuardrail(telemetry: Telemetry, turn: TurnInput, guardrail: string, category?: string): void {
  telemetry.emit({
    name: 'guardrail_fired',
    severity: 'warning',
    requestId: turn.requestId,
    userId: turn.userMessage.userId,
    turnId: turn.turnId,
    guardrail,
    ...(category ? { category } : {}),
  });
}

/** What the output gate refused: a rule of Flou's by its category, a guard of one's own by its name. */
export function reportViolation(telemetry: Telemetry, turn: TurnInput, { category, rule }: OutputViolation): void {
  if (category === 'own_guard') reportGuardrail(telemetry, turn, rule, 'sentence');
  else reportGuardrail(telemetry, turn, 'output', category);
}

/** The error's name and stack, never its message: a driver's message may quote what a student wrote. */
export function reportUnexpected(telemetry: Telemetry, turn: TurnInput, error: unknown): void {
  telemetry.emit({
    name: 'unexpected_error',
    severity: 'error',
    requestId: turn.requestId,
    code: error instanceof FlouError ? error.code : 'ERR_TURN_FAILED',
    detail: error instanceof Error ? error.name : typeof error,
    ...(error instanceof Error && error.stack ? { stack: stackFrames(error.stack) } : {}),
  });
}

/** The frames of a stack without its first lines, which repeat the message. */
const stackFrames = (stack: string): string =>
  stack
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .join('\n');
