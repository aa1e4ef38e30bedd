import { type SdkError, ServiceError } from '../errors/errors.ts';
import { type Backoff, backoffMs } from '../retry/backoff.ts';
import { type RetryReason, retryAfterMs, retryReason } from '../retry/policy.ts';
import { retryCost } from '../retry/quota.ts';
import type { Call } from './call.ts';
import type { CallContext } from './context.ts';

const usualBackoff: Backoff = { baseMs: 100, capMs: 20_000 };
const throttledBackoff: Backoff = { baseMs: 500, capMs: 20_000 };

/**
 * How long to wait before another attempt, in milliseconds, or `undefined` where none is due. What has a cure (a wrong
 * clock, an expired token) is cured here.
 */
export async function pauseBeforeNext(call: Call, error: SdkError): Promise<number | undefined> {
  const { context, operation, options, repeatable, retriedFor } = call;
  const isLast = call.attempts >= (options.maxAttempts ?? context.maxAttempts);
  const reason = retryReason(error, { repeatable, earlier: retriedFor });
  const { retryPolicy } = context;
  if (isLast) {
    cureForLater(call, error, reason);
    return undefined;
  }
  if (reason === 'clock-skew' || reason === 'expired-token') {
    retriedFor.add(reason);
    const isCured =
      reason === 'clock-skew' ? learnClockOffset(context, error) : await hasNewCredentials(call);
    if (isCured || retryPolicy === undefined) return isCured ? 0 : undefined;
  }
  if (retryPolicy !== undefined) {
    return retryPolicy({ operation: operation.name, attempt: call.attempts, error, repeatable, reason });
  }
  const cost = error.name === 'TimeoutError' ? retryCost.timeout : retryCost.usual;
  if (reason === undefined || !context.quota.take(cost)) return undefined;
  if (reason === 'nonce-used') return 0;
  return backoff(call, error, reason === 'throttling' ? throttledBackoff : usualBackoff);
}

/** A call without another attempt would otherwise leave the next one the same clock, and the same token. */
function cureForLater(
  { context, accessKeyId }: Call,
  error: SdkError,
  reason: RetryReason | undefined,
): void {
  if (reason === 'clock-skew') learnClockOffset(context, error);
  if (reason !== 'expired-token') return;
  const options = { rejectedAccessKeyId: accessKeyId, unattended: true };
  context.credentials.getCredentials(options).catch(() => {});
}

/** The server's own wish comes before ours; one that is out of all proportion ends the call. */
function backoff({ context, attempts }: Call, error: SdkError, limits: Backoff): number | undefined {
  const { headers } = error as Partial<ServiceError>;
  const asked = headers && retryAfterMs(headers, context.clock.now() + context.clockOffsetMs);
  if (asked !== undefined && asked > limits.capMs) return undefined;
  return (asked ?? 0) + backoffMs(attempts, limits, () => context.randomness.fraction());
}

function learnClockOffset(context: CallContext, error: SdkError): boolean {
  const serverTime = error instanceof ServiceError ? Date.parse(error.headers.date ?? '') : Number.NaN;
  if (Number.isNaN(serverTime)) return false;
  context.clockOffsetMs = serverTime - context.clock.now();
  return true;
}

/** Credentials that cannot be replaced leave the server's complaint as the error to report. */
async function hasNewCredentials({ context, accessKeyId, signal }: Call): Promise<boolean> {
  try {
    const fresh = await context.credentials.getCredentials({ signal, rejectedAccessKeyId: accessKeyId });
    return fresh.accessKeyId !== accessKeyId;
  } catch {
    signal?.throwIfAborted();
    return false;
  }
}
