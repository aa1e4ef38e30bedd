import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A program to time: a file in a folder. */
export interface TimedProgram {
  readonly name: string;
  readonly folder: string;
  readonly file: string;
  readonly text: string;
}

/**
 * Runs each program in a process of its own, in turns, so that a slow moment of the machine hits all alike. Returns the
 * best time in milliseconds by the program's name: noise only ever adds.
 */
export function timePrograms(programs: readonly TimedProgram[], rounds: number): ReadonlyMap<string, number> {
  const times = new Map<string, number[]>(programs.map(({ name }) => [name, []]));
  for (const { folder, file, text } of programs) writeFileSync(join(folder, file), text);
  // The first round only fills the caches of the disk.
  for (let round = 0; round <= rounds; round++) {
    for (const { name, folder, file } of programs) {
      const started = performance.now();
      execFileSync(process.execPath, [file], { cwd: folder, stdio: 'ignore' });
      if (round > 0) times.get(name)?.push(performance.now() - started);
    }
  }
  return new Map([...times].map(([name, values]) => [name, Math.min(...values)]));
}
