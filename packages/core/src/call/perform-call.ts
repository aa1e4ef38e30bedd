import { encodeRequest } from '../codec/encode.ts';
import type { Operation } from '../codec/operation.ts';
import { TimeoutError } from '../errors/errors.ts';
import { isSdkError } from '../errors/guards.ts';
import { usualCost } from '../retry/quota.ts';
import { startDeadline } from '../time/abort.ts';
import { attempt } from './attempt.ts';
import type { Call, CallResult } from './call.ts';
import { addHeaders, addParameters, type CallOptions, type Fields } from './call-options.ts';
import type { CallContext } from './context.ts';
import { pauseBeforeNext } from './recover.ts';

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
    const attempts = call?.attempts;
    return new TimeoutError(message, { phase: 'call', timeoutMs, operation: operation.name, attempts });
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
  const given = request as Fields;
  const fields = extraParameters === undefined ? given : addParameters(given, extraParameters);
  const encoded = encodeRequest(operation, {
    request: fields,
    regionId: context.regionId,
    newClientToken: () => context.randomness.id(),
    placement,
  });
  const wire = headers === undefined ? encoded : addHeaders(encoded, headers);
  const { hostPrefix } = wire;
  const origin = placement && hostPrefix ? placement.prefixHost(context.origin, hostPrefix) : context.origin;
  const hasToken = operation.clientToken || fields.ClientToken != null;
  return {
    context,
    operation,
    request: fields,
    wire,
    origin,
    options,
    signal,
    repeatable: operation.readOnly || hasToken,
    retriedFor: new Set(),
    attempts: 0,
    busyRefusals: 0,
    busySince: 0,
    busyPausedMs: 0,
  };
}

async function attemptUntilDone(call: Call): Promise<CallResult<unknown>> {
  const { context, operation, signal } = call;
  for (;;) {
    call.attempts += 1;
    try {
      const result = await attempt(call);
      context.quota.giveBack(call.attempts - call.busyRefusals === 1 ? 1 : usualCost);
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
