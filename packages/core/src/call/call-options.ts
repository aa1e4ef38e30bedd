import { isHeaderName, type WireRequest } from '../codec/wire.ts';
import { ConfigError } from '../errors/errors.ts';
import { aCount, aDuration, aFunction, anObject, aWait, type OptionCheck } from '../options.ts';
import type { AttemptEvent } from './logging.ts';

/** The families of codes that have a dot: `Throttling.*` of `Throttling.User`. */
type Family<Code> = Code extends `${infer Head}.${string}` ? `${Head}.*` : never;

/** An error code, or with `.*` a family of them. Those that are known complete in an editor; any other is allowed. */
export type CodePattern<Code extends string = string> = Code | Family<Code> | (string & {});

/**
 * Options of one call; each overrides the client's option of the same name. `Code` are the error codes that a package
 * knows.
 */
export interface CallOptions<Code extends string = string> {
  /** Ends the call at once, wherever it is; the call rejects with `signal.reason`. */
  readonly signal?: AbortSignal | undefined;
  /** Limit for opening a connection, in milliseconds; 0 for none. */
  readonly connectTimeoutMs?: number | undefined;
  /** Limit for each attempt, in milliseconds; 0 for none. */
  readonly attemptTimeoutMs?: number | undefined;
  /** Limit for the whole call with its retries and pauses, in milliseconds; 0 for none. */
  readonly callTimeoutMs?: number | undefined;
  /** How often the request is sent at the most; 1 switches retries off. */
  readonly maxAttempts?: number | undefined;
  /** How long a call is repeated that is refused as busy, or with a code of `retryOn`, in milliseconds; 0 for not at all. */
  readonly maxBusyWaitMs?: number | undefined;
  /**
   * Further codes of refusals to repeat the call for, as long as `maxBusyWaitMs` allows: those that pass once a resource
   * has changed its state, such as `['IncorrectInstanceStatus', 'DependencyViolation.*']`. Only you can know that they
   * will. A code that ends in `.*` covers all that begin like it.
   */
  readonly retryOn?: readonly CodePattern<Code>[] | undefined;
  /**
   * Called after each attempt of this call, beside the client's own listener. The last event of a call has what came
   * with its answer: status, headers and request id. What it throws is ignored.
   */
  readonly onAttempt?: ((event: AttemptEvent) => void) | undefined;
  /** Further request headers. Those that the SDK sets or signs itself cannot be overridden. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Parameters that the operation's type does not know yet, by their names on the wire. They travel in the query. */
  readonly extraParameters?: Readonly<Record<string, unknown>> | undefined;
}

/** What the options of a call take. */
export const callOptionChecks: Record<keyof CallOptions, OptionCheck> = {
  signal: anObject,
  connectTimeoutMs: aDuration,
  attemptTimeoutMs: aDuration,
  callTimeoutMs: aDuration,
  maxAttempts: aCount,
  maxBusyWaitMs: aWait,
  retryOn: (value) =>
    Array.isArray(value) &&
    value.every((code) => typeof code === 'string' && /^[\w-]+(\.[\w-]+)*(\.\*)?$/.test(code))
      ? undefined
      : "a list of error codes, such as ['IncorrectInstanceStatus', 'DependencyViolation.*']",
  onAttempt: aFunction,
  headers: anObject,
  extraParameters: anObject,
};

/** Headers that belong to the SDK, to the signature or to the connection. */
const reserved =
  /^(host|date|accept(-encoding)?|authorization|content-.*|user-agent|connection|keep-alive|transfer-encoding|te|trailer|upgrade|expect|proxy-.*|x-acs-(action|version|date|accesskey-id|content-sha256|bearer-token|security-token|signature-.*))$/;

/**
 * Adds a caller's headers to a request.
 *
 * @throws ConfigError for a header that is reserved, malformed or set by the operation. Values are never shown.
 */
export function addHeaders(wire: WireRequest, headers: Readonly<Record<string, string>>): WireRequest {
  const all: Record<string, string> = { ...wire.headers };
  for (const [given, value] of Object.entries(headers)) {
    const name = given.toLowerCase();
    if (!isHeaderName(name) || typeof value !== 'string' || /[^\t\x20-\x7e]/.test(value)) {
      throw new ConfigError(
        `option 'headers': ${JSON.stringify(given)} is malformed, or its value is no ASCII text`,
      );
    }
    if (reserved.test(name) || Object.hasOwn(all, name)) {
      throw new ConfigError(`option 'headers': '${name}' is set by the SDK and cannot be overridden`);
    }
    all[name] = value;
  }
  return { ...wire, headers: all };
}

/** The fields of a request, by their names. */
export type Fields = Readonly<Record<string, unknown>>;

/**
 * Adds parameters that the operation does not know to a request.
 *
 * @throws ConfigError for one that the request has too.
 */
export function addParameters(request: Fields, extra: Fields): Fields {
  const twice = Object.keys(extra).find((name) => request[name] !== undefined);
  if (twice !== undefined) {
    throw new ConfigError(`option 'extraParameters': the request has '${twice}' already`);
  }
  return { ...request, ...extra };
}
