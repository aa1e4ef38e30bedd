import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, inject, it } from 'vitest';
import { run } from '../../src/run.ts';
import { root, scope } from '../../src/workspace.ts';

const { folder, env, toolbox } = inject('published');
const app = join(folder, 'typed');
const heavy = (path: string): string => join(toolbox, 'node_modules', path);
/** Each line below `@ts-expect-error` must be rejected by the compiler, the others must pass. */
const typeTests = ['policy-types', 'operation-types', 'stub-types'];

beforeAll(async () => {
  mkdirSync(app);
  writeFileSync(join(app, 'package.json'), '{ "private": true }\n');
  const packages = ['ecs', 'slb', 'sts', 'stub'].map((name) => `${scope}/${name}`);
  await run('npm', ['install', ...packages, '--no-audit', '--no-fund'], { cwd: app, env });
  for (const name of typeTests) {
    const text = readFileSync(join(root, `tools/conformance/test/${name}.ts`), 'utf8');
    for (const half of ['mts', 'cts']) writeFileSync(join(app, `${name}.${half}`), text);
  }
}, 120_000);

describe('the published types take what is right and reject what is wrong', () => {
  it.each([
    ['5.7, the oldest', heavy('typescript-5.7')],
    ['5.9', heavy('typescript-5.9')],
    ['of this workspace', join(root, 'node_modules/typescript')],
    ['7, written anew', heavy('typescript-7')],
  ])('with TypeScript %s, with and without exactOptionalPropertyTypes', async (_, compiler) => {
    for (const half of ['mts', 'cts']) {
      for (const exactOptionalPropertyTypes of [true, false]) {
        writeFileSync(join(app, 'tsconfig.json'), JSON.stringify(settings(half, exactOptionalPropertyTypes)));
        await run('node', [join(compiler, 'bin/tsc'), '-p', app], { cwd: app });
      }
    }
  });
});

function settings(half: string, exactOptionalPropertyTypes: boolean): object {
  const compilerOptions = {
    strict: true,
    exactOptionalPropertyTypes,
    skipLibCheck: false,
    module: 'nodenext',
    moduleResolution: 'nodenext',
    target: 'es2022',
    lib: ['es2022', 'dom', 'dom.asynciterable'],
    types: [],
    noEmit: true,
  };
  return { compilerOptions, files: typeTests.map((name) => `${name}.${half}`) };
}
