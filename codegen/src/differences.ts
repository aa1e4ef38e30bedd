import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { byHandFolder } from './by-hand.ts';
import type { PackageFiles } from './print-package.ts';
import { isMissing, readTree } from './read-tree.ts';

/** One file that is not as it would be generated. */
export interface Difference {
  readonly kind: 'differs' | 'missing' | 'superfluous';
  /** The path below the package's folder. */
  readonly path: string;
}

/** Compares a package's folder with what would be generated into it. */
export function differences(target: string, { owned, scaffold }: PackageFiles): readonly Difference[] {
  const present = [...readTree(join(target, 'src'))]
    .map(([path, text]) => [`src/${path}`, text] as const)
    .filter(([path]) => !path.startsWith(`${byHandFolder}/`));
  const existing = new Map([...present, ...readme(target)]);
  return [
    ...[...owned].flatMap(([path, text]) => compare(path, existing.get(path), text)),
    ...[...existing.keys()].filter((path) => !owned.has(path)).map((path) => difference('superfluous', path)),
    ...[...scaffold.keys()]
      .filter((path) => !existsSync(join(target, path)))
      .map((path) => difference('missing', path)),
  ];
}

function readme(target: string): readonly (readonly [string, string])[] {
  try {
    return [['README.md', readFileSync(join(target, 'README.md'), 'utf8')]];
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

function compare(path: string, existing: string | undefined, wanted: string): readonly Difference[] {
  if (existing === undefined) return [difference('missing', path)];
  return existing === wanted ? [] : [difference('differs', path)];
}

function difference(kind: Difference['kind'], path: string): Difference {
  return { kind, path };
}
