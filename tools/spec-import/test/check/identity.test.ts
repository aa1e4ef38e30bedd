import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importMetadata, runImport } from '../../src/index.ts';
import { demo, type Json, readJson, repository, specs } from '../fixtures.ts';
import { snapshot, temporaryFolder } from '../folder.ts';
import { changed, refusal } from './refusal.ts';

const form = 'a letter and at most 63 more letters, digits and "-" are one';
const versionForm =
  'at most 64 lower-case letters, digits, ".", "-" and "_" are one, with a digit, without ".." and with a letter or a digit at both ends';
const windows = 'Windows keeps it for itself';
const own = 'a folder that is not generated has it';

const products: [string, string][] = [
  ...[
    '../evil',
    'a/b',
    'C:\\evil',
    'a b',
    '-x',
    '',
    '..',
    '.',
    'Ecs.',
    '1x',
    'a_b',
    'Über',
    'ſts',
    '产品',
    'x\n',
  ].map((name): [string, string] => [name, form]),
  ['a'.repeat(65), form],
  ...['CON', 'prn', 'Aux', 'nul', 'com1', 'LPT9'].map((name): [string, string] => [name, windows]),
  ...['Overlays', 'Core', 'emulator', 'OpenTelemetry'].map((name): [string, string] => [name, own]),
];

const versions: [string, string][] = [
  ...[
    '',
    '..',
    '../1',
    '2020-01-01/..',
    '1\\2',
    '1.',
    '.1',
    '1-',
    '_1',
    '1..0',
    'latest',
    'IAP_1.0',
    '1 0',
    '1é',
    '１',
  ].map((version): [string, string] => [version, versionForm]),
  ['1'.repeat(65), versionForm],
  ...['com1', 'lpt1.0', 'aux.1', 'nul.2020-01-01'].map((version): [string, string] => [version, windows]),
];

describe('a name that could be no folder or package is refused', () => {
  it.each(products)('the product %j', (product, reason) => {
    const shown = product.length > 60 ? `"${'a'.repeat(65)}"` : JSON.stringify(product);
    expect(refusal(changed(demo(), (d) => (d.info.product = product)))).toBe(
      `${shown} is not a product name (${reason}) at /info/product`,
    );
  });

  it.each(versions)('the version %j', (version, reason) => {
    expect(refusal(changed(demo(), (d) => (d.info.version = version)))).toBe(
      `${JSON.stringify(version)} is not an API version (${reason}) at /info/version`,
    );
  });

  it('among the folders of this workspace that are not generated, all of them', () => {
    const generated = Object.keys(readJson(specs, 'lock.json').specs).map((path) => path.replace(/\/.*/, ''));
    const written = readdirSync(join(repository, 'packages')).filter((name) => !generated.includes(name));
    for (const name of [...written, 'documented', 'overlays', 'words']) {
      expect(refusal(changed(demo(), (d) => (d.info.product = name)))).toContain(own);
    }
  });
});

describe('a name that some vendor has is taken', () => {
  it.each([
    ['AliGenie', 'iap_1.0'],
    ['AliGenie', 'ssp_1.0'],
    ['dms-enterprise', '2018-11-01'],
    ['Computers', 'v1'],
    ['a'.repeat(64), '1'.repeat(64)],
  ])('%s/%s', (product, version) => {
    const document = changed(demo(), (d) => Object.assign(d.info, { product, version }));
    expect(importMetadata(document).info).toEqual({ title: product, version });
  });
});

describe('the command refuses', () => {
  function source(change: (document: Json) => void): string {
    const path = join(temporaryFolder(), 'api-docs.json');
    writeFileSync(path, JSON.stringify(changed(demo(), change)));
    return path;
  }

  it.each(['con/2020-01-01', 'Core', 'demo/com1', 'demo/1.', `${'a'.repeat(65)}/1`])(
    'the product %s before it reads anything',
    async (product) => {
      const out = temporaryFolder();
      const run = runImport({ products: [product], from: undefined, out });
      await expect(run).rejects.toThrow(/^"[^\n]*" is not a product \([^\n]*\)$/);
      expect(snapshot(out)).toEqual({});
    },
  );

  it.each([
    ['the same version', '2020-01-01'],
    ['another version', '2021-01-01'],
  ])('a product that differs from another one in case alone, %s', async (_, version) => {
    const out = temporaryFolder();
    await runImport({ products: [], from: source(() => {}), out });
    const before = snapshot(out);
    const from = source((d) => Object.assign(d.info, { product: 'DEMO', version }));
    await expect(runImport({ products: [], from, out })).rejects.toThrow(
      /^The products (Demo and DEMO|DEMO and Demo) differ in case alone, and would share one folder; /,
    );
    expect(snapshot(out)).toEqual(before);
  });
});
