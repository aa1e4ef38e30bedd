import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReferenceContents } from '@scope/codegen';

/** Reads what the reference of each product has, in the order of their packages' names. */
export function readContents(pages: string): readonly ReferenceContents[] {
  const folder = join(pages, 'reference');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .sort()
    .map((name) => join(folder, name, 'contents.json'))
    .filter((file) => existsSync(file))
    .map((file) => JSON.parse(readFileSync(file, 'utf8')) as ReferenceContents);
}
