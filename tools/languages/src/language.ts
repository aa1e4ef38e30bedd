import { fileURLToPath } from 'node:url';
import { run } from '@scope/packing';

/** A language that the flow is written in. */
export interface Language {
  readonly name: string;
  /** The main files of the suite's programs. */
  readonly programs: Programs;
  /** What the machine lacks, with what to install, or undefined where it lacks nothing. */
  missing(): Promise<string | undefined>;
  /** Downloads the vendor's packages, and compiles what takes long, where this has not been done on this machine yet. */
  install(): Promise<unknown>;
  /**
   * Builds a program of which this is the main file, and returns the command that runs it; installs what it needs. What lies beside
   * the main file belongs to the program; what is built goes into `folder`, which exists.
   */
  build(main: string, folder: string): Promise<readonly string[]>;
}

/** The whole flow, and what the vendor's pages show of a language's SDK. */
export interface Programs {
  readonly flow: string;
  readonly pages?: Readonly<Record<Method, string>>;
}

/** The ways to a session that the vendor's pages teach. */
export const methods = ['static token', 'managed role'] as const;
export type Method = (typeof methods)[number];

/** Returns the path of a program. */
export function program(path: string): string {
  return fileURLToPath(new URL(`../programs/${path}`, import.meta.url));
}

/** Returns a sentence on the first command that does not start. */
export async function missingCommand(
  commands: readonly (readonly [string, ...string[]])[],
  advice: string,
): Promise<string | undefined> {
  for (const [command, ...args] of commands) {
    const isThere = await run(command, args, { cwd: process.cwd() }).then(
      () => true,
      () => false,
    );
    if (!isThere) return `${command} does not run on this machine: install ${advice}`;
  }
  return undefined;
}
