import { startDeadline } from './abort.ts';
import type { Clock } from './clock.ts';
import type { CredentialsProvider } from './credentials/types.ts';
import { decodeResponse } from './decode.ts';
import { encodeRequest } from './encode.ts';
import { isSdkError, TimeoutError } from './errors.ts';
import { type AttemptEvent, attemptEvent } from './logging.ts';
import type { Operation, Service } from './operation.ts';
import type { Randomness } from './randomness.ts';
import type { RetryReason } from './retry/policy.ts';
import { type RetryQuota, retryCost } from './retry/quota.ts';
import { pauseBeforeNext } from './retry/recover.ts';
import { signAcs3 } from './signing/acs3.ts';
import type { HttpResponse, Transport } from './transport/types.ts';
import type { WireRequest } from './wire.ts';

/** Options of one call; each overrides the client's option of the same name. */
export interface CallOptions {
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
}

/** What a client has settled before its first call. */
export interface CallContext {
  readonly service: Service;
  /** Scheme, host and port. */
  readonly origin: string;
  readonly regionId: string | undefined;
  readonly credentials: CredentialsProvider;
  readonly transport: Transport;
  readonly connectTimeoutMs: number;
  readonly attemptTimeoutMs: number;
  readonly callTimeoutMs: number;
  readonly maxAttempts: number;
  readonly userAgent: string;
  readonly clock: Clock;
  readonly randomness: Randomness;
  readonly quota: RetryQuota;
  readonly onAttempt: ((event: AttemptEvent) => void) | undefined;
  /** How far the server's clock is ahead of the local one, as learnt from its complaints. */
  clockOffsetMs: number;
}

/** A call's output and how it came. */
export interface CallResult<Response> {
  readonly output: Response;
  readonly response: HttpResponse;
  readonly attempts: number;
}

/** The state of one call between its attempts. */
export interface Call {
  readonly context: CallContext;
  readonly operation: Operation<never, unknown>;
  readonly wire: WireRequest;
  readonly options: CallOptions;
  readonly signal: AbortSignal | undefined;
  /** Sending the call twice does no harm: it only reads, or carries a `ClientToken`. */
  readonly repeatable: boolean;
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
  const deadline = startDeadline(options.signal, timeoutMs, () => {
    const message = `${operation.name} took longer than ${timeoutMs} ms with all its attempts`;
    return new TimeoutError(message, { phase: 'call', timeoutMs, operation: operation.name });
  });
  try {
    const call = startCall(
      context,
      operation as Operation<never, unknown>,
      request,
      options,
      deadline.signal,
    );
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
  const wire = encodeRequest(operation, {
    request: request as Readonly<Record<string, unknown>>,
    regionId: context.regionId,
    newClientToken: () => context.randomness.id(),
  });
  const repeatable = operation.readOnly === true || wire.query.some(([name]) => name === 'ClientToken');
  const retriedFor = new Set<RetryReason>();
  return {
    context,
    operation,
    wire,
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
      error.operation ??= operation.name;
      error.attempts = call.attempts;
      const pauseMs = await pauseBeforeNext(call, error);
      if (pauseMs === undefined) throw error;
      await context.clock.sleep(pauseMs, signal);
    }
  }
}

/** One turn of the pipeline, reported to whoever watches. */
async function attempt(call: Call): Promise<CallResult<unknown>> {
  const { context, operation, attempts } = call;
  const { clock, origin, onAttempt } = context;
  const started = clock.monotonic();
  let response: HttpResponse | undefined;
  const report = (error: unknown) => {
    const durationMs = clock.monotonic() - started;
    onAttempt?.(
      attemptEvent({ operation: operation.name, origin, attempt: attempts, durationMs, error }, response),
    );
  };
  try {
    response = await signAndSend(call);
    const output = decodeResponse(response, operation.name);
    report(undefined);
    return { output, response, attempts };
  } catch (error) {
    report(error);
    throw error;
  }
}

async function signAndSend(call: Call): Promise<HttpResponse> {
  const { context, operation, wire, options, signal } = call;
  const { service, origin, clock } = context;
  const credentials = operation.anonymous ? undefined : await context.credentials.getCredentials({ signal });
  call.accessKeyId = credentials?.accessKeyId;
  const { query, headers } = await signAcs3(wire, credentials, {
    host: origin.slice(origin.indexOf('//') + 2),
    action: operation.name,
    version: service.version,
    date: new Date(clock.now() + context.clockOffsetMs),
    nonce: context.randomness.id(),
  });
  headers.accept = 'application/json';
  headers['user-agent'] = context.userAgent;
  return context.transport.send({
    method: wire.method,
    origin,
    target: query === '' ? wire.path : `${wire.path}?${query}`,
    headers,
    body: wire.body,
    signal,
    connectTimeoutMs: options.connectTimeoutMs ?? context.connectTimeoutMs,
    timeoutMs: options.attemptTimeoutMs ?? context.attemptTimeoutMs,
  });
}
