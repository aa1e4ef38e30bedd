import { run } from '@scope/packing';

/** The parts of the flow, in the order in which they run. */
export const scenes = ['pages', 'renewal', 'servers', 'refusals'] as const;

/** What a program tells of a step: what came back, or how the SDK's own error type tells a failure. */
export interface Step {
  readonly step: string;
  readonly value?: unknown;
  readonly code?: string;
  readonly message?: string;
  readonly requestId?: string | null;
}

const emulator = new URL('../../../packages/emulator/src/cli.ts', import.meta.url).pathname;

/** Runs the emulator's own command line. @throws Error with all of its output if it fails. */
export function emulate(args: readonly string[], env: Readonly<Record<string, string>>): Promise<string> {
  const { NODE_OPTIONS: _, ...inherited } = process.env;
  const node = ['--import', 'tsx', '--conditions=source', emulator, ...args];
  return run(process.execPath, node, { cwd: process.cwd(), env: { ...inherited, ...env }, limitMs: 120_000 });
}

/** Reads what a program printed. */
export function stepsOf(output: string): readonly Step[] {
  return output
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as Step);
}
