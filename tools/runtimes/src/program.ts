import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundle, bundlerSettings } from '@scope/packing';
import { transform } from 'esbuild';

/** Writes the smoke suite as JavaScript into a folder with the packed packages, for programs beside it. */
export async function writeSuite(folder: string): Promise<void> {
  const { format, target } = bundlerSettings;
  const source = readFileSync(new URL('smoke.ts', import.meta.url), 'utf8');
  const { code } = await transform(source, { loader: 'ts', format, target });
  writeFileSync(join(folder, 'smoke.mjs'), code);
}

/** The text of a program that knows the suite as `smoke` and the emulator's address as `endpoint`. */
export function programText(endpoint: string, ending: string): string {
  return `import { smoke } from './smoke.mjs';\nconst endpoint = '${endpoint}';\n${ending}\n`;
}

/** Bundles a program for a runtime that takes a single file, with the packages that its conditions select. */
export async function bundleProgram(
  folder: string,
  contents: string,
  conditions: readonly string[],
  define: Readonly<Record<string, string>> = {},
): Promise<string> {
  // Not minified, so that a failure there can be read.
  const options = { conditions: [...conditions], define: { ...define }, minify: false };
  const { text } = await bundle(folder, contents, 'browser', options);
  return text;
}
