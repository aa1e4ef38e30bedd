import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const guides = fileURLToPath(new URL('../../../docs/guides', import.meta.url));
const modules = fileURLToPath(new URL('../../../node_modules', import.meta.url));

/** Reads the programs of a guide: each piece of TypeScript whose first line is a comment with a file's name. */
export function guidePrograms(guide: string): ReadonlyMap<string, string> {
  const text = readFileSync(join(guides, `${guide}.md`), 'utf8');
  const pieces = text.matchAll(/^```ts\n\/\/ ([\w-]+\.ts)\n(.*?)^```$/gms);
  return new Map([...pieces].map(([, name = '', code = '']) => [name, code]));
}

/** Writes the programs of a guide into a folder, as they stand there. */
export function writeGuide(folder: string, guide: string): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, code] of guidePrograms(guide)) writeFileSync(join(folder, name), code);
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
