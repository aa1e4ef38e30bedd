import { existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type PackedPackage, run } from '@scope/packing';
import { peersFolder } from '../call/peers.ts';
import type { Subject } from './subjects.ts';

/** What an installation puts on the disk, and how long it takes once npm's cache has everything. */
export interface InstallFigures {
  readonly packages: number;
  readonly files: number;
  readonly bytes: number;
  readonly seconds: number;
}

/** A subject, installed in a folder of its own. */
export interface Installed {
  readonly subject: Subject;
  readonly folder: string;
  readonly figures: InstallFigures;
}

/** Installs a subject twice: the first time fills npm's cache, the second time counts. */
export async function install(subject: Subject, own: readonly PackedPackage[]): Promise<Installed> {
  const folder = join(peersFolder, 'package', subject.name.replace(/\W+/g, '-').toLowerCase());
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({ private: true, dependencies: wanted(subject, own) }),
  );
  await installOnce(folder);
  const started = performance.now();
  await installOnce(folder);
  const seconds = (performance.now() - started) / 1_000;
  const modules = join(folder, 'node_modules');
  const files = readdirSync(modules, { recursive: true, encoding: 'utf8' }).filter((path) =>
    isContent(modules, path),
  );
  const bytes = files.reduce((sum, path) => sum + statSync(join(modules, path)).size, 0);
  return {
    subject,
    folder,
    figures: { packages: countPackages(files), files: files.length, bytes, seconds },
  };
}

function wanted({ dependencies }: Subject, own: readonly PackedPackage[]): Record<string, string> {
  const tarballs = new Map(own.map(({ manifest, tarball }) => [manifest.name, `file:${tarball}`]));
  const entries = Object.entries(dependencies);
  return Object.fromEntries(entries.map(([name, version]) => [name, tarballs.get(name) ?? version]));
}

async function installOnce(folder: string): Promise<void> {
  rmSync(join(folder, 'node_modules'), { recursive: true, force: true });
  const flags = ['--ignore-scripts', '--no-package-lock', '--no-audit', '--no-fund', '--prefer-offline'];
  await run('npm', ['install', '--workspaces=false', ...flags], { cwd: folder });
}

/** npm's own notes and links to programs are nobody's content. */
function isContent(modules: string, path: string): boolean {
  const place = join(modules, path);
  if (/^\.(bin|package-lock\.json)/.test(path) || !existsSync(place)) return false;
  return statSync(place).isFile();
}

function countPackages(files: readonly string[]): number {
  const manifest = /\/node_modules\/(@[^/]+\/)?[^/@][^/]*\/package\.json$/;
  return files.filter((path) => manifest.test(`/node_modules/${path}`)).length;
}
