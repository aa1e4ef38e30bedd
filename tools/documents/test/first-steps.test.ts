import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { dirname, join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { commandsIn } from '../src/commands.ts';
import { programsOf, writePrograms } from '../src/programs.ts';
import { readDocument } from '../src/read-document.ts';
import { createShell } from './support/shell.ts';

const guide = readDocument('docs/guides/first-steps.md');
const folder = join(import.meta.dirname, '../.test-results/first-steps');

it('the commands of the first steps lead from nothing to the answers of the first program', async () => {
  writePrograms(folder, [guide]);
  const { env, port } = await createShell();
  const cwd = join(folder, dirname(programsOf(guide)[0]?.file ?? ''));
  const lines = guide.blocks
    .filter(({ language }) => language === 'sh')
    .flatMap(({ text }) => commandsIn(text))
    .map((line) => line.replaceAll('4566', port));
  const [install, emulate = '', ...others] = lines;
  // That is done: the packages of the workspace are there.
  expect(install).toBe('npm install @scope/ecs');
  const emulator = spawn('sh', ['-c', `exec ${emulate}`], { cwd, env, stdio: ['ignore', 'pipe', 'inherit'] });
  onTestFinished(() => void emulator.kill('SIGINT'));
  for await (const text of emulator.stdout) if (String(text).includes('Listening on')) break;
  const shell = spawn('sh', ['-ec', others.join('\n')], { cwd, env, stdio: ['ignore', 'pipe', 'inherit'] });
  const output: string[] = [];
  shell.stdout.on('data', (text: Buffer) => output.push(String(text)));
  const [status] = await once(shell, 'close');
  expect([status, output.join('')]).toEqual([0, '0 servers\nInvalidInstanceId.NotFound\n']);
});
