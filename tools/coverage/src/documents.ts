import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { askEmulator } from './served.ts';
import { fullList, summaryTable } from './tables.ts';
import { themesOf } from './themes.ts';

/** The command that writes the documents. */
export const command = 'npm run coverage';

/** A document as it should be. */
export interface Document {
  /** From the root of the workspace. */
  readonly path: string;
  readonly text: string;
}

const begin = `<!-- figures of \`${command}\`: begin -->`;
const end = `<!-- figures of \`${command}\`: end -->`;

/** Writes the emulator's documents of what it does for which operation. @throws Error where the README has no place for it. */
export async function documents(root: string): Promise<readonly Document[]> {
  const products = (await askEmulator()).map((product) => ({
    ...product,
    themeOf: themesOf(root, product.name),
  }));
  const readme = 'packages/emulator/README.md';
  const text = readFileSync(join(root, readme), 'utf8');
  return [
    { path: readme, text: between(text, readme, summaryTable(products)) },
    { path: 'packages/emulator/COVERAGE.md', text: `${listHead}\n\n${fullList(products)}\n` },
  ];
}

const listHead = `<!-- Written by \`${command}\`. Do not edit. -->

# What the emulator does for each operation

[README.md](README.md) tells how to use it.`;

function between(text: string, path: string, table: string): string {
  const [before, rest] = text.split(`${begin}\n`);
  const after = rest?.split(end)[1];
  if (before === undefined || after === undefined)
    throw new Error(`${path} has no lines "${begin}" and "${end}"`);
  return `${before}${begin}\n${table}\n${end}${after}`;
}
