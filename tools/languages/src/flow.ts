import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
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

/** Built, as users have it; that starts in a third of the time. */
const emulator = fileURLToPath(new URL('../../../packages/emulator/dist/cli.mjs', import.meta.url));

/** Runs the emulator's own command line. @throws Error with all of its output if it fails. */
export async function emulate(
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<string> {
  if (!existsSync(emulator)) throw new Error('the emulator is not built: run `npm run build` first');
  const { NODE_OPTIONS: _, ...inherited } = process.env;
  const options = { cwd: process.cwd(), env: { ...inherited, ...env }, limitMs: 120_000 };
  return run(process.execPath, [emulator, ...args], options);
}

/** Reads what a program printed. */
export function stepsOf(output: string): readonly Step[] {
  return output
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as Step);
}
