import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readLocation } from '../src/read.ts';
import { temporaryFolder } from './folder.ts';

it('reads a file up to its limit, and not one byte more', async () => {
  const path = join(temporaryFolder(), 'x.json');
  writeFileSync(path, '12345');
  expect(Buffer.from(await readLocation(path, 5)).toString()).toBe('12345');
  await expect(readLocation(path, 4)).rejects.toMatchObject({
    name: 'ImportError',
    message: `Cannot read ${path}: it has more than 4 bytes`,
  });
});
