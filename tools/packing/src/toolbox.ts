import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './run.ts';

/**
 * Installs a folder of heavy tools, whose `package.json` names exact versions, unless that has been done. They stay
 * outside of the workspace, so that `npm ci` stays small.
 */
export async function installToolbox(folder: string): Promise<void> {
  const wanted = readFileSync(join(folder, 'package.json'), 'utf8');
  const receipt = join(folder, 'node_modules', '.installed.json');
  if (existsSync(receipt) && readFileSync(receipt, 'utf8') === wanted) return;
  const flags = ['--workspaces=false', '--ignore-scripts', '--no-package-lock', '--no-audit', '--no-fund'];
  await run('npm', ['install', ...flags], { cwd: folder, env: process.env });
  writeFileSync(receipt, wanted);
}
