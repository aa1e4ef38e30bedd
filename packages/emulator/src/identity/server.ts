import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Arrival, readArrival } from '../arrival.ts';
import { type Clock, createClock } from '../clock.ts';
import { createCloudSso } from './cloud-sso.ts';
import { createMetadata } from './metadata.ts';
import { createOauth } from './oauth.ts';
import { type Issuer, ok, type Reply } from './reply.ts';
import { issueSession } from './sessions.ts';

/** How the identity server is set up. Every option has a default. */
export interface IdentityServerOptions {
  /** Returns the current time in milliseconds since the epoch. Default: `Date.now`. */
  readonly clock?: () => number;
  /** Length of the sessions. Default: 3600. */
  readonly sessionSeconds?: number;
  /** The role of the instance. Default: `instance-role`. */
  readonly roleName?: string;
  /** Whether the metadata service answers without a metadata token. Default: false. */
  readonly allowsMetadataVersion1?: boolean;
  /** The access token that CloudSSO accepts. Default: `testAccessToken`. */
  readonly accessToken?: string;
  /** The first refresh token that OAuth accepts. Default: `testRefreshToken`. */
  readonly refreshToken?: string;
}

/** What a path answers instead: an answer, a broken connection, or nothing at all. */
export type Override = Reply | 'reset' | 'stall';

/** A running identity server. */
export interface IdentityServer {
  /** Where it listens, for example `http://127.0.0.1:4567`. */
  readonly url: string;
  /** The server's time; moving it makes tokens and sessions expire. */
  readonly clock: Clock;
  /** Every request so far, as `GET /path`. */
  readonly requests: string[];
  /** Makes a path answer with something else, so many times or for good; returns a function that ends it. */
  override(path: string, answer: Override, times?: number): () => void;
  /** Stops listening and breaks the connections that are open. */
  close(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}

/**
 * Starts a server for the issuers of credentials other than STS: the metadata service of an instance
 * (`/latest/…`), a credentials URI (`/credentials`), CloudSSO (`/cloud-credentials`) and OAuth (`/v1/…`).
 */
export async function startIdentityServer(options: IdentityServerOptions = {}): Promise<IdentityServer> {
  const clock = createClock(options.clock ?? Date.now);
  const answer = answerWith(issuersOf(options));
  const overrides = new Map<string, { readonly answer: Override; left: number }>();
  const requests: string[] = [];
  const server = createServer((request, response) => {
    // A body that is too long, or a caller that has gone away.
    serve(request, response).catch(() => response.destroy());
  });

  function takeOverride(path: string): Override | undefined {
    const override = overrides.get(path);
    if (override === undefined || override.left === 0) return undefined;
    override.left -= 1;
    return override.answer;
  }

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const arrival = await readArrival(request, 65_536);
    requests.push(`${arrival.method} ${arrival.path}`);
    const reply = takeOverride(arrival.path) ?? answer(arrival, clock.now());
    if (reply === 'reset') response.socket?.resetAndDestroy();
    else if (reply !== 'stall') send(reply, response, clock);
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    clock,
    requests,
    override(path, answer, times = Number.POSITIVE_INFINITY) {
      overrides.set(path, { answer, left: times });
      return () => overrides.delete(path);
    },
    close,
    [Symbol.asyncDispose]: close,
  };
}

function send({ status, body, headers }: Reply, response: ServerResponse, clock: Clock): void {
  const type = typeof body === 'string' ? 'text/plain' : 'application/json';
  response.writeHead(status, { date: new Date(clock.now()).toUTCString(), 'content-type': type, ...headers });
  response.end(typeof body === 'string' ? body : JSON.stringify(body));
}

function issuersOf(options: IdentityServerOptions): Issuer[] {
  const { sessionSeconds = 3600, roleName = 'instance-role', allowsMetadataVersion1 = false } = options;
  const { accessToken = 'testAccessToken', refreshToken = 'testRefreshToken' } = options;
  return [
    createMetadata({ roleName, sessionSeconds, allowsVersion1: allowsMetadataVersion1, issue: issueSession }),
    createCloudSso(accessToken, sessionSeconds),
    createOauth(refreshToken, sessionSeconds),
    ({ method, path }, now) =>
      method === 'GET' && path === '/credentials' ? ok(issueSession(now, sessionSeconds)) : undefined,
  ];
}

function answerWith(issuers: readonly Issuer[]): (arrival: Arrival, now: number) => Reply {
  return (arrival, now) => {
    for (const issue of issuers) {
      const reply = issue(arrival, now);
      if (reply !== undefined) return reply;
    }
    return { status: 404, body: 'Not Found' };
  };
}
