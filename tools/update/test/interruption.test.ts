import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect, it, onTestFinished } from 'vitest';
import { newProduct } from '../src/new-product.ts';
import { fixture } from './support/demo.ts';
import { makeWorkspace, snapshot } from './support/workspace.ts';

const cli = fileURLToPath(new URL('../src/cli.ts', import.meta.url));
const link = 'node_modules/@scope/demo';
const generous = 240_000;

/** All that the command may touch, besides what it builds. */
function stateOf(root: string): unknown {
  const lock = readFileSync(join(root, 'package-lock.json'), 'utf8');
  return { files: snapshot(root), lock, hasLink: isThere(join(root, link)) };
}

function isThere(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}

/** Starts the command in a process group of its own and waits until it builds the package that it has linked. */
async function startBuilding(root: string): Promise<ChildProcess> {
  const args = ['--import', 'tsx', '--conditions=source', cli, 'new-product', 'demo', '--root', root];
  const child = spawn(process.execPath, [...args, '--from', fixture('demo')], {
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  onTestFinished(() => killGroup(child));
  while (!existsSync(join(root, 'packages/demo/dist')) && child.exitCode === null) await setTimeout(5);
  expect(child.exitCode).toBe(null);
  return child;
}

function killGroup({ pid }: ChildProcess): void {
  try {
    process.kill(-(pid as number), 'SIGKILL');
  } catch {
    // The whole group has ended.
  }
}

it(
  'a command that was killed in the middle of the build is undone by the next one',
  async () => {
    const root = makeWorkspace();
    const before = stateOf(root);
    const child = await startBuilding(root);
    const ended = once(child, 'exit');
    killGroup(child);
    await ended;
    expect(stateOf(root)).not.toEqual(before);

    const failed = await newProduct({ root, product: 'demo', from: join(root, 'nothing') }).catch(
      (reason: unknown) => reason,
    );
    expect(failed).toBeInstanceOf(Error);
    expect(stateOf(root)).toEqual(before);
    expect(existsSync(join(root, 'packages/demo'))).toBe(false);
    const added = await newProduct({ root, product: 'demo', from: fixture('demo') });
    expect(added.packageName).toBe('@scope/demo');
  },
  generous,
);

it(
  'a command that is asked to stop puts everything back first, and says so',
  async () => {
    const root = makeWorkspace();
    const before = stateOf(root);
    const child = await startBuilding(root);
    let stderr = '';
    child.stderr?.on('data', (chunk: Buffer) => {
      stderr += chunk.toString('utf8');
    });
    const ended = once(child, 'close');
    process.kill(child.pid as number, 'SIGTERM');
    expect([(await ended)[0], stderr]).toEqual([1, 'error: SIGTERM: stopped, and nothing changed\n']);
    expect(stateOf(root)).toEqual(before);
  },
  generous,
);
