import { randomUUID } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Answer, refusalAnswer } from './answer.ts';
import type { Clock } from './clock.ts';
import type { Outcome } from './fail.ts';
import { Refusal } from './refusal.ts';

/** Sends what became of a request, or breaks the connection as a fault wants it. */
export async function send(outcome: Outcome, response: ServerResponse, clock: Clock): Promise<void> {
  if (outcome.kind === 'stall') return;
  if (outcome.kind === 'reset') {
    response.socket?.resetAndDestroy();
    return;
  }
  const { answer, delayMs, kind } = outcome;
  if (delayMs > 0) await sleep(delayMs, undefined, { ref: false });
  response.writeHead(answer.status, headersOf(answer, clock));
  if (kind === 'answer') response.end(answer.body);
  else response.write(answer.body.slice(0, answer.body.length / 2), () => response.destroy());
}

/** Answers a request whose body was not read to its end, and closes the connection, since the rest is in the way. */
export function refuseUnread(response: ServerResponse, refusal: Refusal, clock: Clock): void {
  const answer = anonymousAnswer(refusal);
  response.writeHead(answer.status, { ...headersOf(answer, clock), connection: 'close' });
  response.end(answer.body, () => response.destroy());
}

/** Answers bytes that are not an HTTP request, or that are too many for the head of one. */
export function refuseMalformed(error: Error & { code?: string }, socket: Duplex, clock: Clock): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const refusal =
    error.code === 'HPE_HEADER_OVERFLOW'
      ? new Refusal(400, 'RequestTooLarge', 'The URL and the headers are too long.')
      : new Refusal(400, 'InvalidRequest', 'This is not an HTTP/1.1 request.');
  const answer = anonymousAnswer(refusal);
  const lines = Object.entries({ ...headersOf(answer, clock), connection: 'close' });
  const head = ['HTTP/1.1 400 Bad Request', ...lines.map(([name, value]) => `${name}: ${value}`)];
  socket.end(`${head.join('\r\n')}\r\n\r\n${answer.body}`);
}

function anonymousAnswer(refusal: Refusal): Answer {
  const context = { requestId: randomUUID().toUpperCase(), host: '', product: undefined };
  return refusalAnswer('json', refusal, context);
}

function headersOf({ headers, body }: Answer, clock: Clock): Record<string, string | number> {
  const all = {
    date: new Date(clock.now()).toUTCString(),
    'content-length': Buffer.byteLength(body),
    ...headers,
  };
  return Object.fromEntries(Object.entries(all).map(([name, value]) => [asSent(name), value]));
}

/** As the real service writes names; the classic .NET client looks for `Content-Type` and knows no other spelling. */
function asSent(name: string): string {
  return name.startsWith('x-') ? name : name.replace(/\b[a-z]/g, (letter) => letter.toUpperCase());
}
