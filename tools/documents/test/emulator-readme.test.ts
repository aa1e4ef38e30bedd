import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import type { EmulatorOptions } from '@scope/emulator';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { root } from '../src/documents.ts';
import { programsOf, writePrograms } from '../src/programs.ts';
import { readDocument } from '../src/read-document.ts';
import { createShell } from './support/shell.ts';

const readme = readDocument('packages/emulator/README.md');
const shellBlocks = readme.blocks.filter(({ language }) => language === 'sh');
/** Within the project, so that imports are found as a user's would be. */
const folder = join(import.meta.dirname, '../.test-results/emulator-readme');
const before = process.cwd();

beforeAll(() => {
  writePrograms(folder, [readme]);
  const program = programsOf(readme).find(({ language }) => language === 'js');
  process.chdir(join(folder, dirname(program?.file ?? '')));
});
afterAll(() => process.chdir(before));

const run = promisify(execFile);

/** Tells whether a process came to listen, or ended before. */
async function isListening({ stdout }: ChildProcess): Promise<boolean> {
  for await (const text of stdout ?? []) if (String(text).includes('Listening on')) return true;
  return false;
}

describe('the commands in the README of the emulator', () => {
  it('run as they are written, and answer what they say', async () => {
    const { env, port } = await createShell();
    let emulator: ChildProcess | undefined;
    const stop = async () => {
      if (emulator?.exitCode === null) await Promise.all([once(emulator, 'exit'), emulator.kill('SIGINT')]);
    };
    onTestFinished(stop);
    const lines = shellBlocks.flatMap(({ text }) => text.trim().split('\n'));
    for (const written of lines) {
      const line = written.replaceAll('4566', port);
      if (/^npx \S+ --/.test(line)) {
        await stop();
        const own = line.includes('--port') ? line : `${line} --port ${port}`;
        emulator = spawn('sh', ['-c', `exec ${own}`], { env, stdio: ['ignore', 'pipe', 'inherit'] });
        expect(await isListening(emulator), line).toBe(true);
        continue;
      }
      const { stdout } = await run('sh', ['-c', line], { env });
      expect([written, stdout.trim()]).toEqual([written, written.split(' # ')[1] ?? '']);
    }
  });
});

describe('the table of options', () => {
  // The compiler finds an option that is missing here.
  const options: Readonly<Record<Exclude<keyof EmulatorOptions, 'allowRemote'>, true>> = {
    port: true,
    host: true,
    users: true,
    keyPairs: true,
    accountId: true,
    roles: true,
    strict: true,
    minSessionSeconds: true,
    seed: true,
    data: true,
    tls: true,
    passThrough: true,
    timing: true,
    clock: true,
    onlySamples: true,
    record: true,
    replay: true,
    replayMode: true,
    specs: true,
    maxRequests: true,
  };
  const text = readFileSync(join(root, readme.path), 'utf8');
  const rows = [...text.matchAll(/^\| `(\w+)` +\| (?:`(--[\w-]+)`)? +\|/gm)];

  it('has every option of `startEmulator`', () => {
    expect(rows.map(([, option]) => option).sort()).toEqual(Object.keys(options).sort());
  });

  it('has every flag of the command', async () => {
    const { env } = await createShell();
    const { stdout } = await run('npx', ['@scope/emulator', '--help'], { env });
    const flags = [...stdout.matchAll(/(--[\w-]+)(?= )/g)]
      .map(([flag]) => flag)
      .filter((flag) => flag !== '--help');
    const told = [...rows.flatMap(([, , flag]) => flag ?? []), '--allow-remote', '--ca'];
    expect(told.sort()).toEqual([...new Set(flags)].sort());
  });
});
