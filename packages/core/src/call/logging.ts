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

/** Tells a listener of an attempt. A listener that fails must not fail a call which the server has carried out. */
export function notifyAttempt(
  listener: ((event: AttemptEvent) => void) | undefined,
  event: AttemptEvent,
): void {
  try {
    listener?.(event);
  } catch {}
}

/** Writes attempts to a logger: `debug` for those that succeeded, `warn` for the others. */
export function logAttempts(logger: Logger): (event: AttemptEvent) => void {
  return (event) => {
    const line = [
      event.operation,
      event.origin,
      `attempt ${event.attempt}`,
      event.status === undefined ? 'no answer' : `status ${event.status}`,
      `${event.durationMs.toFixed(1)} ms`,
      event.bytes === undefined ? undefined : `${event.bytes} bytes`,
      event.requestId === undefined ? undefined : `request ${event.requestId}`,
      event.error === undefined ? undefined : nameOf(event.error),
    ];
    const text = line.filter((part) => part !== undefined).join(', ');
    if (event.error === undefined) logger.debug(text);
    else logger.warn(text);
  };
}

/** Names an error without its message, which may quote what the server sent. */
function nameOf(error: unknown): string {
  if (!isSdkError(error)) return 'aborted';
  return 'code' in error && typeof error.code === 'string' ? `${error.name} ${error.code}` : error.name;
}
