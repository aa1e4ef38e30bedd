import {
  type ClientRequest,
  Agent as HttpAgent,
  request as httpRequest,
  type IncomingMessage,
} from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import type { Socket } from 'node:net';
import { NetworkError, TimeoutError } from '../errors.ts';
import type { HttpRequest, HttpResponse, Transport, TransportOptions } from './types.ts';

/** Servers close idle connections after about a minute: closing first avoids sending on a dying one. */
const idleSocketMs = 15_000;

/** Opens a transport on `node:http` and `node:https` with one pool of kept-alive connections. */
export function createNodeTransport({ maxSockets }: TransportOptions): Transport {
  const options = { keepAlive: true, maxSockets, timeout: idleSocketMs };
  const secureAgent = new HttpsAgent(options);
  const plainAgent = new HttpAgent(options);
  const origins = new Map<string, { hostname: string; port: string; secure: boolean }>();

  function locate(origin: string) {
    let located = origins.get(origin);
    if (located === undefined) {
      const { hostname, port, protocol } = new URL(origin);
      located = { hostname: hostname.replace(/^\[|\]$/g, ''), port, secure: protocol === 'https:' };
      origins.set(origin, located);
    }
    return located;
  }

  return {
    send(request) {
      const { hostname, port, secure } = locate(request.origin);
      const open = secure ? httpsRequest : httpRequest;
      return exchange(request, () =>
        open({
          hostname,
          port,
          method: request.method,
          path: request.target,
          headers: withContentLength(request),
          agent: secure ? secureAgent : plainAgent,
          setHost: false,
        }),
      );
    },
    close() {
      secureAgent.destroy();
      plainAgent.destroy();
    },
  };
}

function withContentLength({ headers, body }: HttpRequest): Record<string, string | number> {
  return body === undefined ? headers : { ...headers, 'content-length': Buffer.byteLength(body) };
}

/** Runs one request to the end of its answer, or to the first of: failure, time limit, abort. */
function exchange(request: HttpRequest, open: () => ClientRequest): Promise<HttpResponse> {
  const { signal, body, connectTimeoutMs, timeoutMs } = request;
  const host = request.origin.slice(request.origin.indexOf('//') + 2);
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    const outgoing = open();
    let requestSent = false;
    let connectTimer: NodeJS.Timeout | undefined;
    const attemptTimer = timeoutMs > 0 ? setTimeout(onAttemptTimeout, timeoutMs) : undefined;

    function settle() {
      clearTimeout(connectTimer);
      clearTimeout(attemptTimer);
      signal?.removeEventListener('abort', onAbort);
    }
    function fail(error: unknown) {
      settle();
      reject(error);
      outgoing.destroy();
    }
    function onAbort() {
      fail(signal?.reason);
    }
    function onAttemptTimeout() {
      const waiting = requestSent ? 'its answer' : 'a connection';
      const message = `The attempt took longer than ${timeoutMs} ms; ${host} was still to give ${waiting}`;
      fail(new TimeoutError(message, { phase: 'attempt', timeoutMs }));
    }
    function onConnectTimeout() {
      const message = `Connecting to ${host} took longer than ${connectTimeoutMs} ms`;
      fail(new TimeoutError(message, { phase: 'connect', timeoutMs: connectTimeoutMs }));
    }
    function onConnected() {
      clearTimeout(connectTimer);
      requestSent = true;
    }
    function onSocket(socket: Socket) {
      if (!socket.connecting) return onConnected();
      if (connectTimeoutMs > 0) connectTimer = setTimeout(onConnectTimeout, connectTimeoutMs);
      socket.once('encrypted' in socket ? 'secureConnect' : 'connect', onConnected);
    }
    function onError(cause: NodeJS.ErrnoException) {
      const detail = cause.code ?? cause.message;
      const message = requestSent
        ? `The connection to ${host} broke: ${detail}`
        : `Cannot connect to ${host}: ${detail}`;
      fail(new NetworkError(message, { code: cause.code, host, requestSent, cause }));
    }
    async function onResponse(incoming: IncomingMessage) {
      try {
        resolve(await read(incoming));
        settle();
      } catch (error) {
        onError(error as Error);
      }
    }

    signal?.addEventListener('abort', onAbort);
    outgoing.on('socket', onSocket).on('error', onError).on('response', onResponse);
    outgoing.end(body);
  });
}

function read(incoming: IncomingMessage): Promise<HttpResponse> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
    incoming.on('error', reject);
    incoming.on('end', () => {
      const body = chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks);
      resolve({ status: incoming.statusCode ?? 0, headers: joinHeaders(incoming), body });
    });
  });
}

function joinHeaders({ headers }: IncomingMessage): Record<string, string> {
  const joined: Record<string, string> = {};
  for (const name in headers) {
    const value = headers[name];
    joined[name] = Array.isArray(value) ? value.join(', ') : (value ?? '');
  }
  return joined;
}
