import { startDeadline } from './abort.ts';
import { attempt } from './attempt.ts';
import { addHeaders, addParameters, type CallOptions } from './call-options.ts';
import type { Clock } from './clock.ts';
import type { CredentialsProvider } from './credentials/types.ts';
import { encodeRequest } from './encode.ts';
import { isSdkError, TimeoutError } from './errors.ts';
import type { AttemptEvent } from './logging.ts';
import type { Operation, Service } from './operation.ts';
import type { Randomness } from './randomness.ts';
import type { RetryPolicy, RetryReason } from './retry/policy.ts';
import { type RetryQuota, retryCost } from './retry/quota.ts';
import type { RateLimit } from './retry/rate-limit.ts';
import { pauseBeforeNext } from './retry/recover.ts';
import type { HttpResponse, Transport } from './transport/types.ts';
import type { Signer, WireRequest } from './wire.ts';

/** What a client has settled before its first call. */
export interface CallContext {
  readonly service: Service;
  /** Scheme, host and port. */
  readonly origin: string;
  readonly regionId: string | undefined;
  readonly credentials: CredentialsProvider;
  readonly signer: Signer;
  readonly transport: Transport;
  readonly connectTimeoutMs: number;
  readonly attemptTimeoutMs: number;
  readonly callTimeoutMs: number;
  readonly maxAttempts: number;
  readonly userAgent: string;
  readonly clock: Clock;
  readonly randomness: Randomness;
  readonly quota: RetryQuota;
  /** Set in the adaptive mode. */
  readonly rateLimit: RateLimit | undefined;
  readonly retryPolicy: RetryPolicy | undefined;
  readonly onAttempt: ((event: AttemptEvent) => void) | undefined;
  /** How far the server's clock is ahead of the local one, as learnt from its complaints. */
  clockOffsetMs: number;
}

/** A call's output and how it came. */
export interface CallResult<Response> {
  readonly output: Response;
  readonly response: HttpResponse;
}

/** The state of one call between its attempts. */
export interface Call {
  readonly context: CallContext;
  readonly operation: Operation<never, unknown>;
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
  /** The access key of the latest attempt. */
  accessKeyId: string | undefined;
}

/**
 * Performs one call: encodes the request, then takes credentials, signs, sends and decodes, until an attempt succeeds
 * or no other one is due.
 */
export async function performCall<Request, Response>(
  context: CallContext,
  operation: Operation<Request, Response>,
  request: Request,
  options: CallOptions = {},
): Promise<CallResult<Response>> {
  const timeoutMs = options.callTimeoutMs ?? context.callTimeoutMs;
  let call: Call | undefined;
  const deadline = startDeadline(options.signal, timeoutMs, () => {
    const message = `${operation.name} took longer than ${timeoutMs} ms with all its attempts`;
    const facts = { operation: operation.name, attempts: call?.attempts };
    return new TimeoutError(message, { phase: 'call', timeoutMs, ...facts });
  });
  try {
    call = startCall(context, operation as Operation<never, unknown>, request, options, deadline.signal);
    return (await attemptUntilDone(call)) as CallResult<Response>;
  } finally {
    deadline.release();
  }
}

function startCall(
  context: CallContext,
  operation: Operation<never, unknown>,
  request: unknown,
  options: CallOptions,
  signal: AbortSignal | undefined,
): Call {
  const { extraParameters, headers } = options;
  const { placement } = context.service;
  const fields = extraParameters === undefined ? request : addParameters(request as object, extraParameters);
  const encoded = encodeRequest(operation, {
    request: fields as Readonly<Record<string, unknown>>,
    regionId: context.regionId,
    newClientToken: () => context.randomness.id(),
    placement,
  });
  const wire = headers === undefined ? encoded : addHeaders(encoded, headers);
  const { hostPrefix } = wire;
  const origin =
    hostPrefix === undefined || placement === undefined
      ? context.origin
      : placement.prefixHost(context.origin, hostPrefix);
  const hasToken = [wire.query, wire.form].some((pairs) => pairs.some(([name]) => name === 'ClientToken'));
  const repeatable = operation.readOnly === true || hasToken;
  const retriedFor = new Set<RetryReason>();
  return {
    context,
    operation,
    wire,
    origin,
    options,
    signal,
    repeatable,
    retriedFor,
    attempts: 0,
    accessKeyId: undefined,
  };
}

async function attemptUntilDone(call: Call): Promise<CallResult<unknown>> {
  const { context, operation, signal } = call;
  for (;;) {
    call.attempts += 1;
    try {
      const result = await attempt(call);
      context.quota.giveBack(call.attempts === 1 ? 1 : retryCost.usual);
      return result;
    } catch (error) {
      if (signal?.aborted) throw signal.reason;
      if (!isSdkError(error)) throw error;
      // An error about credentials is shared by all who waited for them.
      if (error.name !== 'CredentialsError') {
        error.operation ??= operation.name;
        error.attempts = call.attempts;
      }
      const pauseMs = await pauseBeforeNext(call, error);
      if (pauseMs === undefined) throw error;
      await context.clock.sleep(pauseMs, signal);
    }
  }
}
