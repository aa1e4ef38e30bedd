import { existsSync, readFileSync, readlinkSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ImportError } from '@scope/spec-import';
import { describe, expect, it } from 'vitest';
import { UpdateError } from '../src/errors.ts';
import { newProduct } from '../src/new-product.ts';
import { update } from '../src/update.ts';
import { addProduct, fixture, writeSource } from './support/demo.ts';
import { makeWorkspace, snapshot } from './support/workspace.ts';

const generous = 120_000;

function coreVersion(root: string): string {
  return JSON.parse(readFileSync(join(root, 'packages/core/package.json'), 'utf8')).version;
}

describe('a new product', () => {
  const rows = [
    ['demo', '2020-01-01', 2, 'Things'],
    ['shelf', '2021-02-03', 1, 'title'],
  ] as const;

  it.each(rows)(
    '%s is built, calls the emulator and is linked into the workspace',
    async (name, version, operations, field) => {
      const root = makeWorkspace();
      const result = await newProduct({ root, product: name, from: fixture(name) });

      expect(result).toEqual({ packageName: `@scope/${name}`, folder: `packages/${name}`, operations });
      const folder = join(root, 'packages', name);
      const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
      expect(Object.keys(manifest.scripts)).toEqual(
        expect.arrayContaining(['generate', 'build', 'typecheck', 'lint', 'test']),
      );
      expect(existsSync(join(folder, 'dist/index.cjs'))).toBe(true);
      expect(manifest.dependencies).toEqual({ '@scope/core': `^${coreVersion(root)}` });
      const test = readFileSync(join(folder, 'test/call.test.ts'), 'utf8');
      expect(test).toContain(`expect(Object.keys(answer)).toEqual(expect.arrayContaining(['${field}']));`);
      const tests = JSON.parse(readFileSync(join(folder, '.test-results/vitest.json'), 'utf8'));
      expect([tests.numPassedTests, tests.numFailedTests]).toEqual([1, 0]);
      const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
      expect(lock.packages[`node_modules/@scope/${name}`]).toEqual({
        resolved: `packages/${name}`,
        link: true,
      });
      expect(readlinkSync(join(root, 'node_modules/@scope', name))).toBe(`../../packages/${name}`);
      const specs = JSON.parse(readFileSync(join(root, 'specs/lock.json'), 'utf8')).specs;
      expect(Object.keys(specs)).toEqual([`${name}/${version}.json`]);
      expect(existsSync(join(root, '.update'))).toBe(false);
    },
    generous,
  );
});

it(
  'a version with an underscore is a product like any other, and can be brought up to date',
  async () => {
    const root = makeWorkspace();
    const document = JSON.parse(readFileSync(fixture('demo'), 'utf8'));
    document.info = { ...document.info, product: 'AliGenie', version: 'iap_1.0' };
    const { folder } = await newProduct({
      root,
      product: 'AliGenie/iap_1.0',
      from: writeSource(root, JSON.stringify(document)),
    });
    expect([folder, existsSync(join(root, folder, 'dist/index.cjs'))]).toEqual(['packages/aligenie', true]);

    delete document.apis.StopThing;
    const from = writeSource(root, JSON.stringify(document));
    const { written } = await update({ root, product: 'aligenie', from });
    expect(written).toContain('specs/aligenie/iap_1.0.json');
  },
  generous,
);

const more = fileURLToPath(new URL('../../../../shared/upstream/more', import.meta.url));
const hasMore = existsSync(more);

describe.skipIf(!hasMore)(
  `a real product of the resource style${hasMore ? '' : ` (skipped: there is no ${more})`},`,
  () => {
    it.each([
      ['cs', '2015-12-15'],
      ['sae', '2019-05-06'],
    ])(
      '%s %s, is built and gets an answer from the emulator',
      async (name, version) => {
        const root = makeWorkspace();
        const { folder } = await newProduct({ root, product: `${name}/${version}`, from: more });

        const test = readFileSync(join(root, folder, 'test/call.test.ts'), 'utf8');
        expect(test).toContain('expect(answer).toMatchObject({ RequestId:');
        const results = JSON.parse(readFileSync(join(root, folder, '.test-results/vitest.json'), 'utf8'));
        expect([results.numPassedTests, results.numFailedTests]).toEqual([1, 0]);
      },
      generous,
    );
  },
);

describe('a failure leaves every file as it was:', () => {
  it('a broken document', async () => {
    const root = makeWorkspace();
    const from = writeSource(root, '{');
    const before = snapshot(root);
    const error = await newProduct({ root, product: 'demo', from }).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(ImportError);
    expect((error as Error).message).toMatch(/api-docs\.json is not JSON: /);
    expect(snapshot(root)).toEqual(before);
  });

  it('a folder that is no workspace', async () => {
    const root = makeWorkspace();
    rmSync(join(root, 'package.json'));
    const run = newProduct({ root, product: 'demo', from: fixture('demo') });
    await expect(run).rejects.toThrow(/^package\.json: there is none in /);
    expect(existsSync(join(root, '.update'))).toBe(false);
  });

  it('a product that is there already', async () => {
    const root = makeWorkspace();
    await addProduct(root, 'demo', fixture('demo'));
    const before = snapshot(root);
    const error = await newProduct({ root, product: 'demo', from: fixture('demo') }).catch(
      (reason) => reason,
    );
    expect(error).toEqual(
      new UpdateError(
        'There is a @scope/demo already. To bring a product up to date: npm run update -- demo',
      ),
    );
    expect(snapshot(root)).toEqual(before);
  });

  it.each([
    ['core', 'Core', '2020-01-01'],
    ['../demo', 'Demo', '2020-01-01'],
    ['con', 'Con', '2020-01-01'],
    ['demo', 'Demo', '..'],
    ['demo', 'Demo', '1.'],
    ['demo', 'Demo', 'Über_1'],
    ['demo', 'a/../b', '2020-01-01'],
  ])('the product %s, whose document says %s/%s', async (named, product, version) => {
    const root = makeWorkspace();
    const document = JSON.parse(readFileSync(fixture('demo'), 'utf8'));
    const info = { ...document.info, product, version };
    const from = writeSource(root, JSON.stringify({ ...document, info }));
    const before = snapshot(root);
    const error = await newProduct({ root, product: named, from }).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(ImportError);
    expect((error as Error).message).toMatch(/^[^\n]* is not (a product|an API version)[^\n]*$/);
    expect(snapshot(root)).toEqual(before);
  });

  it(
    'a package that cannot be built',
    async () => {
      const root = makeWorkspace({ 'tsdown.config.ts': "throw new Error('no build today');\n" });
      const before = snapshot(root);
      const lock = readFileSync(join(root, 'package-lock.json'), 'utf8');
      const error = await newProduct({ root, product: 'demo', from: fixture('demo') }).catch(
        (reason) => reason,
      );
      expect(error).toBeInstanceOf(UpdateError);
      expect((error as Error).message).toMatch(
        /^npm run build --workspace packages\/demo failed:\n[\s\S]*no build today/,
      );
      expect(snapshot(root)).toEqual(before);
      expect(readFileSync(join(root, 'package-lock.json'), 'utf8')).toBe(lock);
      expect(existsSync(join(root, 'node_modules/@scope/demo'))).toBe(false);
    },
    generous,
  );
});
