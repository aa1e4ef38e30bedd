import type { ClientRequest, IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import { NetworkError, TimeoutError } from '../../errors/errors.ts';
import { outsideText } from '../../errors/outside-text.ts';
import { longestTimerMs, onAbort } from '../../time/abort.ts';
import type { HttpRequest, HttpResponse } from '../transport.ts';
import type { Gate } from './gate.ts';
import type { OpenRequest } from './open-request.ts';
import { readBody } from './read-body.ts';

/** How requests to one origin are sent. */
export interface Route {
  /** Host and port of the server, for messages. */
  readonly host: string;
  readonly gate: Gate;
  readonly open: OpenRequest;
}

/** Runs one request to the end of its answer, or to the first of: failure, time limit, abort. */
export function exchange(request: HttpRequest, { host, gate, open }: Route): Promise<HttpResponse> {
  const { signal, connectTimeoutMs, timeoutMs, unattended } = request;
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    let awaited: 'place' | 'connection' | 'answer' = 'place';
    let isSettled = false;
    let outgoing: ClientRequest | undefined;
    let cancelOpening: (() => void) | undefined;
    let connectTimer: NodeJS.Timeout | undefined;
    const attemptTimer = startTimer(onAttemptTimeout, timeoutMs);

    function startTimer(onTimeout: () => void, delayMs: number) {
      // Without a limit it only keeps the process alive, which the connection may not do while another request has it.
      const timer = delayMs > 0 ? setTimeout(onTimeout, delayMs) : setInterval(() => {}, longestTimerMs);
      // Elsewhere than in Node timers may be numbers, and streams may lack the method.
      if (unattended) timer.unref?.();
      return timer;
    }
    function start() {
      awaited = 'connection';
      try {
        outgoing = open(request, { onOpening });
        outgoing.on('socket', onSocket).on('error', onError).on('response', onResponse);
        // Nobody asked for another protocol, but Node falls silent where a server switches to one.
        outgoing.on('upgrade', (incoming, socket) => {
          socket.destroy();
          answer(incoming, Buffer.alloc(0));
        });
        outgoing.end(request.body);
      } catch (error) {
        fail(error);
      }
    }
    function settle() {
      isSettled = true;
      clearTimeout(connectTimer);
      clearTimeout(attemptTimer);
      stopWatching();
      if (awaited === 'place') gate.giveUp(start);
      else gate.leave();
    }
    function fail(error: unknown) {
      if (isSettled) return;
      reject(error);
      outgoing?.destroy();
      cancelOpening?.();
      settle();
    }
    function onAttemptTimeout() {
      const state = {
        place: `no connection to ${host} was free, all ${gate.places} were in use`,
        connection: `${host} was still to accept a connection`,
        answer: `${host} was still to give its answer`,
      };
      const message = `The attempt took longer than ${timeoutMs} ms; ${state[awaited]}`;
      fail(new TimeoutError(message, { phase: 'attempt', timeoutMs, requestSent: awaited === 'answer' }));
    }
    function onConnectTimeout() {
      const message = `Connecting to ${host} took longer than ${connectTimeoutMs} ms`;
      fail(new TimeoutError(message, { phase: 'connect', timeoutMs: connectTimeoutMs }));
    }
    function onOpening(cancel: () => void) {
      if (isSettled) return cancel();
      cancelOpening = cancel;
      connectTimer ??= startTimer(onConnectTimeout, connectTimeoutMs);
    }
    function onConnected() {
      clearTimeout(connectTimer);
      cancelOpening = undefined;
      awaited = 'answer';
    }
    function onSocket(socket: Socket) {
      // It has to be said either way, as the connection may have served a request of the other kind; an agent of the
      // user's may bring streams that cannot do it.
      socket[unattended ? 'unref' : 'ref']?.();
      if (!socket.connecting) return onConnected();
      // Each address that is tried has a handle of its own.
      if (unattended) socket.on('connectionAttempt', () => socket.unref());
      onOpening(() => socket.destroy());
      socket.once('encrypted' in socket ? 'secureConnect' : 'connect', onConnected);
    }
    function onError(cause: SystemError) {
      if (!isSettled) fail(networkError(cause, host, awaited === 'answer'));
    }
    function onResponse(incoming: IncomingMessage) {
      readBody(incoming).then((body) => answer(incoming, body), onError);
    }
    function answer(incoming: IncomingMessage, body: Buffer) {
      if (isSettled) return;
      settle();
      // A body that the server did not wait for would hold the connection, and with it the process.
      if (outgoing?.writableFinished === false) outgoing.destroy();
      resolve({ status: incoming.statusCode ?? 0, headers: joinHeaders(incoming), body });
    }

    const stopWatching = onAbort(signal, () => fail(signal?.reason));
    if (gate.tryEnter()) start();
    else gate.wait(start);
  });
}

/** A certificate may list a thousand names, and Node's message has them all. */
/** An error as sockets have it, with what Node may attach to it. */
interface SystemError extends NodeJS.ErrnoException {
  rawPacket?: unknown;
  cert?: unknown;
}

const longestDetail = 512;

function networkError(cause: SystemError, host: string, requestSent: boolean): NetworkError {
  // Node attaches what the server sent, which may be credentials.
  delete cause.rawPacket;
  // And a certificate for another name, a hundred lines of it; the message has the names.
  delete cause.cert;
  // Where a name has several addresses, the error that stands for all of theirs has a code and no message.
  const detail = outsideText(
    (cause.syscall === undefined && cause.message) || (cause.code ?? cause.message),
    longestDetail,
  );
  const message = requestSent
    ? `The connection to ${host} broke: ${detail}`
    : `Cannot connect to ${host}: ${detail}`;
  return new NetworkError(message, { code: cause.code, host, requestSent, cause });
}

function joinHeaders({ headers }: IncomingMessage): Record<string, string> {
  const joined: Record<string, string> = {};
  for (const name in headers) {
    const value = headers[name];
    joined[name] = Array.isArray(value) ? value.join(', ') : (value ?? '');
  }
  return joined;
}
