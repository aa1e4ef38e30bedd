import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readTree } from '../src/read-tree.ts';
import { golden, goldenCases, printGolden } from './goldens.ts';
import { typeErrors } from './type-errors.ts';

describe.each(goldenCases)('golden %s', (name) => {
  const expected = join(golden, name, 'expected');
  const files = printGolden(name);

  it.each([...readTree(expected).keys()])('prints %s', async (path) => {
    expect([...files.keys()]).toContain(path);
    await expect(files.get(path)).toMatchFileSnapshot(join(expected, path));
  });
});

describe('golden packages', () => {
  it('have no type error, in whole', { timeout: 60_000 }, () => {
    const whole = goldenCases.flatMap((name) =>
      [...printGolden(name)].map(([path, text]) => [join(name, path), text] as const),
    );
    expect(typeErrors(new Map(whole))).toEqual([]);
  });
});
