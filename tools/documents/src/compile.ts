import { join, relative } from 'node:path';
import ts from 'typescript';
import { root } from './documents.ts';
import { type Program, programsOf } from './programs.ts';
import type { Document } from './read-document.ts';

/** Documents whose programs were written into a folder. */
export interface Written {
  readonly folder: string;
  readonly documents: readonly Document[];
}

/** Compiles all programs in TypeScript at once, and returns the faults, each with the document and the line in it. */
export function compile(
  { folder, documents }: Written,
  settings: ts.CompilerOptions = {},
): readonly string[] {
  const programs = documents.flatMap(programsOf);
  const byFile = new Map(programs.map((program) => [program.file, program]));
  const files = programs.filter(({ language }) => language === 'ts').map(({ file }) => join(folder, file));
  const program = ts.createProgram(files, { ...baseOptions(), ...examples, ...settings });
  const found = ts.getPreEmitDiagnostics(program);
  return found.map(({ file, start = 0, messageText }) => {
    const text = ts.flattenDiagnosticMessageText(messageText, ' ');
    const origin = file && byFile.get(relative(folder, file.fileName));
    if (file === undefined || origin === undefined) return `${file?.fileName ?? ''}: ${text}`;
    const { line } = file.getLineAndCharacterOfPosition(start);
    return `${origin.document}:${documentLine(origin, line)}: ${text}`;
  });
}

/** What an example may do though a program of this workspace may not: leave a result unused, run in a page. */
const examples: ts.CompilerOptions = {
  isolatedDeclarations: false,
  noUnusedLocals: false,
  noUnusedParameters: false,
  lib: ['lib.es2023.d.ts', 'lib.es2024.string.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
};

function baseOptions(): ts.CompilerOptions {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.base.json'), ts.sys.readFile);
  return ts.parseJsonConfigFileContent(config, ts.sys, root).options;
}

/** A fault above a program's own text is one of the program that it goes on with, which has it as well. */
function documentLine({ line, linesAbove }: Program, index: number): number {
  return line + 1 + Math.max(0, index - linesAbove);
}
