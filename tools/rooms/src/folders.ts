import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Finds the folders with sources that a workspace's `package.json` names, from its root. */
export function sourceFolders(root: string): readonly string[] {
  const { workspaces } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    workspaces: readonly string[];
  };
  return workspaces
    .flatMap((pattern) => (pattern.endsWith('/*') ? inside(root, pattern.slice(0, -2)) : [pattern]))
    .filter((folder) => existsSync(join(root, folder, 'src')));
}

function inside(root: string, parent: string): readonly string[] {
  if (!existsSync(join(root, parent))) return [];
  return readdirSync(join(root, parent)).map((name) => `${parent}/${name}`);
}
