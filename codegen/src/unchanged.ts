import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readTree } from './read-tree.ts';
import { wordsFiles } from './words/read-words.ts';
import { readScope, type Spec } from './workspace.ts';

/**
 * Remembers which packages are as their specs make them, so that the next run need not make them again to find out. A
 * package is known by a hash of everything that it comes from and of every byte that it has, and the memory belongs to
 * one state of the generator: whatever changes, the hash is another one.
 */
export interface Memory {
  /** Returns the number of operations of a package that is known to be as it should, else undefined. */
  recall(spec: Spec): number | undefined;
  /** Notes that a package is now as it should be. */
  remember(spec: Spec, operations: number): void;
}

/** Opens the memory in a folder that belongs to one state of the generator. */
export function openMemory(folder: string, root: string): Memory {
  return {
    recall(spec) {
      const note = join(folder, fingerprint(root, spec));
      return existsSync(note) ? Number(readFileSync(note, 'utf8')) : undefined;
    },
    remember(spec, operations) {
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, fingerprint(root, spec)), String(operations));
    },
  };
}

function fingerprint(root: string, { folder, source, documented, overlay }: Spec): string {
  const hash = createHash('sha256');
  const add = (text: string): unknown => hash.update(`${text.length}:${text}`);
  const target = join(root, 'packages', folder);
  for (const text of [folder, source, readScope(root)]) add(text);
  const inputs = [source, documented, overlay, ...wordsFiles(root, folder)];
  for (const path of [...inputs.map((input) => join(root, input)), join(target, 'README.md')]) {
    add(path);
    add(existsSync(path) ? readFileSync(path, 'utf8') : '');
  }
  if (existsSync(target)) add(readdirSync(target).sort().join('/'));
  for (const [path, text] of readTree(join(target, 'src'))) {
    add(path);
    add(text);
  }
  return hash.digest('hex');
}
