import { cpSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** The folder, below the workspace's root, where work is prepared and old files wait; git ignores it. */
export const workFolder = '.update';

const always = [
  'package.json',
  'tsconfig.base.json',
  'packages/core/package.json',
  'specs/lock.json',
  'specs/documented',
  'specs/overlays',
  'specs/words',
];

/**
 * Makes a small copy of a workspace inside of it, with the given files and folders, so that an import, a generation and a
 * type check can fail without a trace. Packages are found from there as from the workspace itself.
 */
export function stageWorkspace(root: string, ...parts: readonly string[]): string {
  const staged = join(root, workFolder, 'workspace');
  removeStaging(root);
  // One by one: asked for both at once, Node blames a missing folder where one may not be written.
  for (const folder of [join(root, workFolder), staged]) mkdirSync(folder);
  for (const path of [...always, ...parts]) copyIfThere(join(root, path), join(staged, path));
  return staged;
}

function copyIfThere(from: string, to: string): void {
  const isWanted = (path: string): boolean => !/[\\/](node_modules|dist|\.test-results)$/.test(path);
  if (existsSync(from)) cpSync(from, to, { recursive: true, filter: isWanted });
}

/** Removes what a command has prepared. */
export function removeStaging(root: string): void {
  rmSync(join(root, workFolder), { recursive: true, force: true });
}
