import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { promisify } from 'node:util';
import { UpdateError } from './errors.ts';

const execute = promisify(execFile);
const maxOutputBytes = 16 * 1024 * 1024;

/** Runs npm in a workspace. @throws UpdateError with the end of what npm printed. */
export async function runNpm(root: string, ...args: readonly string[]): Promise<void> {
  const npm = process.env.npm_execpath;
  const [command, ...rest] = npm === undefined ? ['npm', ...args] : [process.execPath, npm, ...args];
  try {
    await execute(command as string, rest, { cwd: root, maxBuffer: maxOutputBytes });
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { readonly stdout?: string; readonly stderr?: string };
    const output = `${stdout}${stderr}`.trim().split('\n').slice(-20).join('\n');
    throw new UpdateError(`npm ${args.join(' ')} failed:\n${output}`, { cause: error });
  }
}

/**
 * Links a new package into the workspace as `npm install` would, and enters it into the lock file; nothing is
 * downloaded. Returns what undoes it.
 */
export async function linkPackage(root: string, packageName: string, folder: string): Promise<() => void> {
  const link = join(root, 'node_modules', packageName);
  const lockFile = join(root, 'package-lock.json');
  const lock = readFileSync(lockFile);
  const undo = (): void => {
    rmSync(link, { force: true, recursive: true });
    writeFileSync(lockFile, lock);
  };
  try {
    mkdirSync(dirname(link), { recursive: true });
    rmSync(link, { force: true });
    symlinkSync(relative(dirname(link), join(root, folder)), link, 'junction');
    await runNpm(
      root,
      'install',
      '--package-lock-only',
      '--ignore-scripts',
      '--offline',
      '--no-audit',
      '--no-fund',
    );
    return undo;
  } catch (error) {
    undo();
    throw error;
  }
}

/** Tells whether there is a package of that name. A link that leads nowhere is what a killed command has left. */
export function isLinked(root: string, packageName: string): boolean {
  return existsSync(join(root, 'node_modules', packageName));
}
