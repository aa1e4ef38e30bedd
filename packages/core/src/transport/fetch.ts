import { NetworkError, TimeoutError } from '../errors/errors.ts';
import { startDeadline } from '../time/abort.ts';
import type { HttpRequest, HttpResponse, Transport } from './transport.ts';

/** Headers that `fetch` sets by itself and refuses, or ignores, from a caller. */
const setByFetch: ReadonlySet<string> = new Set(['host', 'user-agent', 'content-length']);

/** The part of `fetch` that a transport needs. */
export type Fetch = (
  url: string,
  init: {
    method: string;
    headers: [string, string][];
    body: Uint8Array | null;
    redirect: 'manual';
    signal: AbortSignal | null;
  },
) => Promise<{
  readonly status: number;
  readonly headers: Iterable<readonly [string, string]>;
  arrayBuffer(): Promise<ArrayBuffer>;
}>;

/**
 * Makes a transport of `fetch`, for browsers, workers and other runtimes without Node's modules, or of a function that
 * stands in for it. `fetch` does not say when a connection stands, so `connectTimeoutMs` has no effect here.
 *
 * @param send Default: the global `fetch`, looked up for each request.
 */
export function fetchTransport(send: Fetch = (url, init) => fetch(url, init as RequestInit)): Transport {
  return { send: (request) => exchange(request, send) };
}

async function exchange(request: HttpRequest, send: Fetch): Promise<HttpResponse> {
  const { timeoutMs, origin } = request;
  const { signal, release } = startDeadline(request.signal, timeoutMs, () => {
    const message = `The attempt took longer than ${timeoutMs} ms; ${origin} was still to give its answer`;
    return new TimeoutError(message, { phase: 'attempt', timeoutMs });
  });
  try {
    signal?.throwIfAborted();
    return await fetchAnswer(request, signal, send);
  } catch (cause) {
    signal?.throwIfAborted();
    const message = `The request to ${origin} failed: ${(cause as Error).message}`;
    throw new NetworkError(message, { host: new URL(origin).host, requestSent: true, cause });
  } finally {
    release();
  }
}

async function fetchAnswer(
  request: HttpRequest,
  signal: AbortSignal | undefined,
  send: Fetch,
): Promise<HttpResponse> {
  const { method, origin, target, headers, body } = request;
  const response = await send(origin + target, {
    method,
    headers: Object.entries(headers).filter(([name]) => !setByFetch.has(name)),
    body: toBody(body),
    redirect: 'manual',
    signal: signal ?? null,
  });
  const bytes = new Uint8Array(await response.arrayBuffer());
  return { status: response.status, headers: Object.fromEntries(response.headers), body: bytes };
}

/** A text would make `fetch` add a content type of its own, which the signature does not cover. */
function toBody(body: string | Uint8Array | undefined): Uint8Array | null {
  if (body === undefined) return null;
  return typeof body === 'string' ? new TextEncoder().encode(body) : new Uint8Array(body);
}
