import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { exportedNames } from '../src/exported-names.ts';
import { run } from '../src/run.ts';

const { packages } = inject('packed');
const inCommonJs = `console.log(JSON.stringify(Object.keys(require(process.argv[1]))))`;
const inModules = `console.log(JSON.stringify(Object.keys(await import(process.argv[1]))))`;

describe.each(packages)('$manifest.name', ({ installed, shortName, manifest, files }) => {
  const types = files.find((path) => /^dist\/(node\/)?index\.d\.cts$/.test(path)) as string;
  const names = exportedNames(join(installed, types));

  it('exports the committed list of names; "npx vitest run -u" in tools/packing accepts a change', async () => {
    await expect(`${names.join('\n')}\n`).toMatchFileSnapshot(`../exported-names/${shortName}.txt`);
  });

  it('exports at run time what its types promise, as a module and as CommonJS', async () => {
    const values = names
      .filter((line) => line.startsWith('value '))
      .map((line) => line.slice('value '.length));
    const where = { cwd: join(installed, '../..') };
    const load = async (...args: string[]): Promise<string[]> =>
      JSON.parse(await run('node', [...args, manifest.name], where)) as string[];
    expect((await load('--input-type=module', '-e', inModules)).sort()).toEqual(values);
    expect((await load('--input-type=commonjs', '-e', inCommonJs)).sort()).toEqual(values);
  });
});
