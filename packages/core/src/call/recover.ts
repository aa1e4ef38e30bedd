import { type SdkError, ServiceError } from '../errors/errors.ts';
import { type Backoff, backoffMs } from '../retry/backoff.ts';
import { busyPauseMs } from '../retry/busy.ts';
import { type RetryReason, retryAfterMs, retryReason } from '../retry/policy.ts';
import { timeoutCost, usualCost } from '../retry/quota.ts';
import type { Call } from './call.ts';
import type { CallContext } from './context.ts';

/** Years have four digits. */
const latestDate = Date.UTC(9_999);
const usualBackoff: Backoff = { baseMs: 100, capMs: 20_000 };
const throttledBackoff: Backoff = { baseMs: 500, capMs: 20_000 };

/**
 * How long to wait before another attempt, in milliseconds, or `undefined` where none is due. What has a cure (a wrong
 * clock, an expired token) is cured here.
 */
export async function pauseBeforeNext(call: Call, error: SdkError): Promise<number | undefined> {
  const { context, operation, options, repeatable, retriedFor } = call;
  const { retryPolicy } = context;
  const reason = retryReason(error, { repeatable, earlier: retriedFor, retryOn: options.retryOn ?? [] });
  if (reason === 'busy' && retryPolicy === undefined) return busyPause(call, error);
  const isLast = call.attempts - call.busyRefusals >= (options.maxAttempts ?? context.maxAttempts);
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
  const cost = error.name === 'TimeoutError' ? timeoutCost : usualCost;
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

/** Waiting for what is busy has a time of its own, whose last moment is one more attempt. */
function busyPause(call: Call, error: SdkError): number | undefined {
  const { context, options } = call;
  const now = context.clock.monotonic();
  if (call.busyRefusals === 0) call.busySince = now;
  call.busyRefusals += 1;
  // A clock that was injected may stand still while it only pretends to sleep.
  const spentMs = Math.max(now - call.busySince, call.busyPausedMs);
  const leftMs = (options.maxBusyWaitMs ?? context.maxBusyWaitMs) - spentMs;
  const askedMs = askedPauseMs(context, error);
  if (leftMs <= 0 || askedMs > leftMs) return undefined;
  const ownMs = busyPauseMs(call.busyRefusals, () => context.randomness.fraction());
  const pauseMs = Math.min(leftMs, Math.max(askedMs, ownMs));
  call.busyPausedMs += pauseMs;
  return pauseMs;
}

/** The server's own wish comes before ours; one that is out of all proportion ends the call. */
function backoff(call: Call, error: SdkError, limits: Backoff): number | undefined {
  const { context, attempts, busyRefusals } = call;
  const asked = askedPauseMs(context, error);
  if (asked > limits.capMs) return undefined;
  return asked + backoffMs(attempts - busyRefusals, limits, () => context.randomness.fraction());
}

/** How long the server wants us to stay away. */
function askedPauseMs({ clock, serverClock }: CallContext, error: SdkError): number {
  const { headers } = error as Partial<ServiceError>;
  return (headers && retryAfterMs(headers, clock.now() + serverClock.offsetMs)) ?? 0;
}

function learnClockOffset(context: CallContext, error: SdkError): boolean {
  const serverTime = error instanceof ServiceError ? Date.parse(error.headers.date ?? '') : Number.NaN;
  // No signature could carry a date beyond.
  if (!(serverTime > 0 && serverTime < latestDate)) return false;
  context.serverClock.offsetMs = serverTime - context.clock.now();
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
