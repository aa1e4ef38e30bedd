import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import MarkdownIt from 'markdown-it';
import { describe, expect, it } from 'vitest';
import { generate } from '../../src/index.ts';
import { readTree } from '../../src/read-tree.ts';
import { sampleSpec, sampleWorkspace, write } from '../sample.ts';
import { typeErrors } from '../type-errors.ts';
import { harmless, refused } from './corpus.ts';
import { livingCode } from './living-code.ts';

interface Package {
  readonly root: string;
  readonly files: ReadonlyMap<string, string>;
  readonly modules: readonly (readonly [string, string])[];
}

function packageOf(spec: object): Package {
  const root = sampleWorkspace({
    'package.json': { name: '@scope/workspace' },
    'specs/demo/2020-01-01.json': spec,
  });
  generate({ root, products: [], check: false });
  const files = readTree(join(root, 'packages/demo'));
  return { root, files, modules: [...files].filter(([path]) => path.endsWith('.ts')) };
}

describe.each(harmless)('a document that %s', (_, spec) => {
  it('becomes modules that hold nothing but what the generator writes', () => {
    const { modules } = packageOf(spec);
    expect(
      modules.flatMap(([path, text]) => livingCode(path, text).map((found) => `${path}: ${found}`)),
    ).toEqual([]);
  });

  it('stays inside the folder of its package, in files that every system can hold', () => {
    const { root, files } = packageOf(spec);
    expect(readdirSync(root).sort()).toEqual(['package.json', 'packages', 'specs']);
    expect(readdirSync(join(root, 'packages'))).toEqual(['core', 'demo']);
    const paths = [...files.keys()];
    expect(paths.filter((path) => !/^(src\/(operations\/)?)?[\w-]+\.(ts|md|json)$/.test(path))).toEqual([]);
    expect(paths.filter((path) => lstatSync(join(root, 'packages/demo', path)).isSymbolicLink())).toEqual([]);
    expect(new Set(paths.map((path) => path.toLowerCase())).size).toBe(paths.length);
    expect(paths.filter((path) => /(^|\/)(con|prn|aux|nul|com\d|lpt\d)\./i.test(path))).toEqual([]);
  });

  it('has a README without mark-up or links of its own', () => {
    const { files } = packageOf(spec);
    const tokens = new MarkdownIt({ html: true }).parse(files.get('README.md') ?? '', {}).slice(1);
    const inline = tokens.flatMap((token) => [token, ...(token.children ?? [])]);
    expect(inline.filter(({ type }) => /html|image/.test(type))).toEqual([]);
    const links = inline.filter(({ type }) => type === 'link_open').map((token) => token.attrGet('href'));
    expect(links.filter((href) => !href?.startsWith('https://api.alibabacloud.com/document/'))).toEqual([]);
    const headings = inline.flatMap(({ type }, index) =>
      type === 'heading_open' ? inline[index + 1]?.content : [],
    );
    expect(headings.slice(1).every((heading) => /^[A-Z][a-z ]+$/.test(heading ?? ''))).toBe(true);
  });

  it('has a manifest that differs from any other in nothing but words', () => {
    const { files } = packageOf(spec);
    const manifest = JSON.parse(files.get('package.json') ?? '');
    const plain = JSON.parse(packageOf(sampleSpec()).files.get('package.json') ?? '');
    expect(manifest).toEqual({ ...plain, description: manifest.description });
    expect(manifest.description).toMatch(/^[^\p{Cc}\u2028\u2029]*$/u);
  });

  it('has no type error', { timeout: 120_000 }, () => {
    const { modules } = packageOf(spec);
    expect(typeErrors(new Map(modules))).toEqual([]);
  });
});

describe('the generator', () => {
  it.each(refused)('refuses %s', (_, spec, message) => {
    const root = sampleWorkspace({ 'specs/demo/2020-01-01.json': spec });
    expect(() => generate({ root, products: [], check: false })).toThrow(message);
    expect(readdirSync(join(root, 'packages'))).toEqual(['core']);
  });

  it('refuses to replace sources that people wrote', () => {
    const root = sampleWorkspace({ 'specs/core/2020-01-01.json': sampleSpec({ 'x-acs-product': 'Core' }) });
    write(root, 'packages/core/src/index.ts', 'export const mine = 1;\n');
    const before = readTree(root);
    expect(() => generate({ root, products: ['core'], check: false })).toThrow(
      'packages/core: its sources are not generated; move them away, or rename the product’s folder in specs'.replace(
        '’',
        "'",
      ),
    );
    expect(readTree(root)).toEqual(before);
  });

  it('refuses a spec of an absurd size', () => {
    const root = sampleWorkspace();
    write(root, 'specs/demo/2020-01-01.json', ' '.repeat(64 * 1024 * 1024 + 1));
    expect(() => generate({ root, products: [], check: false })).toThrow(
      'specs/demo/2020-01-01.json: it has 67108865 bytes, more than the 67108864 of any spec',
    );
  });
});
