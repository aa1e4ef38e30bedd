import type { Operation } from '../codec/operation.ts';
import type { WireRequest } from '../codec/wire.ts';
import type { RetryReason } from '../retry/policy.ts';
import type { HttpResponse } from '../transport/transport.ts';
import type { CallOptions } from './call-options.ts';
import type { CallContext } from './context.ts';

/** A call's output and how it came. */
export interface CallResult<Response> {
  readonly output: Response;
  readonly response: HttpResponse;
}

/** The state of one call between its attempts. */
export interface Call {
  readonly context: CallContext;
  readonly operation: Operation<never, unknown>;
  /** The caller's request, with its extra parameters. */
  readonly request: object;
  readonly wire: WireRequest;
  /** Scheme, host and port of this call. */
  readonly origin: string;
  readonly options: CallOptions;
  readonly signal: AbortSignal | undefined;
  /** Sending the call twice does no harm: it only reads, or carries a `ClientToken`. */
  readonly repeatable: boolean;
  /** Cures that have been tried. */
  readonly retriedFor: Set<RetryReason>;
  /** Attempts made so far, the current one included. */
  attempts: number;
  /** How many of them were refused because something was busy. */
  busyRefusals: number;
  /** When the first of these was, by the clock that never jumps. */
  busySince: number;
  /** How long the pauses after them were. */
  busyPausedMs: number;
  /** The access key of the latest attempt. */
  accessKeyId?: string | undefined;
}
