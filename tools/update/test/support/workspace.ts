import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

const root = fileURLToPath(new URL('../../../..', import.meta.url));
const files = [
  'LICENSE',
  'package.json',
  'package-lock.json',
  '.npmrc',
  'tsconfig.base.json',
  'tsdown.config.ts',
  'vitest.config.ts',
];
const packages = ['core', 'emulator'];

/** Makes a workspace with core, the emulator and no product, which lasts as long as the test. Texts replace files of it. */
export function makeWorkspace(texts: Readonly<Record<string, string>> = {}): string {
  const workspace = mkdtempSync(join(tmpdir(), 'update-'));
  onTestFinished(() => rmSync(workspace, { recursive: true, force: true }));
  for (const file of files) cpSync(join(root, file), join(workspace, file));
  for (const name of packages) copyPackage(workspace, name);
  mkdirSync(join(workspace, 'specs'));
  for (const [file, text] of Object.entries(texts)) writeFileSync(join(workspace, file), text);
  linkModules(workspace);
  return workspace;
}

function copyPackage(workspace: string, name: string): void {
  for (const part of ['package.json', 'tsconfig.json', 'src']) {
    cpSync(join(root, 'packages', name, part), join(workspace, 'packages', name, part), { recursive: true });
  }
  const modules = join(root, 'packages', name, 'node_modules');
  if (existsSync(modules))
    symlinkSync(modules, join(workspace, 'packages', name, 'node_modules'), 'junction');
}

/** Everything installed is there; the workspace's own packages are the copies. */
function linkModules(workspace: string): void {
  const modules = join(workspace, 'node_modules');
  mkdirSync(modules);
  for (const name of readdirSync(join(root, 'node_modules'))) {
    const isOwn = name === '@scope' || name === '.package-lock.json';
    if (!isOwn) symlinkSync(join(root, 'node_modules', name), join(modules, name), 'junction');
  }
  mkdirSync(join(modules, '@scope'));
  for (const name of packages) {
    symlinkSync(join('..', '..', 'packages', name), join(modules, '@scope', name), 'junction');
  }
}

/** Reads all files that a command may write, by path. */
export function snapshot(workspace: string): ReadonlyMap<string, string> {
  const folders = ['specs', 'packages', '.nx', '.update'];
  const entries = folders.flatMap((folder) =>
    existsSync(join(workspace, folder))
      ? readdirSync(join(workspace, folder), { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile() && !/node_modules|\/dist|\.test-results/.test(entry.parentPath))
          .map((entry) => join(entry.parentPath, entry.name))
      : [],
  );
  return new Map(
    entries.sort().map((path) => [path.slice(workspace.length + 1), readFileSync(path, 'utf8')]),
  );
}
