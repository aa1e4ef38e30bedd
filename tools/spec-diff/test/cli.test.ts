import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { sampleDocument, sampleOperation, sampleSchemas } from './support/sample.ts';

const cli = fileURLToPath(new URL('../src/cli.ts', import.meta.url));

function run(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, ['--import', 'tsx', '--conditions=source', cli, ...args], {
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    encoding: 'utf8',
  });
}

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'spec-diff-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

function writeSpec(folder: string): string {
  const path = join(folder, 'spec.json');
  writeFileSync(path, JSON.stringify(sampleDocument([sampleOperation('Kept')], sampleSchemas('Kept'))));
  return path;
}

describe('the command', () => {
  it('prints Markdown', () => {
    const spec = writeSpec(temporaryFolder());
    const { status, stdout, stderr } = run(spec, spec);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toBe('# What changed in Demo 2020-01-01\n\nNothing changed.\n');
  });

  it('writes JSON to a file', () => {
    const folder = temporaryFolder();
    const [spec, output] = [writeSpec(folder), join(folder, 'report.json')];
    const { status, stdout } = run(spec, spec, '--format', 'json', '--output', output);
    expect([status, stdout]).toEqual([0, '']);
    expect(JSON.parse(readFileSync(output, 'utf8'))).toMatchObject({ product: 'Demo', bump: 'none' });
  });

  it.each([
    ['another version of OpenAPI', '{"openapi": "3.0.0"}', 'is no spec: #/openapi: OpenAPI 3.1 is expected'],
    ['a list', '[]', 'is no spec: #: an object is expected'],
    ['nothing', 'null', 'is no spec: #: an object is expected'],
    [
      "the vendor's metadata",
      '{"version": "1.0", "info": {}, "apis": {}}',
      'is no spec: #/version: "version" is not supported here',
    ],
  ])('ends with 1 and one line that names the file where one is no spec but %s', (_, text, reason) => {
    const folder = temporaryFolder();
    const [bad, good] = [join(folder, 'bad.json'), writeSpec(folder)];
    writeFileSync(bad, text);
    for (const files of [
      [bad, good],
      [good, bad],
    ]) {
      const { status, stdout, stderr } = run(...files);
      expect([status, stdout, stderr]).toEqual([1, '', `diff: ${bad} ${reason}\n`]);
    }
  });

  it('ends with 1 and one line where the report cannot be written', () => {
    const folder = temporaryFolder();
    const [spec, output] = [writeSpec(folder), join(folder, 'missing', 'report.md')];
    const { status, stderr } = run(spec, spec, '--output', output);
    expect([status, stderr]).toEqual([
      1,
      `diff: Cannot write ${output}: ENOENT: no such file or directory, open '${output}'\n`,
    ]);
  });

  it.each(['abc', '1.2', 'v0.1.0'])('ends with 2 where the version is %s', (version) => {
    const spec = writeSpec(temporaryFolder());
    const { status, stdout, stderr } = run(spec, spec, '--version', version);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(`argument '${version}' is invalid. Write it like 0.1.0.`);
  });

  it('ends with 2 where it is used wrongly', () => {
    const { status, stderr } = run('one.json');
    expect([status, stderr]).toEqual([2, "error: missing required argument 'new'\n"]);
  });
});
