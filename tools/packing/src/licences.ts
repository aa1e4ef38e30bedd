import satisfies from 'spdx-satisfies';
import { readJson, root } from './workspace.ts';

/** Licences that allow what this project does with its tools: use them, change nothing, ship none of them. */
const allowed = [
  'MIT',
  'ISC',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'CC-BY-3.0',
  'MPL-2.0',
  'PSF-2.0',
  'Python-2.0',
];

/** What a package's manifest says, where it is no SPDX expression. */
const spellings: Readonly<Record<string, string>> = { 'Apache License 2.0': 'Apache-2.0' };

interface LockFile {
  readonly packages: Readonly<Record<string, { readonly link?: boolean; readonly license?: string }>>;
}

/** Every installed dependency with its licence, from the lock file. */
export function dependencyLicences(): ReadonlyMap<string, string> {
  const { packages } = readJson<LockFile>(root, 'package-lock.json');
  const installed = Object.entries(packages).filter(
    ([path, { link }]) => path.includes('node_modules/') && link !== true,
  );
  return new Map(installed.map(([path, { license = 'none' }]) => [path, spellings[license] ?? license]));
}

/** Tells whether a dependency under that licence may be used. */
export function isAllowed(licence: string): boolean {
  try {
    return satisfies(licence, allowed);
  } catch {
    return false;
  }
}
