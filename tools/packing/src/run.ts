import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const execute = promisify(execFile);
const maxBuffer = 64 * 1024 * 1024;

/** What a command runs with. */
export interface RunOptions {
  readonly cwd: string;
  /** Default: what a user's shell has. */
  readonly env?: NodeJS.ProcessEnv | undefined;
  /** How long it may take before it is ended. Default: forever. */
  readonly limitMs?: number | undefined;
}

interface Failure extends Error {
  readonly stdout?: string;
  readonly stderr?: string;
  readonly killed?: boolean;
}

/** Runs a command and returns what it printed. @throws Error with all of its output if it fails or takes too long. */
export async function run(
  command: string,
  args: readonly string[],
  { cwd, env, limitMs = 0 }: RunOptions,
): Promise<string> {
  try {
    const options = { cwd, env: env ?? userEnvironment(), maxBuffer, timeout: limitMs };
    const { stdout } = await execute(command, args, options);
    return stdout;
  } catch (error) {
    const { stdout = '', stderr = '', message, killed } = error as Failure;
    const reason =
      killed === true && limitMs > 0 ? `took longer than ${limitMs / 1_000} s` : message.split('\n')[0];
    throw new Error(`${command} ${args.join(' ')}: ${reason}\n${stdout}\n${stderr}`, { cause: error });
  }
}

/** The environment without what npm, Nx and Vitest add for their children: a user's shell has none of it. */
export function userEnvironment(): NodeJS.ProcessEnv {
  const added = /^(npm_(?!config_(cafile|registry))|NX_|VITEST|TEST$|NODE_ENV$|NODE_OPTIONS$|INIT_CWD$)/i;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !added.test(name)));
}
