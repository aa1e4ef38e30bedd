import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { UpdateError } from '../src/errors.ts';
import { confirmReplacement, replacePaths, undoReplacement } from '../src/replace.ts';
import { stageWorkspace } from '../src/staging.ts';
import { snapshot } from './support/workspace.ts';

const paths = ['specs/demo/1.json', 'packages/demo/src', 'packages/demo/new.md'];

function prepare(): { root: string; staged: string } {
  const root = mkdtempSync(join(tmpdir(), 'replace-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  for (const folder of ['specs/demo', 'packages/demo/src'])
    mkdirSync(join(root, folder), { recursive: true });
  writeFileSync(join(root, 'specs/demo/1.json'), 'old');
  writeFileSync(join(root, 'packages/demo/src/a.ts'), 'old');
  const staged = stageWorkspace(root, 'specs/demo', 'packages/demo');
  writeFileSync(join(staged, 'specs/demo/1.json'), 'new');
  writeFileSync(join(staged, 'packages/demo/src/b.ts'), 'new');
  writeFileSync(join(staged, 'packages/demo/new.md'), 'new');
  return { root, staged };
}

const before = { 'packages/demo/src/a.ts': 'old', 'specs/demo/1.json': 'old' };

it('replaces files and folders, and leaves nothing behind once that is confirmed', () => {
  const { root, staged } = prepare();
  replacePaths(root, staged, paths);
  confirmReplacement(root);
  expect(Object.fromEntries(snapshot(root))).toEqual({
    'packages/demo/new.md': 'new',
    'packages/demo/src/a.ts': 'old',
    'packages/demo/src/b.ts': 'new',
    'specs/demo/1.json': 'new',
  });
});

it('puts everything back if it was not confirmed, as after a kill', () => {
  const { root, staged } = prepare();
  replacePaths(root, staged, paths);
  undoReplacement(root);
  expect(Object.fromEntries(snapshot(root))).toEqual(before);
});

it.each([1, 2, 3])('puts everything back after a kill in the middle of path %i', (count) => {
  const { root } = prepare();
  const work = join(root, '.update');
  writeFileSync(join(work, 'journal.json'), JSON.stringify(paths));
  for (const [index, path] of paths.slice(0, count).entries()) {
    mkdirSync(join(work, 'old', path, '..'), { recursive: true });
    if (index < 2) renameSync(join(root, path), join(work, 'old', path));
    const isLast = index === count - 1;
    if (!isLast) renameSync(join(work, 'workspace', path), join(root, path));
  }
  undoReplacement(root);
  expect(Object.fromEntries(snapshot(root))).toEqual(before);
});

it('does not undo what was confirmed, even if the clean-up was killed', () => {
  const { root, staged } = prepare();
  replacePaths(root, staged, paths);
  rmSync(join(root, '.update/journal.json'));
  undoReplacement(root);
  expect(readFileSync(join(root, 'specs/demo/1.json'), 'utf8')).toBe('new');
});

it('puts everything back and says why when a path cannot be moved', () => {
  const { root, staged } = prepare();
  const missing = `ENOENT: no such file or directory, rename '${join(staged, 'packages/demo/missing.md')}' -> '${join(root, 'packages/demo/missing.md')}'`;
  const act = (): void => replacePaths(root, staged, [...paths, 'packages/demo/missing.md']);
  expect(act).toThrow(new UpdateError(`Nothing was written: ${missing}`));
  expect(Object.fromEntries(snapshot(root))).toEqual(before);
});
