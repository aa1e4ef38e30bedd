import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { replaceFiles } from '../src/replace-files.ts';
import { snapshot, temporaryFolder } from './folder.ts';

describe('replaceFiles', () => {
  it('writes new files and changed ones, and names them', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'same'), 'a');
    writeFileSync(join(folder, 'changed'), 'b');
    const files = ['same', 'changed', 'new/new'].map((name) => ({ path: join(folder, name), text: 'a' }));
    expect(await replaceFiles(files)).toEqual([join(folder, 'changed'), join(folder, 'new/new')]);
    expect(snapshot(folder)).toEqual({ changed: 'a', 'new/new': 'a', same: 'a' });
  });

  it('puts back what it replaced when a later file cannot be moved into place', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'first'), 'old');
    const later = join(folder, 'later');
    const files = ['first', 'second'].map((name) => ({ path: join(folder, name), text: 'new' }));
    const blocked = {
      path: later,
      get text() {
        mkdirSync(join(later, 'in the way'), { recursive: true });
        return 'new';
      },
    };
    await expect(replaceFiles([...files, blocked])).rejects.toMatchObject({
      name: 'ImportError',
      message: expect.stringMatching(/^Nothing was written: E\w+/),
    });
    expect(snapshot(folder)).toEqual({ first: 'old' });
  });
});
