import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { type Files, treeOf } from './support/tree.ts';

const root = join(import.meta.dirname, '../../..');
const folders: Files = {
  'package.json': '{ "workspaces": ["codegen"] }',
  'codegen/package.json': '{ "name": "@scope/codegen" }',
  'codegen/src/one.ts': `export { other } from './other.ts';\nexport const one = 1;\n`,
};

it('fails with the name of the rule where a circle was put in', async () => {
  const circle = treeOf({
    ...folders,
    'codegen/src/other.ts': `import { one } from './one.ts';\nexport const other = one;\n`,
  });
  expect(await runCli(circle)).toEqual({
    code: 1,
    output: 'circle: of values: codegen/src/one.ts → codegen/src/other.ts → codegen/src/one.ts\n',
  });
});

it('says nothing where all is well', async () => {
  const line = treeOf({ ...folders, 'codegen/src/other.ts': 'export const other = 2;\n' });
  expect(await runCli(line)).toEqual({ code: 0, output: '' });
});

it('is a part of npm run lint', () => {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    scripts: Readonly<Record<string, string>>;
  };
  expect(scripts.lint?.split(' && ')).toContain('npm run --silent rooms');
  expect(scripts.rooms).toMatch(/ tools\/rooms\/src\/cli\.ts$/);
});

function runCli(folder: string): Promise<{ code: number; output: string }> {
  const args = ['--import', 'tsx', join(root, 'tools/rooms/src/cli.ts'), '--root', folder];
  return new Promise((resolve) => {
    execFile(process.execPath, args, { cwd: root }, (error, stdout, stderr) => {
      resolve({ code: error === null ? 0 : Number(error.code), output: stdout + stderr });
    });
  });
}
