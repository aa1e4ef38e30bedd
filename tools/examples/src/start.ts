import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { userEnvironment } from '@scope/packing';

/** How a program is started. */
export interface StartOptions {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Is given the program while it runs. */
  readonly onStart?: (child: ChildProcess) => void;
}

/** How a program ended. */
export interface Outcome {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a program to its end, whatever its status, with the environment of a user's shell. */
export async function start(
  command: string,
  args: readonly string[],
  { cwd, env = {}, onStart }: StartOptions,
): Promise<Outcome> {
  const child = spawn(command, args, {
    cwd,
    env: { ...userEnvironment(), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onStart?.(child);
  const texts = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (text: string) => {
      texts[name] += text;
    });
  }
  const [status] = (await once(child, 'close')) as [number | null];
  return { status, ...texts };
}
