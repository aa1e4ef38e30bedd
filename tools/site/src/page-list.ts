import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { titleOf } from './documents.ts';

/** A page of the site. */
export interface Page {
  /** Below the folder of all pages, with `/`: `docs/guides/waiters.md`. */
  readonly path: string;
  readonly title: string;
}

/** Lists all pages that were gathered, by path. */
export function listPages(folder: string): readonly Page[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.md'))
    .sort()
    .map((path) => ({ path, title: titleOf(readFileSync(join(folder, path), 'utf8'), path) }));
}
