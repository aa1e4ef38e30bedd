import { isSdkError } from '../errors/guards.ts';

/** What happened in one attempt of a call. Nothing in it is secret. */
export interface AttemptEvent {
  readonly operation: string;
  /** Scheme, host and port. */
  readonly origin: string;
  /** 1 for the first. */
  readonly attempt: number;
  readonly durationMs: number;
  /** HTTP status, if an answer came. */
  readonly status: number | undefined;
  /** Headers of the answer, names in lower case. */
  readonly headers: Readonly<Record<string, string>> | undefined;
  readonly requestId: string | undefined;
  /** Size of the answer's body. */
  readonly bytes: number | undefined;
  /** Why the attempt failed, if it did. */
  readonly error: unknown;
}

/** Takes one line for each attempt; `console` is one. */
export interface Logger {
  debug(line: string): void;
  warn(line: string): void;
}

/** Hears of attempts, where there is one. */
export type AttemptListener = ((event: AttemptEvent) => void) | undefined;

/** Tells listeners of an attempt. One that fails must not fail a call which the server has carried out. */
export function notify(listeners: readonly AttemptListener[], event: AttemptEvent): void {
  for (const listener of listeners) {
    try {
      listener?.(event);
    } catch {}
  }
}

/** Writes attempts to a logger: `debug` for those that succeeded, `warn` for the others. */
export function logAttempts(logger: Logger): (event: AttemptEvent) => void {
  return ({ operation, origin, attempt, status, durationMs, bytes, requestId, error }) => {
    const line = [
      operation,
      origin,
      `attempt ${attempt}`,
      status === undefined ? 'no answer' : `status ${status}`,
      `${durationMs.toFixed(1)} ms`,
    ];
    if (bytes !== undefined) line.push(`${bytes} bytes`);
    if (requestId !== undefined) line.push(`request ${requestId}`);
    if (error !== undefined) line.push(nameOf(error));
    logger[error === undefined ? 'debug' : 'warn'](line.join(', '));
  };
}

/** Names an error without its message, which may quote what the server sent. */
function nameOf(error: unknown): string {
  if (!isSdkError(error)) return 'aborted';
  return 'code' in error && typeof error.code === 'string' ? `${error.name} ${error.code}` : error.name;
}
