import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { installDebianPackage, isInstaller } from '@scope/runtimes';

/** Debian has the one or the other, by its age; they speak the same protocol. */
const places = [process.env.VALKEY_SERVER_PATH, '/usr/bin/valkey-server', '/usr/bin/redis-server'];

/** Says why there is no server of Valkey or Redis on this machine; where root may install Debian's, it does so first. */
export async function missingValkey(): Promise<string | undefined> {
  if (findServer() !== undefined) return undefined;
  if (!isInstaller)
    return 'neither valkey-server nor redis-server is installed; VALKEY_SERVER_PATH may say where one is';
  try {
    await installDebianPackage('redis-server');
  } catch (error) {
    return `redis-server could not be installed: ${String(error)}`;
  }
  return findServer() === undefined ? "Debian's redis-server is not where it was expected" : undefined;
}

function findServer(): string | undefined {
  return places.find((path) => path !== undefined && existsSync(path));
}

/** A server that keeps everything in memory, until it is closed. */
export interface ValkeyServer extends AsyncDisposable {
  /** Its address, with a password. */
  readonly url: string;
}

/** Starts a server on a free port of this machine. @throws Error with what it printed if it does not start. */
export async function startValkey(): Promise<ValkeyServer> {
  const port = await freePort();
  const settings = [
    '--port',
    String(port),
    '--bind',
    '127.0.0.1',
    '--save',
    '',
    '--requirepass',
    'secret-of-the-store',
  ];
  const server = spawn(findServer() ?? '', settings, { stdio: ['ignore', 'pipe', 'inherit'] });
  await started(server);
  return {
    url: `redis://:secret-of-the-store@127.0.0.1:${port}`,
    async [Symbol.asyncDispose]() {
      if (server.exitCode !== null) return;
      server.kill();
      await once(server, 'exit');
    },
  };
}

async function started(server: ChildProcess): Promise<void> {
  let text = '';
  await new Promise<void>((resolve, reject) => {
    server.stdout?.setEncoding('utf8').on('data', (more: string) => {
      text += more;
      if (/ready to accept connections/i.test(text)) resolve();
    });
    server.once('error', reject);
    server.once('exit', (status) => reject(new Error(`The store has ended with ${status}\n${text}`)));
  });
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
