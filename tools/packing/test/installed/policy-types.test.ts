import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, inject, it } from 'vitest';
import { run } from '../../src/run.ts';
import { root } from '../../src/workspace.ts';
import { write } from './support/example.ts';

const { app, toolbox } = inject('published');
const heavy = (path: string): string => join(toolbox, 'node_modules', path);
const typeTests = readFileSync(join(root, 'tools/conformance/test/policy-types.ts'), 'utf8');

describe('the types of policies take what is right and reject what is wrong', () => {
  it.each([
    ['of this workspace', join(root, 'node_modules/typescript')],
    ['5.7, the oldest', heavy('typescript-5.7')],
    ['7, written anew', heavy('typescript-7')],
  ])('with TypeScript %s, with and without exactOptionalPropertyTypes', async (_, compiler) => {
    for (const file of ['policies.mts', 'policies.cts']) {
      write(file, typeTests);
      for (const exactOptionalPropertyTypes of [true, false]) {
        const config = write('policies.json', JSON.stringify(settings(file, exactOptionalPropertyTypes)));
        await run('node', [join(compiler, 'bin/tsc'), '-p', config], { cwd: app });
      }
    }
  });
});

function settings(file: string, exactOptionalPropertyTypes: boolean): object {
  const compilerOptions = {
    strict: true,
    exactOptionalPropertyTypes,
    module: 'nodenext',
    moduleResolution: 'nodenext',
    target: 'es2022',
    lib: ['es2022', 'dom', 'dom.asynciterable'],
    types: [],
    noEmit: true,
  };
  return { compilerOptions, files: [file] };
}
