import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const execute = promisify(execFile);
const maxBuffer = 64 * 1024 * 1024;

/** What a command runs with. */
export interface RunOptions {
  readonly cwd: string;
  /** Default: what a user's shell has. */
  readonly env?: NodeJS.ProcessEnv | undefined;
}

/** Runs a command and returns what it printed. @throws Error with all of its output if it fails. */
export async function run(
  command: string,
  args: readonly string[],
  { cwd, env }: RunOptions,
): Promise<string> {
  try {
    const { stdout } = await execute(command, args, { cwd, env: env ?? userEnvironment(), maxBuffer });
    return stdout;
  } catch (error) {
    const { stdout = '', stderr = '', message } = error as Error & { stdout?: string; stderr?: string };
    throw new Error(`${command} ${args.join(' ')}: ${message}\n${stdout}\n${stderr}`, { cause: error });
  }
}

/** The environment without what npm, Nx and Vitest add for their children: a user's shell has none of it. */
export function userEnvironment(): NodeJS.ProcessEnv {
  const added = /^(npm_(?!config_(cafile|registry))|NX_|VITEST|TEST$|NODE_ENV$|NODE_OPTIONS$|INIT_CWD$)/i;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !added.test(name)));
}
