import type { Server as HttpServer, IncomingMessage, RequestListener } from 'node:http';
import { createServer as createHttpServer } from 'node:http';
import { createServer as createHttpsServer, type ServerOptions } from 'node:https';
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import type { SecureContext } from 'node:tls';
import type { Certificates } from './certificates.ts';
import { type ProxyRules, serveTunnel } from './tunnels.ts';

/** One port that takes plain HTTP, TLS, and the requests of those who think that it is a proxy. */
export interface Entry {
  readonly port: number;
  close(): Promise<void>;
}

/** What comes in at the port. */
export interface Arrivals {
  readonly request: RequestListener;
  malformed(error: Error, socket: Duplex): void;
  /** Makes or reads the authority; called when the first client wants TLS. */
  certificates(): Promise<Certificates>;
  readonly proxy: ProxyRules;
}

/** Long parameters travel in the URL, so the head of a request may be long. */
const maxHeaderSize = 256 * 1024;

/** Longer than the idle time of common clients, which would otherwise meet closed connections. */
const keepAliveTimeout = 65_000;

/** The first byte of a TLS handshake; no method of HTTP begins with it. */
const handshake = 0x16;

/** Opens the port. @throws Error where it is taken. */
export async function openEntry(
  { port, host }: { readonly port: number; readonly host: string },
  arrivals: Arrivals,
): Promise<Entry> {
  const sockets = new Set<Socket>();
  const plain = prepared(createHttpServer({ maxHeaderSize, keepAliveTimeout }), arrivals, route);
  let secure: Promise<HttpServer> | undefined;
  const entry = createServer({ noDelay: true }, (socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
    route(socket);
  });

  /** Tells by its first byte who has to serve a connection. */
  function route(socket: Duplex, head?: Buffer): void {
    if (head !== undefined && head.length > 0) socket.unshift(head);
    const drop = (): void => void socket.destroy();
    socket.on('error', drop);
    socket.once('readable', () => {
      const first = socket.read(1) as Buffer | null;
      if (first === null) return socket.destroy();
      socket.unshift(first);
      if (first[0] === handshake) {
        secure ??= createSecure(arrivals, host, route);
        secure.then((server) => hand(socket, server), drop);
      } else hand(socket, plain);
      return undefined;
    });

    function hand(to: Duplex, server: HttpServer): void {
      to.off('error', drop);
      server.emit('connection', to);
    }
  }

  const bound = await listen(entry, port, host);
  return {
    port: bound,
    close: () =>
      new Promise((resolve) => {
        entry.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

type Route = (socket: Duplex, head: Buffer) => void;

function prepared<S extends HttpServer>(server: S, { request, malformed, proxy }: Arrivals, route: Route): S {
  server.on('request', request);
  server.on('clientError', malformed);
  server.on('connect', (wanted: IncomingMessage, socket: Duplex, head: Buffer) => {
    serveTunnel({ wanted, socket, head }, proxy, route);
  });
  return server;
}

async function createSecure(arrivals: Arrivals, host: string, route: Route): Promise<HttpServer> {
  const certificates = await arrivals.certificates();
  const options: ServerOptions = {
    maxHeaderSize,
    keepAliveTimeout,
    SNICallback: (name, done) => void contextOf(certificates, name, done),
  };
  const server = createHttpsServer(options);
  // A client that connects to an address says no name in its handshake.
  server.setSecureContext(await certificates.credentialFor(host));
  return prepared(server, arrivals, route);
}

async function contextOf(
  certificates: Certificates,
  name: string,
  done: (error: Error | null, context?: SecureContext) => void,
): Promise<void> {
  try {
    done(null, await certificates.contextFor(name.toLowerCase()));
  } catch (error) {
    done(error as Error);
  }
}

function listen(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve((server.address() as AddressInfo).port);
    });
  });
}
