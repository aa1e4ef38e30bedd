import { isClockSkew, isExpiredToken, isNonceUsed, isThrottling, isTransient } from '../error-codes.ts';
import { NetworkError, ResponseError, type SdkError, ServiceError, TimeoutError } from '../errors.ts';

/** Why a failed attempt is worth another one. */
export type RetryReason =
  | 'throttling'
  | 'transient'
  | 'connection'
  | 'clock-skew'
  | 'nonce-used'
  | 'expired-token';

/** What the policy needs to know of a call. */
export interface CallFacts {
  /** Sending the call twice does no harm: it only reads, or carries a `ClientToken`. */
  readonly repeatable: boolean;
  /** Reasons for which the call was retried before. */
  readonly earlier: ReadonlySet<RetryReason>;
}

/**
 * Decides whether a failed attempt is worth another one, and why. A call that is not repeatable is retried only where
 * the server cannot have acted on it.
 */
export function retryReason(error: SdkError, { repeatable, earlier }: CallFacts): RetryReason | undefined {
  if (error instanceof ServiceError) {
    if (isThrottling(error)) return 'throttling';
    // A second skewed date or expired token shows that the cure did not help.
    if (isClockSkew(error)) return earlier.has('clock-skew') ? undefined : 'clock-skew';
    if (isExpiredToken(error)) return earlier.has('expired-token') ? undefined : 'expired-token';
    // A used nonce means that a copy of this very request came before, and may have been acted upon.
    if (isNonceUsed(error)) return repeatable ? 'nonce-used' : undefined;
    return repeatable && isTransient(error) ? 'transient' : undefined;
  }
  if (error instanceof NetworkError) return repeatable || !error.requestSent ? 'connection' : undefined;
  if (error instanceof TimeoutError) {
    return error.phase === 'connect' || (repeatable && error.phase === 'attempt') ? 'connection' : undefined;
  }
  if (error instanceof ResponseError) {
    const passing = error.status === 429 || error.status >= 500 || error.status < 300;
    return repeatable && passing ? 'transient' : undefined;
  }
  return undefined;
}

/** The pause that a server asks for: `x-acs-retry-after` in milliseconds, else `Retry-After` in seconds or as a date. */
export function retryAfterMs(headers: Readonly<Record<string, string>>, now: number): number | undefined {
  const vendor = Number.parseInt(headers['x-acs-retry-after'] ?? '', 10);
  if (vendor >= 0) return vendor;
  const standard = headers['retry-after'];
  if (standard === undefined) return undefined;
  if (/^\d+$/.test(standard)) return Number(standard) * 1_000;
  const date = Date.parse(standard);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
