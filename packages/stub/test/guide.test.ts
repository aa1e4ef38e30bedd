import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import ts from 'typescript';
import { beforeAll, describe, expect, it } from 'vitest';

const folder = join(import.meta.dirname, '../.test-results/guide');
const root = join(import.meta.dirname, '../../..');
const run = promisify(execFile);

const documents = ['docs/guides/testing.md', 'packages/stub/README.md'];
const programs = documents.flatMap((path) =>
  [...readFileSync(join(root, path), 'utf8').matchAll(/^```ts\n(.*?)^```$/gms)].map(
    ([, text = ''], index) => ({
      name: `${path}, ${index + 1}`,
      runner: /from '(vitest|node:test)'/.exec(text)?.[1],
      file: join(folder, `${path.replaceAll(/\W/g, '-')}-${index}.test.ts`),
      text,
    }),
  ),
);

// Within the package, so that imports are found as a user's would be.
beforeAll(() => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const { file, text } of programs) writeFileSync(file, text);
});

describe('the programs of the guide', () => {
  it('compile', () => {
    const { config } = ts.readConfigFile(join(root, 'tsconfig.base.json'), ts.sys.readFile);
    const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
    const files = programs.map(({ file }) => file);
    const program = ts.createProgram(files, { ...options, isolatedDeclarations: false });
    const faults = files.flatMap((file) => {
      const source = program.getSourceFile(file);
      const found = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
      return found.map(({ messageText }) => `${file}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`);
    });
    expect([programs.length, faults]).toEqual([5, []]);
  });

  it.each(programs)('run: $name', async ({ file, runner }) => {
    const args =
      runner === 'vitest'
        ? [join(root, 'node_modules/vitest/vitest.mjs'), 'run', '--root', folder, '--config', config(), file]
        : ['--import', 'tsx', '--conditions=source', file];
    // They run as a user's would, and know nothing of the run around them.
    const { VITEST: _, VITEST_WORKER_ID: __, NODE_OPTIONS: ___, ...env } = process.env;
    const { stdout } = await run(process.execPath, args, { cwd: root, env });
    if (runner === 'vitest') expect(stdout).toMatch(/Tests .*2 passed/);
    if (runner === 'node:test') expect(stdout).toMatch(/^# pass [1-9]/m);
  });
});

/** The workspace's own, without its report. */
function config(): string {
  const file = join(folder, 'vitest.config.ts');
  writeFileSync(
    file,
    `export default { resolve: { conditions: ['source', 'node'] }, ssr: { resolve: { conditions: ['source', 'node'] } } };`,
  );
  return file;
}
