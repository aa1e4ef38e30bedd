import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { generatorVersion } from '../src/generator-version.ts';
import { GenerateError, generate } from '../src/index.ts';
import { isFromOtherVersion } from '../src/lock.ts';
import { readTree } from '../src/read-tree.ts';
import { findSpecs } from '../src/workspace.ts';
import { sampleSpec, sampleWorkspace, write } from './sample.ts';

const repository = fileURLToPath(new URL('../..', import.meta.url));
const lockFile = 'specs/lock.json';
const entry = { product: 'Demo', sourceSha256: 'abc' };

function lockOf(root: string): unknown {
  return JSON.parse(readFileSync(join(root, lockFile), 'utf8'));
}

describe('the lock file', () => {
  it('of this repository names the present version of the generator for every spec', () => {
    expect(findSpecs(repository).filter((spec) => isFromOtherVersion(repository, spec))).toEqual([]);
    const { specs } = lockOf(repository) as { specs: Record<string, { generatorVersion?: number }> };
    expect(Object.values(specs).map((each) => each.generatorVersion)).toEqual(
      findSpecs(repository).map(() => generatorVersion),
    );
  });

  it('gets the version of the products that are generated, and of no others', () => {
    const specs = { 'demo/2020-01-01.json': { ...entry, generatorVersion: 0 }, 'other/1.json': entry };
    const root = sampleWorkspace({ [lockFile]: { specs }, 'specs/other/1.json': sampleSpec() });
    generate({ root, products: ['demo'], check: false });
    expect(lockOf(root)).toEqual({
      specs: { 'demo/2020-01-01.json': { ...entry, generatorVersion }, 'other/1.json': entry },
    });
  });

  it('is left alone by a check, by a spec that it does not know, and where there is none', () => {
    const root = sampleWorkspace();
    generate({ root, products: [], check: false });
    expect(readTree(join(root, 'specs')).has('lock.json')).toBe(false);
    const text = '{"specs": {"gone/1.json": {}}}';
    write(root, lockFile, text);
    generate({ root, products: [], check: false });
    expect(readFileSync(join(root, lockFile), 'utf8')).toBe(text);
    write(root, lockFile, { specs: { 'demo/2020-01-01.json': entry } });
    generate({ root, products: [], check: true });
    expect(lockOf(root)).toEqual({ specs: { 'demo/2020-01-01.json': entry } });
  });

  it('that cannot be written leaves the packages as they were', () => {
    const root = sampleWorkspace({ [lockFile]: { specs: { 'demo/2020-01-01.json': entry } } });
    mkdirSync(join(root, `${lockFile}.tmp`));
    expect(() => generate({ root, products: [], check: false })).toThrow(/EISDIR/);
    expect([...readTree(join(root, 'packages')).keys()]).toEqual(['core/package.json']);
    rmSync(join(root, `${lockFile}.tmp`), { recursive: true });
    generate({ root, products: [], check: false });
    expect([...readTree(join(root, 'specs')).keys()]).not.toContain('lock.json.tmp');
  });

  it.each([
    ['{', /^specs\/lock\.json: this is no JSON/],
    ['[]', /^specs\/lock\.json: it has no "specs"/],
    ['{"__proto__": {"specs": {}}}', /^specs\/lock\.json: it has no "specs"/],
  ])('that reads %s is refused', (text, message) => {
    const root = sampleWorkspace({ [lockFile]: text });
    const act = (): unknown => generate({ root, products: [], check: false });
    expect(act).toThrow(GenerateError);
    expect(act).toThrow(message);
  });
});
