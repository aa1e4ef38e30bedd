import type { IncomingMessage, ServerResponse } from 'node:http';
import { administer, isAdmin } from './admin/routes.ts';
import { streamCalls } from './admin/stream.ts';
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
import type { ReplayReport } from './replay/player.ts';
import type { Recording } from './replay/recording.ts';
import { refuseMalformed, refuseUnread, send } from './send.ts';
import { receive } from './serving/absolute.ts';
import type { Certificates } from './serving/certificates.ts';
import { openEntry } from './serving/entry.ts';
import { isForMetadata } from './serving/metadata.ts';
import { isSignIn, signIn } from './sign-in/sign-in.ts';
import type { Snapshots } from './world/snapshots.ts';

/** A running emulator. */
export interface Emulator {
  /**
   * Where it listens, for example `http://127.0.0.1:4566`. Give it to a client as its endpoint, or to a program as its HTTP proxy:
   * then calls to the hosts of Alibaba Cloud arrive here, over TLS as well.
   */
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
  /** Returns the calls up to now with their answers. @throws Error without the option `record`. */
  recording(): Recording;
  /** Tells how a replay went up to now. @throws Error without the option `replay`. */
  replayed(): ReplayReport;
  /** Returns the certificate of the authority that vouches for the emulator, in PEM form. Clients that use TLS have to trust it. */
  certificateAuthority(): Promise<string>;
  /** Stops listening and breaks the connections that are open. */
  close(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}

const maxBodyBytes = 4 * 1024 * 1024;

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
  const proxy = { hosts: emulation.hosts, passThrough: settings.passThrough };
  const entry = await openEntry(settings, {
    request: (request, response) => {
      if (receive(request, response, proxy)) void serve(request, response, emulation);
    },
    malformed: (error, socket) => refuseMalformed(error, socket, emulation.clock),
    certificates: () => certificatesOf(emulation),
    proxy,
  }).catch(async (error: unknown) => {
    await emulation.store.close();
    throw error;
  });
  const close = async () => {
    emulation.feed.end();
    // The ends of the streams are on their way before the connections break.
    await new Promise(setImmediate);
    await entry.close();
    await emulation.store.close();
  };
  const { port } = entry;
  const { tls, host } = settings;
  return {
    url: `${tls ? 'https' : 'http'}://${host.includes(':') ? `[${host}]` : host}:${port}`,
    port,
    accountId: settings.accountId,
    clock: emulation.clock,
    faults: emulation.faults,
    commands: emulation.world.commands,
    health: emulation.world.health,
    products: emulation.catalogue.products,
    snapshots: emulation.snapshots,
    requests: emulation.requests,
    recording: () => wanted(emulation.recorder, 'record').recording(),
    replayed: () => wanted(emulation.player, 'replay').report(),
    certificateAuthority: async () => (await emulation.authority()).cert,
    close,
    [Symbol.asyncDispose]: close,
  };
}

function wanted<Tape>(tape: Tape | undefined, option: string): Tape {
  if (tape === undefined) throw new Error(`The emulator was started without the option ${option}`);
  return tape;
}

/** What makes certificates is loaded when the first client wants TLS. */
async function certificatesOf({ authority }: Emulation): Promise<Certificates> {
  const { createCertificates } = await import('./serving/certificates.ts');
  return createCertificates(await authority());
}

async function serve(
  request: IncomingMessage,
  response: ServerResponse,
  emulation: Emulation,
): Promise<void> {
  try {
    const arrival = await readArrival(request, maxBodyBytes);
    if (isAdmin(arrival)) return await serveAdmin(arrival, response, emulation);
    await send(outcomeOf(arrival, emulation), response, emulation.clock);
  } catch (error) {
    if (error instanceof Refusal) refuseUnread(response, error, emulation.clock);
    else response.destroy();
  }
}

async function serveAdmin(arrival: Arrival, response: ServerResponse, emulation: Emulation): Promise<void> {
  const answer = await administer(arrival, emulation);
  if (answer === 'stream') streamCalls(response, emulation.feed);
  else await send({ kind: 'answer', answer, delayMs: 0 }, response, emulation.clock);
}

function outcomeOf(arrival: Arrival, emulation: Emulation): Outcome {
  if (isForMetadata(arrival)) return { kind: 'answer', answer: emulation.metadata(arrival), delayMs: 0 };
  return isSignIn(arrival) ? signIn(arrival, emulation) : handle(arrival, emulation);
}
