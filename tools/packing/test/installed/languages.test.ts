import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { run } from '../../src/run.ts';
import { root } from '../../src/workspace.ts';
import { commonJsExample, example, requestId, write } from './support/example.ts';

const { app, toolbox } = inject('published');
const heavy = (path: string): string => join(toolbox, 'node_modules', path);
const own = (path: string): string => join(root, 'node_modules', path);

describe("the README's first example", () => {
  it('runs as an ES module', async () => {
    write('main.mjs', example());
    expect(await run('node', ['main.mjs'], { cwd: app })).toMatch(requestId);
  });

  it('runs as CommonJS', async () => {
    write('main.cjs', commonJsExample());
    expect(await run('node', ['main.cjs'], { cwd: app })).toMatch(requestId);
  });

  it.each([
    ['of this workspace', 'node16', 'typed.mts', own('typescript')],
    ['of this workspace', 'node16', 'typed.cts', own('typescript')],
    ['of this workspace', 'bundler', 'typed.mts', own('typescript')],
    ['5.7, the oldest', 'nodenext', 'typed.mts', heavy('typescript-5.7')],
    ['5.7, the oldest', 'nodenext', 'typed.cts', heavy('typescript-5.7')],
    ['5.7, the oldest', 'bundler', 'typed.mts', heavy('typescript-5.7')],
    ['7, written anew', 'nodenext', 'typed.mts', heavy('typescript-7')],
    ['7, written anew', 'bundler', 'typed.mts', heavy('typescript-7')],
  ] as const)(
    'compiles strictly with TypeScript %s, our declarations included, module resolution %s, as %s',
    async (_, resolution, file, compiler) => {
      const isModule = file.endsWith('.mts');
      const asFunction = (code: string): string =>
        code.replace(/\n\n(const client.*)$/s, '\nexport const done = (async () => {$1})();\n');
      write(file, isModule ? example() : asFunction(example()));
      const config = write('tsconfig.json', JSON.stringify(compilerSettings(resolution, file)));
      await run('node', [join(compiler, 'bin/tsc'), '-p', config], { cwd: app });
      const output = join('out', file.replace('ts', 'js'));
      expect(await run('node', [output], { cwd: app })).toMatch(requestId);
    },
  );

  it('runs in a Jest test, which is CommonJS', async () => {
    write('main.test.cjs', `${commonJsExample()}test('the call is answered', () => exports.done);\n`);
    const args = ['--rootDir', app, '--testMatch', '**/*.test.cjs', '--ci', '--silent'];
    await run('node', [heavy('jest/bin/jest.js'), ...args], { cwd: app });
  });

  it('runs in a Vitest test', async () => {
    write('main.test.mjs', `test('the call is answered', async () => {${withoutImports(example())}});\n`);
    const args = ['run', '--root', app, '--globals', 'main.test.mjs'];
    await run('node', [own('vitest/vitest.mjs'), ...args], { cwd: app });
  });
});

function compilerSettings(resolution: 'node16' | 'nodenext' | 'bundler', file: string): object {
  const module = resolution === 'bundler' ? 'es2022' : resolution;
  const compilerOptions = {
    strict: true,
    exactOptionalPropertyTypes: true,
    module,
    moduleResolution: resolution,
    target: 'es2022',
    lib: ['es2022', 'dom', 'dom.asynciterable'],
    types: [],
    outDir: 'out',
    rootDir: '.',
  };
  return { compilerOptions, files: [file] };
}

function withoutImports(code: string): string {
  return code.replace(/^import (.*) from (.*);$/gm, 'const $1 = await import($2);');
}
