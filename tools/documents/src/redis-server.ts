import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { promisify } from 'node:util';

const run = promisify(execFile);
/** Debian calls the one or the other by its own name; they speak the same protocol. */
const programs = ['/usr/bin/valkey-server', '/usr/bin/redis-server'];
const isInstaller = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

/** Says why there is no server on this machine; where root may install Debian's, it does so first. */
export async function missingServer(): Promise<string | undefined> {
  if (findProgram() !== undefined) return undefined;
  if (!isInstaller)
    return "neither valkey-server nor redis-server is installed; Debian's packages are called so";
  try {
    await install();
  } catch (error) {
    return `redis-server could not be installed: ${String(error)}`;
  }
  return findProgram() === undefined ? "Debian's redis-server is not where it was expected" : undefined;
}

function findProgram(): string | undefined {
  return programs.find((path) => existsSync(path));
}

async function install(): Promise<void> {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const patience = ['-o', 'Acquire::Retries=3', '-o', 'Acquire::http::Timeout=30'];
  const packages = ['install', '-y', '--no-install-recommends', 'redis-server'];
  for (const args of [['update'], packages]) {
    await run('apt-get', [...patience, ...args], { env, timeout: 240_000 });
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

async function freePort(): Promise<string> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address !== null ? String(address.port) : '';
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
