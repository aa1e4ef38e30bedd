import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';

const cli = fileURLToPath(new URL('../../src/cli.ts', import.meta.url));
const caller = fileURLToPath(new URL('caller.mjs', import.meta.url));

async function run(args: readonly string[]): Promise<{ code: number; out: string; err: string }> {
  const node = ['--import', 'tsx', '--conditions=source', cli, ...args];
  const { NODE_OPTIONS: _, ...env } = process.env;
  const child = spawn(process.execPath, node, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const [out, err, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close'),
  ]);
  return { code: code as number, out, err };
}

const calling = (...actions: string[]) => ['--', process.execPath, caller, ...actions];

function inFolder(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'emulator-taped-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return join(folder, name);
}

describe('record and replay', () => {
  it('write the calls of a program into a file, and answer from it', async () => {
    const file = inFolder('calls.yaml');
    const recorded = await run(['record', '--to', file, ...calling('RunInstances', 'DescribeInstances')]);
    expect([recorded.code, JSON.parse(recorded.out)]).toEqual([0, [200, 200]]);
    expect(recorded.err).toContain(`2 of them stand in ${file}.`);
    expect(readFileSync(file, 'utf8')).toMatch(/^# yaml-language-server.*TotalCount: 1\n/s);

    const same = await run(['replay', file, ...calling('RunInstances', 'DescribeInstances')]);
    expect([same.code, JSON.parse(same.out)]).toEqual([0, [200, 200]]);
    expect(same.err).not.toMatch(/differed|did not come/);

    const other = await run(['replay', file, ...calling('DescribeInstances', 'DescribeDisks')]);
    expect([other.code, JSON.parse(other.out)]).toEqual([1, [200, 400]]);
    expect(other.err).toContain('  did not come: calls[0]: Ecs.RunInstances\n');
    expect(other.err).toContain(
      '  differed: Ecs.DescribeDisks: The recording has no call of Ecs.DescribeDisks.\n',
    );

    const lenient = [
      'replay',
      file,
      '--lenient',
      '--quiet',
      ...calling('DescribeInstances', 'DescribeDisks'),
    ];
    expect(await run(lenient)).toEqual({ code: 0, out: '[200,200]\n', err: '' });
  });

  it('end as the program ends', async () => {
    const file = inFolder('calls.yaml');
    const failing = ['--', process.execPath, '-e', 'process.exit(7)'];
    expect((await run(['record', '--to', file, ...failing])).code).toBe(7);
    expect((await run(['replay', file, ...failing])).code).toBe(7);
  });

  it('refuse a file that cannot be used before they run anything', async () => {
    const missing = inFolder('none/calls.yaml');
    const printing = ['--', process.execPath, '-e', "console.log('ran')"];
    const unwritten = await run(['record', '--to', missing, ...printing]);
    expect([unwritten.code, unwritten.out]).toEqual([1, '']);
    expect(unwritten.err).toMatch(/^--to: cannot write .*\n$/);
    const unread = await run(['replay', missing, ...printing]);
    expect([unread.code, unread.out]).toEqual([1, '']);
    expect(unread.err).toMatch(/^replay: cannot read .*\n$/);
    const wrong = inFolder('wrong.yaml');
    writeFileSync(wrong, 'version: 1\ncalls: [{ product: Ecs, versoin: 1 }]\n');
    const refused = await run(['replay', wrong, ...printing]);
    expect([refused.code, refused.out]).toEqual([1, '']);
    expect(refused.err).toMatch(/^replay: .*wrong\.yaml: calls\[0\]: "versoin" is none of .*\n$/);
    expect(existsSync(missing)).toBe(false);
  });
});
