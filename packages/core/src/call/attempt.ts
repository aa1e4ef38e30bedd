import { decodeResponse } from '../codec/decode.ts';
import type { Sent } from '../codec/decode-error.ts';
import { redactHeaders, redactorOf } from '../codec/redact.ts';
import type { SigningContext } from '../codec/signed-request.ts';
import { wasThrottled } from '../retry/policy.ts';
import { type Credentials, secretsOf } from '../signing/credentials.ts';
import { signRequest } from '../signing/sign-request.ts';
import type { HttpRequest, HttpResponse } from '../transport/transport.ts';
import type { Call, CallResult } from './call.ts';
import { notify } from './logging.ts';

/** What is known of an attempt when it ends. */
interface Outcome {
  readonly started: number;
  secrets?: Sent['secrets'];
  response?: HttpResponse;
  readonly error?: unknown;
}

/** One turn of the pipeline, credentials to decoded answer, reported to whoever watches. */
export async function attempt(call: Call): Promise<CallResult<unknown>> {
  const { context, signal } = call;
  const { clock, rateLimit } = context;
  if (rateLimit !== undefined) await rateLimit.enter(signal);
  const outcome: Outcome = { started: clock.monotonic() };
  try {
    const { request, sent } = await prepareAttempt(call);
    outcome.secrets = sent.secrets;
    const response = await context.transport.send(request, {
      operation: call.operation.name,
      request: call.request,
      attempt: call.attempts,
    });
    outcome.response = response;
    const output = decodeResponse(response, sent);
    conclude(call, outcome);
    return { output, response };
  } catch (error) {
    conclude(call, { ...outcome, error });
    throw error;
  }
}

async function prepareAttempt(call: Call): Promise<{ request: HttpRequest; sent: Sent }> {
  const { context, operation, wire, origin, options, signal } = call;
  const { service, clock } = context;
  const { anonymous } = operation;
  const credentials = anonymous ? undefined : await context.credentials.getCredentials({ signal });
  call.accessKeyId = credentials?.accessKeyId;
  const signing: SigningContext = {
    host: origin.slice(origin.indexOf('//') + 2),
    action: operation.name,
    version: service.version,
    style: service.style ?? 'RPC',
    date: new Date(clock.now() + context.serverClock.offsetMs),
    nonce: context.randomness.id(),
  };
  const { query, headers, body, signed } = await (anonymous
    ? anonymous(wire, signing)
    : signRequest(context.signer, wire, credentials as Credentials, signing));
  headers['user-agent'] = context.userAgent;
  const request: HttpRequest = {
    method: wire.method,
    origin,
    target: query === '' ? wire.path : `${wire.path}?${query}`,
    headers,
    body,
    signal,
    connectTimeoutMs: options.connectTimeoutMs ?? context.connectTimeoutMs,
    timeoutMs: options.attemptTimeoutMs ?? context.attemptTimeoutMs,
  };
  return { request, sent: { operation, secrets: secretsOf(credentials), signed } };
}

function conclude(call: Call, { started, secrets = [], response, error }: Outcome): void {
  const { context, operation, origin, options, attempts } = call;
  context.rateLimit?.learn(wasThrottled(error));
  const listeners = [...context.listeners, options.onAttempt];
  if (!listeners.some((listener) => listener)) return;
  const headers = response && redactHeaders(response.headers, redactorOf(secrets));
  const event = {
    operation: operation.name,
    origin,
    attempt: attempts,
    durationMs: context.clock.monotonic() - started,
    status: response?.status,
    headers,
    requestId: headers?.['x-acs-request-id'],
    bytes: response?.body.length,
    error,
  };
  notify(listeners, event);
}
