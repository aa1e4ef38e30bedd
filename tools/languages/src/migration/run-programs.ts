import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Emulator } from '@scope/emulator';
import { emulate } from '../flow.ts';

/** A program that is to run. */
export interface Planned {
  readonly name: string;
  readonly command: readonly string[];
  /** Variables besides those that every program under the emulator has. */
  readonly env: Readonly<Record<string, string>>;
  /** Variables, in capitals, that it must not have; nor those of the same names in small letters. */
  readonly without: readonly string[];
  readonly faults: readonly Parameters<Emulator['faults']['add']>[0][];
}

/** What came of a program. */
export interface Outcome {
  readonly name: string;
  readonly isDone: boolean;
  readonly output: string;
  /** What it wrote to stderr, and how it ended if not well. */
  readonly errors: string;
  /** The first of its calls, and the first that is not its own any more, in the emulator's list. */
  readonly calls: readonly [number, number];
}

const batch = fileURLToPath(new URL('./batch.ts', import.meta.url));

/** Runs programs under the emulator's `run`, each from the snapshot `start`. */
export async function runPrograms(
  { url }: Emulator,
  planned: readonly Planned[],
): Promise<readonly Outcome[]> {
  const folder = mkdtempSync(join(tmpdir(), 'migration-'));
  try {
    const file = join(folder, 'plan.json');
    writeFileSync(file, JSON.stringify(planned));
    const node = [process.execPath, '--import', 'tsx', '--conditions=source', batch, file];
    const output = await emulate(['run', '--quiet', '--url', url, '--', ...node], {});
    return output
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as Outcome);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
