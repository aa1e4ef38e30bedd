import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { type PackedPackage, packAll } from '../../src/pack.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder with the packed packages, and they themselves. */
    readonly packed: { readonly folder: string; readonly packages: readonly PackedPackage[] };
  }
}

/** Packs the packages before the first test, and cleans up after the last. */
export async function setup(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'packing-'));
  project.provide('packed', { folder, packages: await packAll(folder) });
  return () => rmSync(folder, { recursive: true });
}
