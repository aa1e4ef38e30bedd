import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { userEnvironment } from '@scope/packing';
import type { StartOptions } from './start.ts';

/** A program that serves something, until it is closed. */
export interface Served extends AsyncDisposable {
  /** The address that it printed first. */
  readonly address: string;
  /** All that it has printed so far. */
  text(): string;
  /** Presses Ctrl+C, and resolves to its status. */
  interrupt(): Promise<number | null>;
}

/** Starts a program that prints the address of what it serves. @throws Error with what it printed if it ends before. */
export async function serve(
  command: string,
  args: readonly string[],
  { cwd, env = {} }: StartOptions,
): Promise<Served> {
  // A group of its own, so that what the program has started ends with it.
  const options = { cwd, env: { ...userEnvironment(), ...env }, detached: true } as const;
  const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
  let text = '';
  const ended = once(child, 'close') as Promise<[number | null]>;
  const stop = async (signal: NodeJS.Signals): Promise<number | null> => {
    if (child.exitCode === null && child.signalCode === null) process.kill(-(child.pid ?? 0), signal);
    return (await ended)[0];
  };
  const address = await new Promise<string>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (more: string) => {
        text += more;
        const found = /^http:\/\/\S+$/m.exec(text);
        if (found !== null) resolve(found[0]);
      });
    }
    ended.then(() => reject(new Error(`${command} ${args.join(' ')} has ended\n${text}`)), reject);
  });
  return {
    address,
    text: () => text,
    interrupt: () => stop('SIGINT'),
    async [Symbol.asyncDispose]() {
      await stop('SIGTERM');
    },
  };
}
