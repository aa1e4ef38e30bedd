import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Manifest, readJson } from '../workspace.ts';
import { type Caller, listedNames, type ReleasedPackage, shortName } from './collect.ts';

const head = `declare function value<T>(): T;
declare function take<T>(given: T): void;
declare function use(...given: readonly unknown[]): void;
use(use);`;

/** Writes a caller that uses every name that a release exported. */
export function callerOfAllNames({ tree, packageName }: ReleasedPackage): Caller {
  const names = [...listedNames(tree, shortName(packageName))];
  const lines = names.map(([name, kind]) =>
    kind === 'value' ? `use(api.${name});` : `export type { ${name} } from '${packageName}';`,
  );
  const imports = `import * as api from '${packageName}';`;
  return { origin: `the names that ${packageName} exported`, text: [imports, head, ...lines].join('\n') };
}

/**
 * Writes a caller that compares each type of a generated package, as its released sources have it, with what it is now.
 * The released sources are compiled against the present core, as npm may well install the two together. Undefined for
 * a package that is written by hand: its classes have private members, which make them strangers to each other.
 */
export function callerOfAllTypes({ tree, packageName }: ReleasedPackage): Caller | undefined {
  const manifest = join(tree, 'packages', shortName(packageName), 'package.json');
  if (!existsSync(manifest) || readJson<Manifest>(manifest).scripts?.generate === undefined) return undefined;
  const ofCore = listedNames(tree, 'core');
  const own = [...listedNames(tree, shortName(packageName))].filter(([name]) => !ofCore.has(name));
  const text = [
    `import * as after from '${packageName}';`,
    `import * as before from '../${sourcesOf(packageName)}index.ts';`,
    head,
    ...own.map(([name, kind]) => (kind === 'value' ? valueLine(name) : typeLine(name))),
  ].join('\n');
  return { origin: `the types that ${packageName} had`, text };
}

/** The folder of a package's sources, from the root of the released files, with a slash at its end. */
export function sourcesOf(packageName: string): string {
  return `packages/${shortName(packageName)}/src/`;
}

function valueLine(name: string): string {
  return `take<typeof before.${name}>(value<typeof after.${name}>());`;
}

/** What a caller writes has to be taken as before, what it reads has to be there; no field of either may be gone. */
function typeLine(name: string): string {
  const [now, then] = [`after.${name}`, `before.${name}`];
  const flow = name.includes('Response')
    ? `take<${then}>(value<${now}>());`
    : `take<${now}>(value<${then}>());`;
  return `${flow} take<keyof ${now}>(value<keyof ${then}>());`;
}
