import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it, onTestFinished } from 'vitest';
import { documents } from '../src/documents.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const readme = 'packages/emulator/README.md';

it('the documents of the emulator say what it does: otherwise `npm run coverage` renews them', async () => {
  for (const { path, text } of await documents(root)) {
    expect(readFileSync(join(root, path), 'utf8'), `${path} is out of date: npm run coverage`).toBe(text);
  }
});

it('every operation that is served has a line in the list', async () => {
  const list = (await documents(root)).find(({ path }) => path.endsWith('COVERAGE.md'))?.text ?? '';
  const spec = JSON.parse(readFileSync(join(root, 'specs/ecs/2014-05-26.json'), 'utf8')) as {
    paths: Readonly<Record<string, unknown>>;
  };
  const [, ecs = ''] = /^## ecs .*?\n(.*?)^## /ms.exec(list) ?? [];
  const missing = Object.keys(spec.paths).filter((path) => !ecs.includes(`\`${path.slice(1)}\``));
  expect(missing).toEqual([]);
});

it('changes nothing of the README but the table, and says where it is missing', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'coverage-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, 'packages/emulator'), { recursive: true });
  cpSync(join(root, 'specs/words'), join(folder, 'specs/words'), { recursive: true });
  const text = readFileSync(join(root, readme), 'utf8');
  const table = /(?<=begin -->\n).*?(?=\n<!-- )/s;
  writeFileSync(join(folder, readme), text.replace(table, 'of yesterday'));
  expect((await documents(folder))[0]).toEqual({ path: readme, text });
  writeFileSync(join(folder, readme), '# No table');
  await expect(documents(folder)).rejects.toThrow(`${readme} has no lines "<!-- figures of`);
});
