import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** What compiling a program costs. */
export interface CompileFigures {
  readonly seconds: number;
  readonly megabytes: number;
}

const compiler = createRequire(import.meta.url).resolve('typescript/bin/tsc');
const compilerOptions = {
  noEmit: true,
  strict: true,
  skipLibCheck: true,
  target: 'es2022',
  module: 'nodenext',
  types: [],
};

/** Compiles a program in a folder with its packages a few times and keeps the best figures. */
export function compile(folder: string, text: string, rounds: number): CompileFigures {
  const place = mkdtempSync(join(folder, 'typed-'));
  writeFileSync(join(place, 'main.mts'), text);
  writeFileSync(join(place, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['main.mts'] }));
  try {
    const all = Array.from({ length: rounds }, () => compileOnce(place));
    const least = (pick: (figures: CompileFigures) => number): number => Math.min(...all.map(pick));
    return { seconds: least(({ seconds }) => seconds), megabytes: least(({ megabytes }) => megabytes) };
  } finally {
    rmSync(place, { recursive: true });
  }
}

function compileOnce(place: string): CompileFigures {
  const output = execFileSync(process.execPath, [compiler, '-p', place, '--extendedDiagnostics'], {
    encoding: 'utf8',
  });
  const figure = (name: string): number =>
    Number(new RegExp(`^${name}:\\s+([\\d.]+)`, 'm').exec(output)?.[1]);
  return { seconds: figure('Total time'), megabytes: figure('Memory used') / 1_024 };
}
