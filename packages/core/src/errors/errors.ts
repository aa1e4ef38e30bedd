import { setPrinting } from '#printing';

/**
 * Marks the errors of this SDK, so that guards recognise those of another installed copy as well. It is a text: a symbol
 * would be lost on the way from another thread.
 */
export const brand = 'alibaba-cloud-sdk.error';

/** What any error of the SDK can say about the call it belongs to. */
export interface ErrorContext {
  /** The operation that was called, for example `DescribeInstances`. */
  readonly operation?: string | undefined;
  /** How many times the request was sent or tried, 1 for a call that was not retried. */
  readonly attempts?: number | undefined;
  readonly cause?: unknown;
}

/** Base of every error that the SDK throws, apart from an abort, which rethrows the signal's own reason. */
export class SdkError extends Error {
  override readonly name: string = 'SdkError';
  /** The operation that was called, if the error belongs to a call. */
  declare operation: string | undefined;
  /** How many attempts were made, if the error belongs to a call. */
  declare attempts: number | undefined;

  constructor(message: string, { cause, ...facts }: ErrorContext = {}) {
    super(message, cause === undefined ? undefined : { cause });
    // Each class says which facts it takes, and has them as properties of the same names.
    Object.assign(this, facts);
    Object.defineProperty(this, brand, { value: true });
    setPrinting(this);
  }

  /**
   * Returns the facts of the error as a plain object, without `stack` and `cause`. Guards recognise it, and it passes
   * through JSON, `structuredClone` and `postMessage`, which keep little more than the message of an error itself.
   */
  toJSON(): Record<string, unknown> {
    return { ...(this as object), message: this.message, [brand]: true };
  }
}

/** A client, call or provider was configured wrongly; the message names the option and what it takes. */
export class ConfigError extends SdkError {
  override readonly name = 'ConfigError';
}

/** No credentials could be had; the message says which provider failed and why. */
export class CredentialsError extends SdkError {
  override readonly name = 'CredentialsError';
}

/** The connection failed: no such host, refused, reset, a broken TLS handshake. */
export class NetworkError extends SdkError {
  override readonly name = 'NetworkError';
  /** The system's code, for example `ECONNREFUSED`; `undefined` where the platform gives none. */
  declare readonly code: string | undefined;
  /** Host and port that were contacted. */
  declare readonly host: string;
  /** False where not a byte of the request can have reached the server. */
  declare readonly requestSent: boolean;

  constructor(
    message: string,
    context: ErrorContext & { readonly code?: string | undefined; host: string; requestSent: boolean },
  ) {
    super(message, context);
  }
}

/** What ran out of time: connecting, one attempt, the whole call, or waiting for a resource. */
export type TimeoutPhase = 'connect' | 'attempt' | 'call' | 'wait';

/** A time limit passed; `phase` says which, `timeoutMs` how long it was. */
export class TimeoutError extends SdkError {
  override readonly name = 'TimeoutError';
  declare readonly phase: TimeoutPhase;
  declare readonly timeoutMs: number;
  /** False where not a byte of the request can have reached the server. */
  declare readonly requestSent: boolean;

  constructor(
    message: string,
    context: ErrorContext & { phase: TimeoutPhase; timeoutMs: number; requestSent?: boolean },
  ) {
    super(message, { requestSent: context.phase !== 'connect', ...context });
  }
}

/** What was received, for errors about an answer. */
export interface ReceivedContext extends ErrorContext {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly requestId?: string | undefined;
}

/** The server answered with something that is not an API response: HTML, half a JSON text, a redirect. */
export class ResponseError extends SdkError {
  override readonly name = 'ResponseError';
  /** HTTP status of the answer. */
  declare readonly status: number;
  /** Response headers, names in lower case. */
  declare readonly headers: Readonly<Record<string, string>>;
  /** The vendor's id of the request, for support cases, if the answer had one. */
  declare readonly requestId: string | undefined;
  /** The beginning of the body, at most 512 characters. */
  declare readonly excerpt: string;

  constructor(message: string, context: ReceivedContext & { excerpt: string }) {
    super(message, context);
  }
}

/** Why RAM denied a request, as the vendor reports it. @see https://www.alibabacloud.com/help/en/ram/user-guide/how-to-troubleshoot-access-denied-errors */
export interface AccessDeniedDetail {
  readonly AuthAction?: string;
  readonly AuthPrincipalType?: string;
  readonly AuthPrincipalOwnerId?: string;
  readonly AuthPrincipalDisplayName?: string;
  readonly PolicyType?: string;
  readonly NoPermissionType?: 'ImplicitDeny' | 'ExplicitDeny' | (string & {});
  readonly EncodedDiagnosticMessage?: string;
  readonly [member: string]: unknown;
}

/** The API refused or failed the request. Compare `code`, or use {@link isServiceError}. */
export class ServiceError extends SdkError {
  override readonly name = 'ServiceError';
  /** The vendor's error code, for example `InvalidInstanceId.NotFound`. */
  declare readonly code: string;
  /** HTTP status of the answer. Throttling comes as 429, 400 or 503: look at `code`. */
  declare readonly status: number;
  /** Response headers, names in lower case. */
  declare readonly headers: Readonly<Record<string, string>>;
  /** The vendor's id of the request, for support cases. */
  declare readonly requestId: string | undefined;
  /** Address of the vendor's troubleshooting page for this error. */
  declare readonly recommend: string | undefined;
  /** Set where RAM denied the request. */
  declare readonly accessDeniedDetail: AccessDeniedDetail | undefined;

  constructor(
    message: string,
    context: ReceivedContext & {
      code: string;
      recommend?: string | undefined;
      accessDeniedDetail?: AccessDeniedDetail | undefined;
    },
  ) {
    super(message, context);
  }
}

/** A resource has reached a state from which the awaited one does not follow. */
export class WaiterError extends SdkError {
  override readonly name = 'WaiterError';
  /** The answer that showed it; `undefined` where an error did, which is then the `cause`. */
  declare readonly response: unknown;
  /** The state, or the error code, from which the awaited one does not follow, for example `Failed`. */
  declare readonly state: string | number | boolean | undefined;

  constructor(
    message: string,
    context: ErrorContext & { response?: unknown; state?: string | number | boolean | undefined },
  ) {
    super(message, context);
  }
  /** As of any error; `response`, which may hold anything, stays out as well. */
  override toJSON(): Record<string, unknown> {
    const { response: _, ...facts } = super.toJSON();
    return facts;
  }
}
