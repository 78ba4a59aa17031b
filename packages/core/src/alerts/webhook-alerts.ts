import { ExponentialBackoff, handleAll, retry } from 'cockatiel';
import { FlouError } from '../errors/flou-error.ts';
import type { CrisisAlert, CrisisAlerts } from './crisis-alerts.ts';
import { signWebhook, webhookSecret } from './sign-webhook.ts';

/** Where the webhook goes, and what signs it. */
export interface WebhookAlertsOptions {
  readonly url: string;
  /** Base64 of 24 to 64 random bytes, with `whsec_` before it or not, as Standard Webhooks wants it. */
  readonly secret: string;
  /** Does what was written go along? @default false */
  readonly includeText?: boolean;
  /** Attempts after the first. @default 7 */
  readonly maxRetries?: number;
  /** How long the first retry waits; each next one waits longer. @default 1_000 */
  readonly firstRetryMs?: number;
  /** How long an attempt may take. @default 10_000 */
  readonly timeoutMs?: number;
  /** @default Date.now */
  readonly now?: () => number;
}

/**
 * Crisis alerts as a signed webhook (Standard Webhooks): `webhook-id` is the id of the turn, and the same at every attempt, so that
 * nobody is called twice. Any answer but 2xx, a redirect too, is tried again.
 *
 * @example
 * const flou = createFlou({ storage, secretKeys, crisisAlerts: webhookAlerts({ url: 'https://on-call.example/flou', secret: 'whsec_…' }) });
 */
export function webhookAlerts(options: WebhookAlertsOptions): CrisisAlerts {
  const secret = webhookSecret(options.secret);
  if (!secret)
    throw new FlouError('ERR_CONFIG_INVALID', 'secret: base64 of 24 to 64 bytes is needed, such as whsec_….');
  const now = options.now ?? Date.now;
  const untilTaken = retry(handleAll, {
    maxAttempts: options.maxRetries ?? 7,
    backoff: new ExponentialBackoff({ initialDelay: options.firstRetryMs ?? 1_000, maxDelay: 60_000 }),
  });

  const attempt = async (id: string, payload: string) => {
    const response = await fetch(options.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(await signWebhook(secret, { id, atMs: now(), payload })) },
      body: payload,
      redirect: 'manual',
      signal: AbortSignal.timeout(options.timeoutMs ?? 10_000),
    });
    await response.body?.cancel();
    if (!response.ok) throw new Error(`The webhook answered ${response.status}.`);
  };

  return {
    deliver: async (alert) => {
      const payload = JSON.stringify(payloadOf(alert, options.includeText ?? false));
      await untilTaken.execute(() => attempt(alert.turnId, payload));
    },
  };
}

function payloadOf(alert: CrisisAlert, includeText: boolean) {
  return {
    type: 'crisis.detected',
    timestamp: new Date(alert.detectedAtMs).toISOString(),
    data: {
      turn_id: alert.turnId,
      request_id: alert.requestId,
      user_id: alert.userId,
      category: alert.category,
      confidence: alert.confidence,
      ...(includeText ? { text: alert.text } : {}),
    },
  };
}
