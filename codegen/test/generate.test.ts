import { rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { GenerateError, generate } from '../src/index.ts';
import { readTree } from '../src/read-tree.ts';
import { sampleSpec, sampleWorkspace, write } from './sample.ts';

const repository = fileURLToPath(new URL('../..', import.meta.url));
const everything = { products: [], check: false };

describe('generate', () => {
  it('writes the sources, the README and the first manifest of a package under the scope of the workspace', () => {
    const root = sampleWorkspace();
    const [result] = generate({ root, ...everything });
    const files = readTree(join(root, 'packages/demo'));
    expect(result).toMatchObject({ folder: 'demo', operations: 1 });
    expect([...files.keys()].sort()).toEqual([
      'CHANGELOG.md',
      'README.md',
      'package.json',
      'src/client.ts',
      'src/demo.ts',
      'src/error-codes.ts',
      'src/index.ts',
      'src/operations/ListThings.ts',
      'src/regions.ts',
      'src/service.ts',
      'tsconfig.json',
    ]);
    expect(JSON.parse(files.get('package.json') ?? '')).toMatchObject({
      name: '@sample/demo',
      dependencies: { '@sample/core': '^1.2.3' },
    });
    expect(files.get('src/client.ts')).toContain("from '@sample/core'");
  });

  it('makes the same bytes twice, and leaves a package alone that is as it should be', () => {
    const root = sampleWorkspace();
    generate({ root, ...everything });
    const first = readTree(join(root, 'packages'));
    const { ino } = statSync(join(root, 'packages/demo/src/index.ts'));
    const [again] = generate({ root, ...everything });
    expect(again?.differences).toEqual([]);
    expect(statSync(join(root, 'packages/demo/src/index.ts')).ino).toBe(ino);
    rmSync(join(root, 'packages/demo'), { recursive: true });
    generate({ root, ...everything });
    expect(readTree(join(root, 'packages'))).toEqual(first);
  });

  it('deletes files that nothing generates any more, and keeps what belongs to people', () => {
    const root = sampleWorkspace();
    generate({ root, ...everything });
    const manifest = JSON.stringify({ name: '@sample/demo', version: '4.5.6' });
    write(root, 'packages/demo/package.json', manifest);
    write(root, 'packages/demo/test/mine.ts', 'mine');
    write(root, 'packages/demo/src/operations/Gone.ts', 'gone');
    generate({ root, ...everything });
    const files = readTree(join(root, 'packages/demo'));
    expect(files.get('package.json')).toBe(manifest);
    expect(files.get('test/mine.ts')).toBe('mine');
    expect(files.has('src/operations/Gone.ts')).toBe(false);
  });

  it('keeps what people write in src/by-hand, and exports what its index does', () => {
    const root = sampleWorkspace();
    generate({ root, ...everything });
    write(root, 'packages/demo/src/by-hand/parts/part.ts', 'part');
    write(root, 'packages/demo/src/by-hand/index.ts', 'mine');
    expect(generate({ root, products: [], check: true })[0]?.differences).toEqual([
      { kind: 'differs', path: 'src/index.ts' },
    ]);
    generate({ root, ...everything });
    const files = readTree(join(root, 'packages/demo'));
    expect(files.get('src/by-hand/index.ts')).toBe('mine');
    expect(files.get('src/by-hand/parts/part.ts')).toBe('part');
    expect(files.get('src/index.ts')).toContain("export * from './by-hand/index.ts';\n");
    expect(generate({ root, products: [], check: true })[0]?.differences).toEqual([]);
    rmSync(join(root, 'packages/demo/src/index.ts'));
    rmSync(join(root, 'packages/demo/src/operations'), { recursive: true });
    for (const name of ['client', 'demo', 'error-codes', 'regions', 'service'])
      rmSync(join(root, `packages/demo/src/${name}.ts`));
    generate({ root, ...everything });
    expect(readTree(join(root, 'packages/demo'))).toEqual(files);
    rmSync(join(root, 'packages/demo/src/by-hand/index.ts'));
    generate({ root, ...everything });
    expect(readTree(join(root, 'packages/demo')).get('src/index.ts')).not.toContain('by-hand');
  });

  it('lists what differs, is missing or is superfluous when it only checks, and writes nothing', () => {
    const root = sampleWorkspace();
    generate({ root, ...everything });
    write(root, 'packages/demo/src/index.ts', 'changed');
    write(root, 'packages/demo/src/Extra.ts', 'extra');
    rmSync(join(root, 'packages/demo/README.md'));
    rmSync(join(root, 'packages/demo/tsconfig.json'));
    const before = readTree(root);
    const [result] = generate({ root, products: [], check: true });
    expect(result?.differences).toEqual([
      { kind: 'differs', path: 'src/index.ts' },
      { kind: 'missing', path: 'README.md' },
      { kind: 'superfluous', path: 'src/Extra.ts' },
      { kind: 'missing', path: 'tsconfig.json' },
    ]);
    expect(readTree(root)).toEqual(before);
  });

  it('generates only the products that are named', () => {
    const root = sampleWorkspace({ 'specs/other/2021-01-01.json': sampleSpec({ 'x-acs-product': 'Other' }) });
    expect(generate({ root, products: ['other'], check: false }).map(({ folder }) => folder)).toEqual([
      'other',
    ]);
    const folders = [...readTree(join(root, 'packages')).keys()].map((path) => path.split('/')[0]);
    expect(new Set(folders)).toEqual(new Set(['core', 'other']));
  });

  it('puts the version behind the name of all but the newest version of a product', () => {
    const root = sampleWorkspace({ 'specs/demo/2019-12-31.json': sampleSpec() });
    const folders = generate({ root, ...everything }).map(({ folder }) => folder);
    expect(folders).toEqual(['demo-2019-12-31', 'demo']);
  });

  it('leaves every package as it was if one spec cannot be read', () => {
    const root = sampleWorkspace();
    generate({ root, ...everything });
    write(root, 'specs/demo/2020-01-01.json', sampleSpec({ 'x-acs-style': 'ROA' }));
    write(root, 'specs/other/2021-01-01.json', '{"openapi": "3.1.0", ');
    const before = readTree(root);
    expect(() => generate({ root, ...everything })).toThrow(
      /^specs\/other\/2021-01-01\.json: this is no JSON: /,
    );
    expect(readTree(root)).toEqual(before);
  });

  it.each([
    ['no core', { 'packages/core/package.json': '' }, /^packages\/core\/package\.json: this is no JSON/],
    [
      'a hostile version of core',
      { 'packages/core/package.json': { version: '1.0.0"}, "scripts": {"install": "evil"' } },
      /^packages\/core\/package\.json: "version" has to be a version/,
    ],
    [
      'no scope',
      { 'package.json': { name: 'workspace' } },
      /^package\.json: "name" has to start with an npm scope/,
    ],
    ['a hostile scope', { 'package.json': { name: "@a'/b" } }, /^package\.json: "name" has to start with/],
    ['a hostile folder', { 'specs/Up Case/1.json': {} }, /^specs\/Up Case: "Up Case" has other characters/],
    ['no YAML', { 'specs/overlays/demo.yaml': 'a: [' }, /^specs\/overlays\/demo\.yaml: this is no YAML: /],
    [
      'deep nesting',
      { 'specs/demo/2020-01-01.json': '['.repeat(1e5) },
      /^specs\/demo\/2020-01-01\.json: this is no JSON/,
    ],
  ])('refuses a workspace with %s', (_, files, message) => {
    const root = sampleWorkspace(files as Record<string, string | object>);
    const run = (): unknown => generate({ root, ...everything });
    expect(run).toThrow(GenerateError);
    expect(run).toThrow(message);
  });

  it('takes a version with an underscore, which some products have', () => {
    const root = sampleWorkspace();
    write(root, 'specs/demo/iap_1.0.json', sampleSpec({}));
    const packages = generate({ root, ...everything });
    expect(packages.map(({ folder }) => folder)).toEqual(['demo-2020-01-01', 'demo']);
    expect(readTree(root).has('packages/demo/src/index.ts')).toBe(true);
  });

  it('refuses a product that does not exist, and suggests the nearest', () => {
    const root = sampleWorkspace();
    expect(() => generate({ root, products: ['dmeo'], check: false })).toThrow(
      'There is no product "dmeo". Did you mean "demo"? There are: demo.',
    );
    expect(() => generate({ root, products: ['zzz'], check: false })).toThrow(
      'There is no product "zzz". There are: demo.',
    );
  });
});

describe('the committed packages', () => {
  it('are as they would be generated', () => {
    const packages = generate({ root: repository, products: [], check: true });
    expect(
      packages.flatMap(({ folder, differences }) => differences.map(({ path }) => `${folder}/${path}`)),
    ).toEqual([]);
    expect(packages.map(({ folder, operations }) => [folder, operations])).toEqual(
      expect.arrayContaining([
        ['ecs', 380],
        ['slb', 93],
        ['sts', 4],
      ]),
    );
  });
});
