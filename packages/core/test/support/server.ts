import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';

/** Answers one request; `number` counts them from 1. */
export type Behaviour = (response: ServerResponse, request: IncomingMessage, number: number) => void;

export interface TestServer {
  readonly url: string;
  readonly port: number;
  readonly requests: IncomingMessage[];
  /** Most connections that were open at the same time, and how many were made in all. */
  readonly connections: { open: number; most: number; made: number };
  /** Resolves once the clients have closed every connection: one that leaks lets the test time out. */
  untilNobodyIsConnected(): Promise<void>;
  close(): Promise<void>;
}

/** Starts a real server on a free port. The n-th request gets the n-th behaviour, later ones the last. */
export async function startServer(
  behaviours: Behaviour | readonly Behaviour[],
  tls?: { key: string; cert: string; ca?: string; requestCert?: boolean },
): Promise<TestServer> {
  const list = typeof behaviours === 'function' ? [behaviours] : behaviours;
  const requests: IncomingMessage[] = [];
  const connections = { open: 0, most: 0, made: 0 };
  const sockets = new Set<Socket>();
  let onNobody: (() => void) | undefined;
  const handle = (request: IncomingMessage, response: ServerResponse) => {
    requests.push(request);
    request.resume();
    request.on('end', () =>
      list[Math.min(requests.length, list.length) - 1]?.(response, request, requests.length),
    );
  };
  const server: Server = tls === undefined ? createServer(handle) : createSecureServer(tls, handle);
  server.keepAliveTimeout = 0;
  server.on(tls === undefined ? 'connection' : 'secureConnection', (socket: Socket) => {
    sockets.add(socket);
    connections.made += 1;
    connections.open += 1;
    connections.most = Math.max(connections.most, connections.open);
    socket.on('error', () => {});
    socket.on('close', () => {
      sockets.delete(socket);
      connections.open -= 1;
      if (connections.open === 0) onNobody?.();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `${tls === undefined ? 'http' : 'https'}://${tls === undefined ? '127.0.0.1' : 'localhost'}:${port}`,
    port,
    requests,
    connections,
    untilNobodyIsConnected: () =>
      new Promise((resolve) => {
        onNobody = resolve;
        if (connections.open === 0) resolve();
      }),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

/** Answers with JSON. */
export function json(status: number, body: object, headers: Record<string, string> = {}): Behaviour {
  return (response) => {
    response.writeHead(status, { 'content-type': 'application/json', 'x-acs-request-id': 'R-1', ...headers });
    response.end(JSON.stringify(body));
  };
}

/** Answers with an error of the API. */
export function refusal(status: number, code: string, headers: Record<string, string> = {}): Behaviour {
  return json(status, { Code: code, Message: 'no', RequestId: 'R-1' }, headers);
}

export const fine: Behaviour = json(200, { RequestId: 'R-1', Name: 'thing' });

/** A port on which nobody listens. */
export async function closedPort(): Promise<number> {
  const server = await startServer(fine);
  await server.close();
  return server.port;
}
