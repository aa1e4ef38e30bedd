import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parseDocument } from '../src/parse/document.ts';
import { runPasses } from '../src/passes/index.ts';
import { printPackage } from '../src/print-package.ts';
import { readDocument } from '../src/read-document.ts';
import { readTree } from '../src/read-tree.ts';
import { createRenderer } from '../src/render.ts';
import { typeErrors } from './type-errors.ts';

const golden = fileURLToPath(new URL('golden', import.meta.url));
const cases = readdirSync(golden);
const render = createRenderer();
const source = {
  folder: 'demo',
  scope: '@scope',
  source: 'specs/demo/2020-01-01.json',
  coreVersion: '0.1.0',
};

/** Prints a case's package; each file that `expected` holds is compared, the rest of the package is not the point. */
function printed(name: string): ReadonlyMap<string, string> {
  const document = readDocument(join(golden, name), {
    folder: name,
    source: 'spec.json',
    overlay: 'overlay.yaml',
  });
  const { owned, scaffold } = printPackage(runPasses(parseDocument(document)), source, render);
  return new Map([...owned, ...scaffold]);
}

describe.each(cases)('golden %s', (name) => {
  const expected = join(golden, name, 'expected');
  const files = printed(name);

  it.each([...readTree(expected).keys()])('prints %s', async (path) => {
    expect([...files.keys()]).toContain(path);
    await expect(files.get(path)).toMatchFileSnapshot(join(expected, path));
  });
});

describe('golden packages', () => {
  it('have no type error, in whole', { timeout: 60_000 }, () => {
    const whole = cases.flatMap((name) =>
      [...printed(name)].map(([path, text]) => [join(name, path), text] as const),
    );
    expect(typeErrors(new Map(whole))).toEqual([]);
  });
});
