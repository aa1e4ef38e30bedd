import { createServer, type IncomingMessage, request, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

/** One request as it came off the wire. */
export interface Recorded {
  readonly method: string;
  /** Path and query, still encoded. */
  readonly target: string;
  /** Header values by lower-case name. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** A server that notes each request before another one answers it. */
export interface Recorder extends AsyncDisposable {
  readonly url: string;
  readonly requests: readonly Recorded[];
}

/** Starts a recorder in front of a server, for what the emulator's own record leaves out: spelling and places. */
export async function startRecorder(behind: string): Promise<Recorder> {
  const requests: Recorded[] = [];
  const server = createServer((incoming, response) => {
    void pass(incoming, response, behind, requests);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, requests, [Symbol.asyncDispose]: () => stop(server) };
}

async function pass(
  incoming: IncomingMessage,
  response: ServerResponse,
  behind: string,
  requests: Recorded[],
): Promise<void> {
  const { method = '', url: target = '', headers } = incoming;
  const body = await buffer(incoming);
  requests.push({ method, target, headers: headers as Record<string, string>, body: body.toString('utf8') });
  const outgoing = request(new URL(target, behind), { method, headers, agent: false });
  outgoing.on('error', () => response.destroy());
  outgoing.on('response', (answer) => {
    response.writeHead(answer.statusCode ?? 0, answer.headers);
    answer.pipe(response);
  });
  outgoing.end(body);
}

function stop(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}

/** The decoded parameters of a request, of the query and the form together. No name may occur twice. */
export function parametersOf({ target, body }: Recorded): Record<string, string> {
  const query = target.split('?', 2)[1] ?? '';
  const pairs = [...new URLSearchParams(query), ...new URLSearchParams(body)];
  const parameters = Object.fromEntries(pairs);
  if (Object.keys(parameters).length !== pairs.length)
    throw new Error(`A name occurs twice: ${pairs.join(' ')}`);
  return parameters;
}
