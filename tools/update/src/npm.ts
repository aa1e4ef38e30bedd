import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { promisify } from 'node:util';
import { UpdateError } from './errors.ts';
import { guardPaths } from './replace.ts';

const execute = promisify(execFile);
const maxOutputBytes = 16 * 1024 * 1024;

/** Where npm runs, and what interrupts it. */
export interface Workspace {
  readonly root: string;
  readonly signal?: AbortSignal | undefined;
}

/** Runs npm in a workspace. @throws UpdateError with the end of what npm printed. */
export async function runNpm({ root, signal }: Workspace, ...args: readonly string[]): Promise<void> {
  const npm = process.env.npm_execpath;
  const [command, ...rest] = npm === undefined ? ['npm', ...args] : [process.execPath, npm, ...args];
  try {
    await execute(command as string, rest, { cwd: root, maxBuffer: maxOutputBytes, signal });
  } catch (error) {
    signal?.throwIfAborted();
    const { stdout = '', stderr = '' } = error as { readonly stdout?: string; readonly stderr?: string };
    const output = `${stdout}${stderr}`.trim().split('\n').slice(-20).join('\n');
    throw new UpdateError(`npm ${args.join(' ')} failed:\n${output}`, { cause: error });
  }
}

/**
 * Links a new package into the workspace as `npm install` would, and enters it into the lock file; nothing is
 * downloaded. The journal knows of both, so that they are undone with the rest.
 */
export async function linkPackage(workspace: Workspace, packageName: string, folder: string): Promise<void> {
  const { root } = workspace;
  const name = join('node_modules', packageName);
  const link = join(root, name);
  guardPaths(root, ['package-lock.json', name]);
  mkdirSync(dirname(link), { recursive: true });
  rmSync(link, { force: true });
  symlinkSync(relative(dirname(link), join(root, folder)), link, 'junction');
  await runNpm(
    workspace,
    'install',
    '--package-lock-only',
    '--ignore-scripts',
    '--offline',
    '--no-audit',
    '--no-fund',
  );
}

/** Tells whether there is a package of that name. */
export function isLinked(root: string, packageName: string): boolean {
  return existsSync(join(root, 'node_modules', packageName));
}
