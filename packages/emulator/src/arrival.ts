import type { IncomingMessage } from 'node:http';
import { Refusal } from './refusal.ts';

/** One HTTP request as it arrived, with its body read whole. */
export interface Arrival {
  readonly method: string;
  /** The path as it was sent, still percent-encoded. */
  readonly path: string;
  /** What followed `?`, still percent-encoded. */
  readonly query: string;
  /** Header values by lower-case name, in the order of arrival. */
  readonly headers: ReadonlyMap<string, readonly string[]>;
  readonly body: Buffer;
  /** The address of the client. */
  readonly address: string;
  /** Whether it came over TLS. */
  readonly isSecure: boolean;
}

/** Returns a header's first value without the blanks around it. */
export function header(arrival: Arrival, name: string): string | undefined {
  return arrival.headers.get(name)?.[0]?.trim();
}

/** Reads a request to its end, and refuses a body of more than `maxBodyBytes`. */
export async function readArrival(request: IncomingMessage, maxBodyBytes: number): Promise<Arrival> {
  const target = request.url ?? '/';
  const mark = target.indexOf('?');
  return {
    method: request.method ?? 'GET',
    path: mark < 0 ? target : target.slice(0, mark),
    query: mark < 0 ? '' : target.slice(mark + 1),
    headers: new Map(Object.entries(request.headersDistinct).map(([name, values]) => [name, values ?? []])),
    body: await readBody(request, maxBodyBytes),
    address: request.socket.remoteAddress ?? '',
    isSecure: 'encrypted' in request.socket,
  };
}

async function readBody(request: IncomingMessage, maxBodyBytes: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > maxBodyBytes) {
      throw new Refusal(400, 'RequestTooLarge', `A request body may hold ${maxBodyBytes} bytes at most.`);
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
