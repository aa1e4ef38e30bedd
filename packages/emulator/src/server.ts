import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { administer, isAdmin } from './admin/routes.ts';
import { type Arrival, readArrival } from './arrival.ts';
import type { Clock } from './clock.ts';
import type { Commands } from './commands.ts';
import { createEmulation, type Emulation } from './emulation.ts';
import type { Outcome } from './fail.ts';
import type { Faults } from './faults.ts';
import { handle } from './handle.ts';
import type { Health } from './health.ts';
import type { RequestRecord } from './log.ts';
import { type EmulatorOptions, readOptions } from './options.ts';
import { Refusal } from './refusal.ts';
import { refuseMalformed, refuseUnread, send } from './send.ts';
import { isSignIn, signIn } from './sign-in/sign-in.ts';
import type { Snapshots } from './world/snapshots.ts';

/** A running emulator. */
export interface Emulator {
  /** Where it listens, for example `http://127.0.0.1:4566`. Give it to a client as its endpoint. */
  readonly url: string;
  readonly port: number;
  /** The account that users, roles and instances belong to. */
  readonly accountId: string;
  /** The emulator's time; moving it makes tokens expire and instances start. */
  readonly clock: Clock;
  /** Programmed mishaps. */
  readonly faults: Faults;
  /** How the commands come out that are sent to instances. */
  readonly commands: Commands;
  /** What health checks find out of the servers of balancers. */
  readonly health: Health;
  /** The products and versions that are served, for example `ecs 2014-05-26`. */
  readonly products: readonly string[];
  /** States kept under a name: save one, and come back to it. */
  readonly snapshots: Snapshots;
  /** The latest requests, the oldest first. The list is live; `requests.length = 0` empties it. */
  readonly requests: RequestRecord[];
  /** Stops listening and breaks the connections that are open. */
  close(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}

/** Long parameters travel in the URL, so the head of a request may be long. */
const maxHeaderBytes = 256 * 1024;
const maxBodyBytes = 4 * 1024 * 1024;

/** Longer than the idle time of common clients, which would otherwise meet closed connections. */
const keepAliveMs = 65_000;

/**
 * Starts an emulator and resolves when it listens.
 *
 * @example
 * await using emulator = await startEmulator({ minSessionSeconds: 1 });
 * const client = new Client({ endpoint: emulator.url });
 *
 * @throws TypeError where an option makes no sense; Error where there are no specs, where one that was given cannot be read,
 *   or where the port is taken.
 */
export async function startEmulator(options: EmulatorOptions = {}): Promise<Emulator> {
  return serveEmulation(await createEmulation(readOptions(options)));
}

/** Starts an emulator of parts that are there already. */
export async function serveEmulation(emulation: Emulation): Promise<Emulator> {
  const { settings } = emulation.world;
  const server = createServer({ maxHeaderSize: maxHeaderBytes, keepAliveTimeout: keepAliveMs });
  server.on('request', (request, response) => void serve(request, response, emulation));
  server.on('clientError', (error, socket) => refuseMalformed(error, socket, emulation.clock));
  const port = await listen(server, settings.port, settings.host).catch(async (error: unknown) => {
    await emulation.store.close();
    throw error;
  });
  const close = async () => {
    await stop(server);
    await emulation.store.close();
  };
  return {
    url: `http://${settings.host.includes(':') ? `[${settings.host}]` : settings.host}:${port}`,
    port,
    accountId: settings.accountId,
    clock: emulation.clock,
    faults: emulation.faults,
    commands: emulation.world.commands,
    health: emulation.world.health,
    products: emulation.catalogue.products,
    snapshots: emulation.snapshots,
    requests: emulation.requests,
    close,
    [Symbol.asyncDispose]: close,
  };
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

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

async function serve(
  request: IncomingMessage,
  response: ServerResponse,
  emulation: Emulation,
): Promise<void> {
  try {
    const arrival = await readArrival(request, maxBodyBytes);
    await send(outcomeOf(arrival, emulation), response, emulation.clock);
  } catch (error) {
    if (error instanceof Refusal) refuseUnread(response, error, emulation.clock);
    else response.destroy();
  }
}

function outcomeOf(arrival: Arrival, emulation: Emulation): Outcome {
  if (isAdmin(arrival)) return { kind: 'answer', answer: administer(arrival, emulation), delayMs: 0 };
  return isSignIn(arrival) ? signIn(arrival, emulation) : handle(arrival, emulation);
}
