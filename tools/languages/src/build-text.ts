import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from './language.ts';

/**
 * Builds a program whose files are given as text, by their names; the first is the main file. Sources and what is built of them go
 * into `folder`, which has to exist and to be empty. Returns the command that runs it.
 */
export async function buildText(
  language: Language,
  files: Readonly<Record<string, string>>,
  folder: string,
): Promise<readonly string[]> {
  const [main] = Object.keys(files);
  if (main === undefined) throw new TypeError('files: a program has at least one file');
  const [sources, built] = [join(folder, 'sources'), join(folder, 'built')];
  for (const one of [sources, built]) mkdirSync(one);
  for (const [name, text] of Object.entries(files)) writeFileSync(join(sources, name), text);
  return language.build(join(sources, main), built);
}
