import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { freePort } from './free-port.ts';

const run = promisify(execFile);
/** Debian has the one or the other, by its age; they speak the same protocol. */
const programs = [process.env.VALKEY_SERVER_PATH, '/usr/bin/valkey-server', '/usr/bin/redis-server'];
const isInstaller = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

/** Says why there is no server on this machine; where root may install Debian's, it does so first. */
export async function missingServer(): Promise<string | undefined> {
  if (findProgram() !== undefined) return undefined;
  if (!isInstaller)
    return 'neither valkey-server nor redis-server is installed; VALKEY_SERVER_PATH may say where one is';
  try {
    await install();
  } catch (error) {
    return `redis-server could not be installed: ${String(error)}`;
  }
  return findProgram() === undefined ? "Debian's redis-server is not where it was expected" : undefined;
}

function findProgram(): string | undefined {
  return programs.find((path) => path !== undefined && existsSync(path));
}

/** Several test runs may want to at once, and only one may install at a time. */
async function install(): Promise<void> {
  const lock = join(tmpdir(), 'installing-debian-packages');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const patience = ['-o', 'Acquire::Retries=3', '-o', 'Acquire::http::Timeout=30'];
  const packages = ['install', '-y', '--no-install-recommends', 'redis-server'];
  for (const args of [['update'], packages]) {
    await run('flock', [lock, 'apt-get', ...patience, ...args], { env, timeout: 480_000 });
  }
}

/** A server of Redis or Valkey on this machine, which keeps everything in memory. */
export interface RedisServer extends AsyncDisposable {
  readonly url: string;
  /** Lets it answer nothing, until it goes on. */
  freeze(): void;
  goOn(): void;
  stop(): Promise<void>;
}

/** Starts a server that asks for a password. */
export async function startRedis(): Promise<RedisServer> {
  const port = await freePort();
  const settings = [
    '--port',
    port,
    '--bind',
    '127.0.0.1',
    '--save',
    '',
    '--appendonly',
    'no',
    '--requirepass',
    'test',
  ];
  const server = spawn(findProgram() ?? '', settings, { stdio: 'ignore' });
  const stop = () => end(server);
  await listening(Number(port), server);
  return {
    url: `redis://:test@127.0.0.1:${port}`,
    freeze: () => void server.kill('SIGSTOP'),
    goOn: () => void server.kill('SIGCONT'),
    stop,
    [Symbol.asyncDispose]: stop,
  };
}

async function end(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const ended = once(server, 'exit');
  server.kill('SIGKILL');
  await ended;
}

async function listening(port: number, server: ChildProcess): Promise<void> {
  for (let left = 200; left > 0; left -= 1) {
    if (server.exitCode !== null) throw new Error(`The server ended with ${server.exitCode}`);
    const isOpen = await new Promise<boolean>((resolve) => {
      const socket = connect(port, '127.0.0.1', () => resolve(true)).on('error', () => resolve(false));
      socket.once('connect', () => socket.destroy());
    });
    if (isOpen) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('The server does not listen after ten seconds');
}
