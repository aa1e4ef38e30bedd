import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { exportedNames, unnamedTypes } from '../src/exported-names.ts';
import type { PackedPackage } from '../src/pack.ts';
import { run } from '../src/run.ts';
import { scope } from '../src/workspace.ts';

const { packages } = inject('packed');
const inCommonJs = `console.log(JSON.stringify(Object.keys(require(process.argv[1]))))`;
const inModules = `console.log(JSON.stringify(Object.keys(await import(process.argv[1]))))`;
const typesOf = ({ installed, files }: PackedPackage): string =>
  join(installed, files.find((path) => /^dist\/(node\/)?index\.d\.cts$/.test(path)) as string);

describe.each(packages)('$manifest.name', (entry) => {
  const { installed, shortName, manifest } = entry;
  const names = exportedNames(typesOf(entry));

  it('exports the committed list of names; "npx vitest run -u" in tools/packing accepts a change', async () => {
    await expect(`${names.join('\n')}\n`).toMatchFileSnapshot(`../exported-names/${shortName}.txt`);
  });

  it('has whatever its documentation links to', () => {
    const links = [...readFileSync(typesOf(entry), 'utf8').matchAll(/\{@link (\w+)/g)].map(
      ([, name]) => name,
    );
    const exported = new Set(names.map((line) => line.replace(/^\w+ /, '')));
    expect([...new Set(links)].filter((name) => !exported.has(name as string))).toEqual([]);
  });

  it('exports at run time what its types promise, as a module and as CommonJS', async () => {
    const values = names
      .filter((line) => line.startsWith('value '))
      .map((line) => line.slice('value '.length));
    const where = { cwd: join(installed, '../..') };
    const load = async (...args: string[]): Promise<string[]> =>
      JSON.parse(await run('node', [...args, manifest.name], where)) as string[];
    expect((await load('--input-type=module', '-e', inModules)).sort()).toEqual(values);
    expect((await load('--input-type=commonjs', '-e', inCommonJs)).sort()).toEqual(values);
  });
});

const core = packages.find(({ manifest }) => manifest.name === `${scope}/core`) as PackedPackage;
const ofProducts = packages.filter(
  ({ manifest }) => manifest.dependencies?.[core.manifest.name] !== undefined,
);

it.each(ofProducts)('$manifest.name exports every type of core that its exports speak of', (product) => {
  expect(unnamedTypes(typesOf(product), typesOf(core))).toEqual([]);
});
