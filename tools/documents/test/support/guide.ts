import { join } from 'node:path';
import type { Emulator } from '@scope/emulator';
import { programsOf, writePrograms } from '../../src/programs.ts';
import { readDocument } from '../../src/read-document.ts';
import { emulatorEnvironment, type Outcome, runProgram } from '../../src/run-program.ts';

/** The programs of a guide, in a folder of their own. */
export interface Guide {
  /** The file of the first program in which a text stands. */
  fileWith(text: string): string;
  /** Runs the first program against an emulator. */
  run(emulator: Emulator, ...args: string[]): Promise<Outcome>;
}

/** Writes the programs of a guide where its tests run them. */
export function prepareGuide(name: string): Guide {
  const folder = join(import.meta.dirname, '../../.test-results', name);
  const document = readDocument(`docs/guides/${name}.md`);
  writePrograms(folder, [document]);
  const fileWith = (text: string): string => {
    const program = programsOf(document).find(({ source }) => source.includes(text));
    if (program === undefined) throw new Error(`The guide ${name} has no program with ${text}`);
    return join(folder, program.file);
  };
  const run = ({ url }: Emulator, ...args: string[]) =>
    runProgram({ file: fileWith(''), args, env: emulatorEnvironment(url) });
  return { fileWith, run };
}
