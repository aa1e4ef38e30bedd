import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { programsOf, readDocument } from '@scope/documents';
import { build } from 'esbuild';

const modules = fileURLToPath(new URL('../../../node_modules', import.meta.url));

/** Writes the programs of a guide into a folder, under the names that they have there. */
export function writeGuide(folder: string, guide: string): void {
  mkdirSync(folder, { recursive: true });
  const programs = programsOf(readDocument(`docs/guides/${guide}.md`));
  for (const { file, source } of programs) writeFileSync(join(folder, basename(file)), source);
}

/** Lets programs in a folder import packages that only the tests have. */
export function linkPackages(folder: string, names: readonly string[]): void {
  for (const name of names) symlinkSync(join(modules, name), join(folder, 'node_modules', name), 'junction');
}

/** Translates a program for Node, with the files beside it but without packages, and returns the path of the result. */
export async function translate(folder: string, name: string): Promise<string> {
  const outfile = join(folder, name.replace(/\.ts$/, '.mjs'));
  await build({
    entryPoints: [join(folder, name)],
    outfile,
    bundle: true,
    packages: 'external',
    format: 'esm',
    platform: 'node',
    target: 'es2022',
    logLevel: 'silent',
  });
  return outfile;
}
