import { NetworkError, ResponseError, type SdkError, ServiceError, TimeoutError } from '../errors/errors.ts';
import { isNamed } from './busy.ts';
import { type ServerReason, serverReason } from './server-reason.ts';

/** Why a failed attempt is worth another one. */
export type RetryReason = ServerReason | 'connection';

/** What the policy needs to know of a call. */
export interface CallFacts {
  /** Sending the call twice does no harm: it only reads, or carries a `ClientToken`. */
  readonly repeatable: boolean;
  /** Cures that have been tried. */
  readonly earlier: ReadonlySet<RetryReason>;
  /** Codes that the caller wants to have repeated. */
  readonly retryOn: readonly string[];
}

/** An attempt that failed, as a retry policy sees it. */
export interface FailedAttempt extends Pick<CallFacts, 'repeatable'> {
  readonly operation: string;
  /** How many attempts have been made, this one included. */
  readonly attempt: number;
  readonly error: SdkError;
  /** Why the standard policy would try again; `undefined` where it would not. */
  readonly reason: RetryReason | undefined;
}

/**
 * Decides how long to wait before the next attempt, in milliseconds; `undefined` gives up. It takes the place of the
 * standard policy and its pauses. `maxAttempts` holds as ever, and a wrong clock or an expired token is still cured.
 */
export type RetryPolicy = (failed: FailedAttempt) => number | undefined;

/** Failures of a connection that come again at every attempt: a certificate that nobody trusts, a proxy that says no. */
const lasting = /^PROXY_REFUSED$|^RESPONSE_TOO_LARGE$|CERT|SELF_SIGNED|UNABLE_TO_/;

/** Tells whether the server turned an attempt away for its rate. */
export function wasThrottled(error: unknown): boolean {
  return error instanceof ServiceError
    ? serverReason(error) === 'throttling'
    : error instanceof ResponseError && error.status === 429;
}

/**
 * Decides whether a failed attempt is worth another one, and why. A call that is not repeatable is retried only where
 * the server cannot have acted on it.
 */
export function retryReason(
  error: SdkError,
  { repeatable, earlier, retryOn }: CallFacts,
): RetryReason | undefined {
  if (wasThrottled(error)) return 'throttling';
  if (error instanceof ServiceError) {
    const reason = serverReason(error);
    const hasCure = reason === 'clock-skew' || reason === 'expired-token';
    // A second complaint shows that the cure did not help. A used nonce means that a copy of this very request came
    // before, and may have been acted upon.
    if (hasCure) return earlier.has(reason) ? undefined : reason;
    // The server says that it has not acted, or the caller that it may be asked again.
    if (reason === 'busy' || isNamed(error.code, retryOn)) return 'busy';
    return repeatable ? reason : undefined;
  }
  if (error instanceof NetworkError || error instanceof TimeoutError) {
    const isFinal =
      error instanceof NetworkError ? lasting.test(error.code ?? '') : /call|wait/.test(error.phase);
    return !isFinal && (repeatable || !error.requestSent) ? 'connection' : undefined;
  }
  if (error instanceof ResponseError) {
    const isPassing = error.status >= 500 || (error.status >= 200 && error.status < 300);
    return repeatable && isPassing ? 'transient' : undefined;
  }
  return undefined;
}

/**
 * The pause that a server asks for: `x-acs-retry-after` in milliseconds, else `Retry-After` in seconds or as a date by
 * the server's own clock. `now` stands in where the answer has no date.
 */
export function retryAfterMs(headers: Readonly<Record<string, string>>, now: number): number | undefined {
  const vendor = Number.parseInt(headers['x-acs-retry-after'] ?? '', 10);
  if (vendor >= 0) return vendor;
  const standard = headers['retry-after'];
  if (standard === undefined) return undefined;
  if (/^\d+$/.test(standard)) return Number(standard) * 1_000;
  // The parser takes almost anything for a date, `-5` for one.
  const date = standard.endsWith('GMT') ? Date.parse(standard) : Number.NaN;
  const answered = Date.parse(headers.date ?? '');
  return Number.isNaN(date) ? undefined : Math.max(0, date - (Number.isNaN(answered) ? now : answered));
}
