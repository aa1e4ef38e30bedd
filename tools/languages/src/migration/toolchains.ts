import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { npm, npmFolder } from '../npm.ts';
import { ours } from '../ours.ts';
import { python, pythonCommand } from '../python.ts';
import type { Program } from './pages.ts';

/** What runs the programs of a language. */
export interface Toolchain {
  readonly name: string;
  /** What stands after the fences of its programs. */
  readonly fence: string;
  /** What the machine lacks, with what to install, or undefined where it lacks nothing. */
  missing(): Promise<string | undefined>;
  /** Writes programs into an empty folder, builds all of them at once, and returns the command of each. */
  build(programs: readonly Program[], folder: string): Promise<readonly (readonly string[])[]>;
}

/** Every language whose programs run. There is none for .NET, whose packages come from a registry of their own. */
export const toolchains: readonly Toolchain[] = [
  {
    name: 'ours',
    fence: 'ts',
    missing: ours.missing,
    build: async (programs, folder) => {
      const files = write(programs, (index) => join(folder, `program-${index}.ts`));
      return files.map((file) => [process.execPath, '--import', 'tsx', '--conditions=source', file]);
    },
  },
  {
    name: 'Python',
    fence: 'python',
    missing: python.missing,
    build: async (programs, folder) => {
      const interpreter = await pythonCommand();
      return write(programs, (index) => join(folder, `program_${index}.py`)).map((file) => [
        interpreter,
        file,
      ]);
    },
  },
  {
    name: 'npm',
    fence: 'js',
    missing: npm.missing,
    build: async (programs) => {
      // Where the packages are, so that they are found.
      const folder = emptied(join(await npmFolder(), 'migration'));
      return write(programs, (index) => join(folder, `program-${index}.cjs`)).map((file) => [
        process.execPath,
        file,
      ]);
    },
  },
];

/** Makes a folder that has nothing in it. */
export function emptied(folder: string): string {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return folder;
}

function write(programs: readonly Program[], fileOf: (index: number) => string): readonly string[] {
  return programs.map(({ text }, index) => {
    const file = fileOf(index);
    writeFileSync(file, text);
    return file;
  });
}
