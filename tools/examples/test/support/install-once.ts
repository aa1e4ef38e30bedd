import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packAll } from '@scope/packing';
import type { TestProject } from 'vitest/node';
import { exampleNames, installExamples } from '../../src/install.ts';
import { startRegistry } from '../../src/registry.ts';
import { start } from '../../src/start.ts';

/** Where the installed examples are. */
export interface Installed {
  /** Holds a folder for each of them. */
  readonly folder: string;
  /** A cache of npm in which `npx` finds the emulator. */
  readonly cache: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    readonly installed: Installed;
  }
}

/** Packs the packages, installs all examples, and cleans up after the last test. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'examples-'));
  const packed = join(folder, 'packed');
  mkdirSync(packed);
  const registry = await startRegistry(await packAll(packed));
  const tearDown = async (): Promise<void> => {
    await registry[Symbol.asyncDispose]();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const names = exampleNames();
    await installExamples(folder, names, registry.url);
    const cache = join(folder, 'npx');
    await prepareNpx(join(folder, names[0] ?? ''), cache);
    project.provide('installed', { folder, cache });
    return tearDown;
  } catch (error) {
    await tearDown();
    throw error;
  }
}

/** Two that install the same package into one cache at once get into each other's way, so it is done before. */
async function prepareNpx(cwd: string, cache: string): Promise<void> {
  const env = { npm_config_cache: cache, npm_config_yes: 'true' };
  const { status, stderr } = await start('npx', ['@scope/emulator', '--help'], { cwd, env });
  if (status !== 0) throw new Error(`npx could not install the emulator\n${stderr}`);
}
