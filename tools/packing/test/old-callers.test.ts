import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { allCallers, checkOldCallers } from '../src/old-callers/check.ts';
import { compileCallers } from '../src/old-callers/compile.ts';
import { isShallow } from '../src/old-callers/release.ts';
import { root } from '../src/workspace.ts';

const { folder: modules, packages } = inject('packed');
const released = ['README.md', 'docs', 'packages', 'tools/conformance/test', 'tools/packing/exported-names'];

describe.each(packages)('$manifest.name', ({ manifest: { name: packageName } }) => {
  it('compiles the callers of its last release, unless a version plan announces a break', async ({
    skip,
  }) => {
    const isPartial = await isShallow(root);
    if (isPartial) console.warn('Skipped: this clone is shallow, so that the last releases are unknown.');
    skip(isPartial, 'the clone is shallow');
    const verdict = await checkOldCallers(packageName, { repository: root, modules });
    const { release, problems, announcedBy } = verdict;
    if (release === undefined)
      console.warn(`${packageName} has no release yet, so that it has no old callers.`);
    skip(release === undefined, 'no release yet');
    if (announcedBy !== undefined) console.warn(`${announcedBy} announces:\n${problems.join('\n')}`);
    else expect(problems).toEqual([]);
  });
});

describe('the present files, as if they had been released', () => {
  const tree = mkdtempSync(join(tmpdir(), 'present-'));
  const isWanted = (path: string): boolean =>
    !['node_modules', 'dist', '.test-results'].includes(basename(path));

  beforeAll(() => {
    for (const path of released)
      cpSync(join(root, path), join(tree, path), { recursive: true, filter: isWanted });
  });
  afterAll(() => rmSync(tree, { recursive: true }));

  it('have callers that compile: every example, type test, name and type', () => {
    const callers = packages.flatMap(({ manifest }) => allCallers({ tree, packageName: manifest.name }));
    const origins = callers.map(({ origin }) => origin.replace(/:\d+$/, ''));
    expect(origins).toEqual(
      expect.arrayContaining(['README.md', 'docs/guides/credentials.md', 'tools/conformance/test/types.ts']),
    );
    expect(compileCallers(callers, tree, modules)).toEqual([]);
  });
});
