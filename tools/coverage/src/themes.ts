import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { patterns } from './patterns.ts';

/** Tells which theme an operation of a product belongs to. */
export type ThemeOf = (operation: string) => string;

/** The theme of operations that nothing tells. */
export const otherTheme = 'others';

/** Returns what tells the themes of a product: the files of its words, each of which is about one, or the names of operations. */
export function themesOf(root: string, product: string): ThemeOf {
  const worded = wordedThemes(join(root, 'specs/words', product));
  const named = patterns[product] ?? [];
  return (operation) =>
    worded.get(operation) ?? named.find(([, names]) => names.test(operation))?.[0] ?? otherTheme;
}

function wordedThemes(folder: string): ReadonlyMap<string, string> {
  if (!existsSync(folder)) return new Map();
  const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  return new Map(
    files.flatMap((file) => {
      const { operations } = parse(readFileSync(join(folder, file), 'utf8')) as { operations?: object };
      const theme = file.slice(0, -'.yaml'.length).replaceAll('-', ' ');
      return Object.keys(operations ?? {}).map((operation) => [operation, theme] as const);
    }),
  );
}
