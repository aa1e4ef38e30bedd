import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request as it arrived. */
export interface Recorded {
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** A server on this machine that keeps the last request and answers every one with an empty object. */
export interface Recorder {
  readonly port: number;
  last(): Recorded;
  close(): Promise<void>;
}

/** Starts a recorder. */
export async function startRecorder(): Promise<Recorder> {
  let recorded: Recorded | undefined;
  const server = createServer(async (request, response) => {
    const body = await collected(request);
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://recorder');
    recorded = {
      method: request.method ?? '',
      path: pathname,
      query: Object.fromEntries(searchParams),
      headers: request.headers,
      body,
    };
    response.setHeader('content-type', 'application/json').end('{"RequestId":"1"}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    last() {
      if (recorded === undefined) throw new Error('No request has arrived');
      return recorded;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function collected(request: AsyncIterable<Buffer>): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part);
  return Buffer.concat(parts);
}
