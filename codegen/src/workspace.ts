import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { GenerateError, inFile } from './errors.ts';
import { parseJson } from './parse-json.ts';

/** A spec of the workspace and the package that it becomes. */
export interface Spec {
  /** The folder below `packages`, and the name behind the scope: `ecs`. */
  readonly folder: string;
  /** The spec, as a path from the workspace's root with `/`. */
  readonly source: string;
  /** What the importer took from documentation, likewise; it may not exist. */
  readonly documented: string;
  /** Its overlay, likewise. */
  readonly overlay: string;
}

/** Folders of `specs` that are no product's. */
const otherFolders: ReadonlySet<string> = new Set(['documented', 'overlays', 'words']);

const manifest = 'package.json';

/** Reads the npm scope of the workspace: the one setting of all generated packages. */
export function readScope(root: string): string {
  const path = join(root, manifest);
  return inFile(manifest, () => {
    if (!existsSync(path)) throw new GenerateError(`there is none in ${root}`);
    const { name } = parseJson(readFileSync(path, 'utf8')) as { readonly name?: unknown };
    const scope = typeof name === 'string' ? /^(@[a-z0-9~][a-z0-9._~-]*)\//.exec(name)?.[1] : undefined;
    if (scope === undefined)
      throw new GenerateError('"name" has to start with an npm scope, such as @scope/workspace');
    return scope;
  });
}

/** Reads the version of core in the workspace, on which new packages depend. */
export function readCoreVersion(root: string): string {
  const file = 'packages/core/package.json';
  return inFile(file, () => {
    const path = join(root, file);
    if (!existsSync(path)) throw new GenerateError('the packages need core, and there is none');
    const { version } = parseJson(readFileSync(path, 'utf8')) as { readonly version?: unknown };
    if (typeof version !== 'string' || !/^\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?$/.test(version))
      throw new GenerateError('"version" has to be a version, such as 1.2.3');
    return version;
  });
}

/** Finds the specs of a workspace, in the order of their names. */
export function findSpecs(root: string): readonly Spec[] {
  const specs = subfolders(join(root, 'specs'))
    .filter((product) => !otherFolders.has(product))
    .flatMap((product) => productSpecs(root, product));
  if (specs.length === 0)
    throw new GenerateError(`specs: there is no specs/<product>/<version>.json in ${root}`);
  return specs;
}

/** The newest version of a product has the product's name; an older one has its version behind it. */
function productSpecs(root: string, product: string): readonly Spec[] {
  const versions = readdirSync(join(root, 'specs', product))
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.slice(0, -'.json'.length))
    .sort();
  for (const name of [product, ...versions]) {
    if (!/^[a-z0-9][a-z0-9._-]*$/.test(name)) {
      throw new GenerateError(
        `specs/${product}: "${name}" has other characters than lower-case letters, digits, ".", "-" and "_"`,
      );
    }
  }
  return versions.map((version, index) => {
    const folder = index === versions.length - 1 ? product : `${product}-${version}`;
    return {
      folder,
      source: `specs/${product}/${version}.json`,
      documented: `specs/documented/${product}/${version}.json`,
      overlay: `specs/overlays/${folder}.yaml`,
    };
  });
}

function subfolders(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}
