import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort } from '@scope/documents';
import { run, userEnvironment } from '@scope/packing';
import { versions } from './versions.ts';

/** A shell for the commands of a guide. */
export interface GuideShell extends AsyncDisposable {
  /** Runs commands to their end and returns what they print. @throws Error with all output if one of them fails. */
  run(commands: string): Promise<string>;
  /** Starts a command that serves, in the place of the one before it. @throws Error if it ends before it listens. */
  serve(command: string): Promise<void>;
}

/** How a shell differs from a user's. */
interface ShellOptions {
  readonly folder: string;
  readonly env: NodeJS.ProcessEnv;
  /** The port in the place of the guide's. */
  readonly port?: string;
}

/** Returns what makes pip install the versions that the suite names. */
export function pinned(folder: string): NodeJS.ProcessEnv {
  const constraints = join(folder, 'constraints.txt');
  const lines = Object.entries(versions.python).map(([name, version]) => `${name}==${version}\n`);
  writeFileSync(constraints, lines.join(''));
  return { ...userEnvironment(), PIP_CONSTRAINT: constraints, PIP_DISABLE_PIP_VERSION_CHECK: '1' };
}

/** Opens a shell in which `npx @scope/emulator` runs the sources: nothing is published yet. */
export async function shellOfSources(folder: string): Promise<GuideShell> {
  const bin = join(folder, 'bin');
  mkdirSync(bin, { recursive: true });
  const cli = fileURLToPath(new URL('../../../packages/emulator/src/cli.ts', import.meta.url));
  const npx = `#!/bin/sh\n[ "$1" = @scope/emulator ] && shift && exec "${process.execPath}" "${cli}" "$@"\n`;
  writeFileSync(join(bin, 'npx'), npx, { mode: 0o755 });
  const env = {
    ...pinned(folder),
    NODE_OPTIONS: '--import tsx --conditions=source',
    PATH: `${bin}${delimiter}${process.env.PATH}`,
  };
  return createShell({ folder, env, port: await freePort() });
}

/** Opens a shell. */
export function createShell({ folder, env, port = '4566' }: ShellOptions): GuideShell {
  let server: ChildProcess | undefined;
  const stop = async (): Promise<void> => {
    if (server?.exitCode === null) await Promise.all([once(server, 'exit'), server.kill('SIGINT')]);
    server = undefined;
  };
  return {
    run: (commands) =>
      run('bash', ['-euc', commands.replaceAll('4566', port)], {
        cwd: folder,
        env,
        limitMs: 300_000,
      }),
    serve: async (command) => {
      await stop();
      const own = command.replaceAll('4566', port);
      server = spawn('bash', ['-c', `exec ${own}`], {
        cwd: folder,
        env,
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      if (!(await isListening(server))) throw new Error(`${command} ended before it listened`);
    },
    [Symbol.asyncDispose]: stop,
  };
}

async function isListening({ stdout }: ChildProcess): Promise<boolean> {
  for await (const text of stdout ?? []) if (String(text).includes('Listening on')) return true;
  return false;
}
