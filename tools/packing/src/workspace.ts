import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The members of a `package.json` that this tool reads. */
export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly private?: boolean;
  readonly bin?: Readonly<Record<string, string>>;
  readonly exports?: Conditions;
  readonly scripts?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

/** A file, or files by condition, as `exports` writes them. */
export type Conditions = string | { readonly [condition: string]: Conditions };

/** A package that users can install. */
export interface PublishedPackage {
  /** Its folder, from the workspace's root. */
  readonly folder: string;
  /** The last part of its name, for example `ecs`. */
  readonly shortName: string;
  readonly manifest: Manifest;
}

/** The workspace's root folder. */
export const root: string = fileURLToPath(new URL('../../..', import.meta.url));

/** Reads a JSON file. */
export function readJson<Value>(...path: readonly string[]): Value {
  return JSON.parse(readFileSync(join(...path), 'utf8')) as Value;
}

/** Finds the packages of the workspace that are published, in the order of their names. */
export function publishedPackages(): readonly PublishedPackage[] {
  return readdirSync(join(root, 'packages'))
    .sort()
    .map((shortName) => {
      const folder = `packages/${shortName}`;
      return { folder, shortName, manifest: readJson<Manifest>(root, folder, 'package.json') };
    })
    .filter(({ manifest }) => manifest.private !== true);
}

/** The npm scope of all packages, for example `@scope`. */
export const scope: string = readJson<Manifest>(root, 'package.json').name.split('/')[0] as string;
