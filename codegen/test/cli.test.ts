import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readTree } from '../src/read-tree.ts';
import { sampleWorkspace, write } from './sample.ts';

const cli = fileURLToPath(new URL('../src/cli.ts', import.meta.url));

function run(...args: readonly string[]): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, ['--import', 'tsx', cli, ...args], { encoding: 'utf8' });
}

describe('the command line', () => {
  it('generates, says what it did, and agrees with itself when it checks', () => {
    const root = sampleWorkspace();
    const generated = run('--root', root);
    expect(generated).toMatchObject({ status: 0, stderr: '' });
    expect(generated.stdout).toBe('packages/demo: files changed: 11, operations: 1\n');
    expect(run('--root', root, 'demo').stdout).toBe('packages/demo: unchanged, operations: 1\n');
    const checked = run('--check', '--root', root);
    expect(checked).toMatchObject({ status: 0, stderr: '' });
    expect(checked.stdout).toBe('The packages are as they would be generated.\n');
  });

  it('writes the documents with all that was added to them, and no package', () => {
    const root = sampleWorkspace({
      'specs/words/demo/things.yaml': 'operations: { ListThings: { summary: Lists them. } }',
      'specs/documented/demo/2020-01-01.json': {
        operations: { ListThings: { resources: ['acs:demo:*:*:*'] } },
      },
    });
    const out = join(root, 'out/documents');
    expect(run('--root', root, '--documents', out).stdout).toBe(`${join(out, 'demo/2020-01-01.json')}\n`);
    expect(JSON.parse(readTree(out).get('demo/2020-01-01.json') ?? '')).toMatchObject({
      paths: { '/ListThings': { post: { summary: 'Lists them.', 'x-acs-resources': ['acs:demo:*:*:*'] } } },
    });
    expect(readTree(join(root, 'packages/demo')).size).toBe(0);
  });

  it('writes the reference with what an emulator does, in the place of an older one', () => {
    const root = sampleWorkspace({ 'behaviour.json': { demo: { ListThings: 'sampled' } } });
    const out = join(root, 'out/reference');
    const args = ['--root', root, '--reference', out, '--behaviour', join(root, 'behaviour.json')];
    expect(run(...args).stdout).toBe(`${join(out, 'demo')}: files: 4\n`);
    const first = readTree(out);
    expect([...first.keys()].sort()).toEqual([
      'demo/ListThings.md',
      'demo/contents.json',
      'demo/errors.md',
      'demo/index.md',
    ]);
    expect(first.get('demo/ListThings.md')).toContain('**Emulator:** answers with a sample');
    write(root, 'out/reference/demo/Gone.md', 'of an operation that is gone');
    run(...args);
    expect(readTree(out)).toEqual(first);
    run('--root', root, '--reference', out);
    expect(readTree(out).get('demo/ListThings.md')).not.toContain('Emulator');
  });

  it('removes no folder that is no reference', () => {
    const root = sampleWorkspace({ 'packages/demo/README.md': 'mine' });
    const { status, stderr } = run('--root', root, '--reference', join(root, 'packages'));
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: `error: ${join(root, 'packages/demo')} is there, and no reference; name another folder\n`,
    });
    expect(readTree(join(root, 'packages/demo')).get('README.md')).toBe('mine');
  });

  it.each([
    ['[]', 'an object of products is expected'],
    ['{ "demo": 1 }', '"demo": an object of operations, each with a text, is expected'],
    ['{ "demo": { "ListThings": true } }', '"demo": an object of operations, each with a text, is expected'],
  ])('refuses to take %s for what an emulator does', (text, problem) => {
    const root = sampleWorkspace({ 'behaviour.json': text });
    const file = join(root, 'behaviour.json');
    const { status, stderr } = run('--root', root, '--reference', join(root, 'out'), '--behaviour', file);
    expect({ status, stderr }).toEqual({ status: 1, stderr: `error: ${file}: ${problem}\n` });
  });

  it('ends with status 1 and a list of files when a check fails, and writes nothing', () => {
    const root = sampleWorkspace();
    run('--root', root);
    write(root, 'packages/demo/src/index.ts', 'changed');
    const before = readTree(join(root, 'packages'));
    const checked = run('--check', '--root', root);
    expect(checked).toMatchObject({ status: 1, stdout: '' });
    expect(checked.stderr).toBe(
      'differs      packages/demo/src/index.ts\nerror: The packages are not as they would be generated. Run: npm run generate\n',
    );
    expect(readTree(join(root, 'packages'))).toEqual(before);
  });

  it('ends with status 1 when another version of the generator made a package', () => {
    const root = sampleWorkspace({ 'specs/lock.json': { specs: { 'demo/2020-01-01.json': {} } } });
    run('--root', root);
    expect(run('--check', '--root', root).status).toBe(0);
    write(root, 'specs/lock.json', { specs: { 'demo/2020-01-01.json': { generatorVersion: 0 } } });
    const checked = run('--check', '--root', root);
    expect(checked).toMatchObject({ status: 1, stdout: '' });
    expect(checked.stderr).toMatch(/^differs {6}specs\/lock\.json\nerror: /);
  });

  it.each([
    [['dmeo'], 'error: There is no product "dmeo". Did you mean "demo"? There are: demo.\n'],
    [['--chekc'], "error: unknown option '--chekc'\n(Did you mean --check?)\n"],
  ])('ends with status 1 and one plain message for %j', (args, stderr) => {
    expect(run('--root', sampleWorkspace(), ...args)).toMatchObject({ status: 1, stdout: '', stderr });
  });

  it.each([
    ['a report in a folder that is not there', ['--report', '/proc/none/report.md'], {}],
    ['a report that is a folder', ['--report', '/proc'], {}],
    ['documents where no folder can be', ['--documents', '/proc/none'], {}],
    ['a package that is a file', [], { 'packages/demo': 'in the way' }],
  ])('ends with status 1 and one line, and writes nothing, for %s', (_, args, files) => {
    const root = sampleWorkspace(files as Readonly<Record<string, string>>);
    const before = readTree(root);
    const { status, stdout, stderr } = run('--root', root, ...args);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/^error: [^\n]+\n$/);
    expect(readTree(root)).toEqual(before);
  });

  it('explains itself', () => {
    const { status, stdout } = run('--help');
    expect(status).toBe(0);
    expect(stdout).toContain('Usage: generate [options] [products...]');
  });
});
