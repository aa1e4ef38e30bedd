import { NetworkError, TimeoutError } from '../errors.ts';
import type { HttpRequest, HttpResponse, Transport } from './types.ts';

/** Headers that `fetch` sets by itself and refuses, or ignores, from a caller. */
const setByFetch: ReadonlySet<string> = new Set(['host', 'user-agent', 'content-length']);

/**
 * Opens a transport on `fetch`, for browsers, workers and other runtimes without Node's modules.
 * `fetch` does not say when a connection stands, so `connectTimeoutMs` has no effect here.
 */
export function createFetchTransport(): Transport {
  return { send };
}

async function send(request: HttpRequest): Promise<HttpResponse> {
  const { signal, timeoutMs, origin } = request;
  signal?.throwIfAborted();
  const controller = new AbortController();
  const onAbort = () => controller.abort();
  let timedOut = false;
  const onTimeout = () => {
    timedOut = true;
    controller.abort();
  };
  const timer = timeoutMs > 0 ? setTimeout(onTimeout, timeoutMs) : undefined;
  signal?.addEventListener('abort', onAbort);
  try {
    return await exchange(request, controller.signal);
  } catch (cause) {
    if (signal?.aborted) throw signal.reason;
    if (timedOut) {
      const message = `The attempt took longer than ${timeoutMs} ms; ${origin} was still to give its answer`;
      throw new TimeoutError(message, { phase: 'attempt', timeoutMs });
    }
    const message = `The request to ${origin} failed: ${(cause as Error).message}`;
    throw new NetworkError(message, { host: new URL(origin).host, requestSent: true, cause });
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', onAbort);
  }
}

async function exchange(request: HttpRequest, signal: AbortSignal): Promise<HttpResponse> {
  const headers = Object.entries(request.headers).filter(([name]) => !setByFetch.has(name));
  const response = await fetch(request.origin + request.target, {
    method: request.method,
    headers,
    body: toBody(request.body),
    redirect: 'manual',
    signal,
  });
  const body = new Uint8Array(await response.arrayBuffer());
  return { status: response.status, headers: Object.fromEntries(response.headers), body };
}

/** A text would make `fetch` add a content type of its own, which the signature does not cover. */
function toBody(body: string | Uint8Array | undefined): Uint8Array<ArrayBuffer> | null {
  if (body === undefined) return null;
  return typeof body === 'string' ? new TextEncoder().encode(body) : new Uint8Array(body);
}
