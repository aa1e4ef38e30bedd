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

// Node reads the file of further certificates at every start, which takes longer than all that is measured here.
const { NODE_EXTRA_CA_CERTS: _certificates, ...environment } = process.env;

/** Milliseconds of each round, by the program's name. */
export type Times = ReadonlyMap<string, readonly number[]>;

/** Runs each program in a process of its own, in turns, so that a slow moment of the machine hits all of a round alike. */
export function timePrograms(programs: readonly TimedProgram[], rounds: number): Times {
  const times = new Map<string, number[]>(programs.map(({ name }) => [name, []]));
  for (const { folder, file, text } of programs) writeFileSync(join(folder, file), text);
  // The first round only fills the caches of the disk.
  for (let round = 0; round <= rounds; round++) {
    for (const { name, folder, file } of programs) {
      const started = performance.now();
      execFileSync(process.execPath, [file], { cwd: folder, env: environment, stdio: 'ignore' });
      if (round > 0) times.get(name)?.push(performance.now() - started);
    }
  }
  return times;
}

/** The median over all rounds of a figure that is made of one round's times. */
export function medianOf(times: Times, figure: (time: (name: string) => number) => number): number {
  const rounds = Math.max(...[...times.values()].map(({ length }) => length));
  const figures = Array.from({ length: rounds }, (_, round) =>
    figure((name) => times.get(name)?.[round] ?? Number.NaN),
  ).sort((one, other) => one - other);
  return figures[Math.floor(rounds / 2)] ?? Number.NaN;
}
