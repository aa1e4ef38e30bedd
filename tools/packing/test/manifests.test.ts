import { readFileSync } from 'node:fs';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { describe, expect, inject, it } from 'vitest';

const { packages } = inject('packed');

describe.each(packages)('$manifest.name', ({ tarball, manifest }) => {
  const bytes = readFileSync(tarball);

  it('is as publint wants it, suggestions included', async () => {
    const archive = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
    const { messages, pkg } = await publint({ pack: { tarball: archive }, strict: true });
    expect(pkg.name).toBe(manifest.name);
    expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
  });

  it('has the right types for every way of resolving modules', async () => {
    const result = await checkPackage(createPackageFromTarballData(bytes));
    if (result.types === false) throw new Error('no types were found');
    expect(Object.keys(result.entrypoints)).toContain('.');
    expect(result.problems).toEqual([]);
  });
});
