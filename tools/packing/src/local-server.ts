import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** How to start a server that is a program of its own. */
export interface ServerProgram {
  /** What a message calls it. */
  readonly name: string;
  /** The script that Node runs, and its arguments. */
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env?: NodeJS.ProcessEnv | undefined;
  /** An address at which it answers as soon as it is ready. */
  readonly ready: string;
}

/** Starts a server, waits until it answers, and returns what ends it. @throws Error with what it printed. */
export async function startServer(program: ServerProgram): Promise<() => Promise<void>> {
  const { args, cwd, env } = program;
  const child = spawn(process.execPath, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const printed: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => printed.push(String(text)));
  const ended = once(child, 'exit');
  const close = async (): Promise<void> => {
    child.kill();
    await ended;
  };
  try {
    await untilItAnswers(program, () => child.exitCode);
    return close;
  } catch (error) {
    await close();
    throw new Error(`${(error as Error).message}\n${printed.join('')}`, { cause: error });
  }
}

/** Finds a port of this machine that nothing listens on. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

async function untilItAnswers({ name, ready }: ServerProgram, exitCode: () => number | null): Promise<void> {
  for (let attempt = 0; attempt < 600; attempt++) {
    if (exitCode() !== null) throw new Error(`${name} ended with code ${exitCode()}`);
    const answer = await fetch(ready).catch(() => undefined);
    if (answer?.ok) return;
    await sleep(100);
  }
  throw new Error(`${name} did not start within a minute`);
}
