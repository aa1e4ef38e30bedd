import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';

type Handler = (request: Request) => Promise<Response>;

/** Serves Node's requests with a handler of the web's. */
export function listener(handler: Handler) {
  return async (incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
    try {
      const response = await handler(requestOf(incoming));
      const body = Buffer.from(await response.arrayBuffer());
      outgoing.setHeaders(response.headers).writeHead(response.status).end(body);
    } catch (error) {
      const isTooLong = error instanceof RangeError;
      if (!isTooLong) console.error(error);
      outgoing.writeHead(isTooLong ? 413 : 500).end();
    }
  };
}

function requestOf(incoming: IncomingMessage): Request {
  const { method = 'GET', url = '/', headersDistinct } = incoming;
  const headers = new Headers();
  for (const [name, values = []] of Object.entries(headersDistinct)) {
    for (const value of values) headers.append(name, value);
  }
  const init: RequestInit & { duplex?: 'half' } = { method, headers };
  if (method !== 'GET' && method !== 'HEAD') {
    init.body = Readable.toWeb(incoming) as unknown as ReadableStream;
    init.duplex = 'half';
  }
  // The host that a client names is nothing to rely on.
  return new Request(new URL(url, 'http://localhost'), init);
}
