import { fileURLToPath } from 'node:url';
import { run } from '@scope/packing';

/** A language that the flow is written in. */
export interface Language {
  readonly name: string;
  /** What the machine lacks, with what to install, or undefined where it lacks nothing. */
  missing(): Promise<string | undefined>;
  /** Installs the vendor's packages, builds the program, and returns the command that runs it. */
  prepare(): Promise<readonly string[]>;
}

/** Returns the path of a program of the flow. */
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
