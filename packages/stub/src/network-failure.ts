import { NetworkError } from '@scope/core';
import { aText, checkOptions } from './check-options.ts';
import { type Failure, failureOf } from './failure.ts';

/** How a connection fails. */
export interface NetworkFailureOptions {
  /** The system's code, for example `ECONNREFUSED`. Default: `ECONNRESET`. */
  readonly code?: string | undefined;
  /**
   * Whether the request may have reached the server, in which case only calls that do no harm twice are repeated.
   * Default: true, but false for a connection that was never made (`ECONNREFUSED`, `ENOTFOUND`, `EAI_AGAIN`).
   */
  readonly requestSent?: boolean | undefined;
}

const neverConnected: ReadonlySet<string> = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN']);

/**
 * Fails a call as a broken connection does: with a `NetworkError`, after the attempts that the client makes.
 *
 * @throws ConfigError for an unknown or malformed option, naming it.
 * @example
 * ```ts
 * stubs.once(DescribeInstances, networkFailure()).once(DescribeInstances, { TotalCount: 0 });
 * ```
 */
export function networkFailure(options: NetworkFailureOptions = {}): Failure {
  checkOptions('networkFailure', options, {
    code: aText,
    requestSent: [(value) => typeof value === 'boolean', 'true or false'],
  });
  const { code = 'ECONNRESET', requestSent = !neverConnected.has(code) } = options;
  // Made anew for each attempt, since the client writes on an error how many there were.
  return failureOf({
    error: (host) =>
      new NetworkError(`The request to ${host} failed: ${code} (a stub)`, { code, host, requestSent }),
  });
}
