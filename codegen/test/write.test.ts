import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { PackageFiles } from '../src/print-package.ts';
import { readTree } from '../src/read-tree.ts';
import { writePackages } from '../src/write.ts';
import { sampleWorkspace, write } from './sample.ts';

const files = (owned: Readonly<Record<string, string>>): PackageFiles => ({
  owned: new Map(Object.entries(owned)),
  scaffold: new Map([['package.json', 'first']]),
});

const whole = files({ 'src/index.ts': 'new', 'src/operations/A.ts': 'new', 'README.md': 'new' });
// Its README cannot be swapped in, so it fails when its sources have been swapped already.
const broken = files({ 'src/index.ts': 'new' });

describe('writePackages', () => {
  it('replaces the sources whole, and leaves neither orphans nor staging folders', () => {
    const root = sampleWorkspace({ 'packages/a/src/Old.ts': 'old', 'packages/a/mine.ts': 'mine' });
    const target = join(root, 'packages/a');
    writePackages([{ target, files: whole }]);
    expect(Object.fromEntries(readTree(target))).toEqual({
      'README.md': 'new',
      'mine.ts': 'mine',
      'package.json': 'first',
      'src/index.ts': 'new',
      'src/operations/A.ts': 'new',
    });
  });

  it('puts every package back, and removes new ones, if one cannot be swapped', () => {
    const root = sampleWorkspace({ 'packages/a/src/Old.ts': 'old', 'packages/a/README.md': 'old' });
    write(root, 'packages/b/src/Old.ts', 'old');
    const before = readTree(root);
    const targets = ['a', 'new', 'b'].map((name) => join(root, 'packages', name));
    const packages = targets.map((target) => ({ target, files: target.endsWith('b') ? broken : whole }));
    expect(() => writePackages(packages)).toThrow(/ENOENT.*README\.md/);
    expect(readTree(root)).toEqual(before);
  });

  it('clears away what a run that was cut off has left', () => {
    const target = join(sampleWorkspace(), 'packages/a');
    mkdirSync(join(target, '.generated-old'), { recursive: true });
    write(target, '.generated-new/src/Half.ts', 'half');
    writePackages([{ target, files: whole }]);
    const paths = [...readTree(target).keys()].sort();
    expect(paths).toEqual(['README.md', 'package.json', 'src/index.ts', 'src/operations/A.ts']);
  });
});
