import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const version = 'v1.7.12';
const module = `github.com/rhysd/actionlint/cmd/actionlint@${version}`;

/** Builds the linter into a folder with Go, unless it is there, and returns its path. @throws Error that says what is missing. */
export function installActionlint(cache: string): string {
  const folder = join(cache, `actionlint-${version}`);
  const program = join(folder, process.platform === 'win32' ? 'actionlint.exe' : 'actionlint');
  if (existsSync(program)) return program;
  const env = { ...process.env, GOBIN: folder };
  const { error, status, stderr } = spawnSync('go', ['install', module], {
    env,
    encoding: 'utf8',
  });
  if (error !== undefined)
    throw new Error('Checking the workflows needs Go, which is not installed (go.dev/dl).');
  if (status !== 0) throw new Error(`actionlint ${version} could not be built.\n${stderr}`);
  return program;
}

/**
 * Returns what the linter has to say of a workflow's text, one finding a line; nothing where all is well.
 *
 * @param path What to call the file in the findings.
 */
export function findingsOf(program: string, text: string, path: string): string {
  // It would also run shellcheck and pyflakes where they are installed, and so find different things on each machine.
  const args = ['-oneline', '-no-color', '-shellcheck=', '-pyflakes=', '-stdin-filename', path, '-'];
  const { error, status, stdout, stderr } = spawnSync(program, args, { input: text, encoding: 'utf8' });
  if (error !== undefined) throw error;
  if (status !== 0 && status !== 1) throw new Error(`actionlint ended with ${status}: ${stderr}`);
  return stdout.trim();
}
