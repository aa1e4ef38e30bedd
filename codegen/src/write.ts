import { cpSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { byHandFolder } from './by-hand.ts';
import type { PackageFiles } from './print-package.ts';

/** A package to write, and the folder that it goes to. */
export interface PackageToWrite {
  readonly target: string;
  readonly files: PackageFiles;
}

const newFolder = '.generated-new';
const oldFolder = '.generated-old';

type Undo = (() => void)[];

/**
 * Writes packages: first whole new trees beside the old ones, then all swaps. If anything fails, every package is as it
 * was before; should even that fail, the old files are still in the staging folder.
 */
export function writePackages(packages: readonly PackageToWrite[]): void {
  const undo: Undo = [];
  try {
    for (const { target, files } of packages) stage(target, files, undo);
    for (const { target, files } of packages) swap(target, files, undo);
  } catch (error) {
    for (const step of undo.reverse()) step();
    throw error;
  }
  for (const { target } of packages) removeStaging(target);
}

function stage(target: string, { owned, scaffold }: PackageFiles, undo: Undo): void {
  const isNew = !existsSync(target);
  removeStaging(target);
  undo.push(() => (isNew ? rmSync(target, { recursive: true, force: true }) : removeStaging(target)));
  const folders = new Set([...owned.keys()].map((path) => dirname(path)));
  for (const folder of folders) mkdirSync(join(target, newFolder, folder), { recursive: true });
  mkdirSync(join(target, oldFolder));
  for (const [path, text] of [...owned, ...scaffold]) writeFileSync(join(target, newFolder, path), text);
  const byHand = join(target, byHandFolder);
  if (existsSync(byHand)) cpSync(byHand, join(target, newFolder, byHandFolder), { recursive: true });
}

function swap(target: string, { scaffold }: PackageFiles, undo: Undo): void {
  const missing = [...scaffold.keys()].filter((path) => !existsSync(join(target, path)));
  for (const name of ['src', 'README.md', ...missing]) {
    const current = join(target, name);
    if (existsSync(current)) move(current, join(target, oldFolder, name), undo);
    move(join(target, newFolder, name), current, undo);
  }
}

function move(from: string, to: string, undo: Undo): void {
  renameSync(from, to);
  undo.push(() => renameSync(to, from));
}

/** Removes what a run has left beside a package. */
export function removeStaging(target: string): void {
  for (const folder of [newFolder, oldFolder]) rmSync(join(target, folder), { recursive: true, force: true });
}
