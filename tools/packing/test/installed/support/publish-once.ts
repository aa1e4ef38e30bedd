import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startEmulator } from '@scope/emulator';
import type { TestProject } from 'vitest/node';
import { publishMissing } from '../../../src/publish.ts';
import { type Registry, startRegistry } from '../../../src/registry.ts';
import { run, userEnvironment } from '../../../src/run.ts';
import { installToolbox } from '../../../src/toolbox.ts';
import { scope } from '../../../src/workspace.ts';

/** Where the tests find their parts. */
export interface Published {
  /** Holds everything that the tests write. */
  readonly folder: string;
  readonly registry: string;
  /** An environment in which npm, pnpm and yarn know this registry alone, with caches of their own. */
  readonly env: Readonly<Record<string, string>>;
  /** What was published, as `name@version`. */
  readonly versions: readonly string[];
  /** A folder in which npm installed the ECS package. */
  readonly app: string;
  /** The emulator's address. */
  readonly endpoint: string;
  readonly toolbox: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    readonly published: Published;
  }
}

/** Publishes all packages to a registry of its own, installs ECS from it, and cleans up after the last test. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const toolbox = fileURLToPath(new URL('../../../toolbox', import.meta.url));
  await installToolbox(toolbox);
  const folder = mkdtempSync(join(tmpdir(), 'packages-'));
  const registry = await startRegistry(toolbox, folder);
  const emulator = await startEmulator();
  const tearDown = async (): Promise<void> => {
    await Promise.all([registry.close(), emulator.close()]);
    rmSync(folder, { recursive: true });
  };
  try {
    const env = environmentFor(registry, folder);
    const versions = await publishMissing({ registry: registry.url, env });
    const app = await installApp(folder, env);
    const { url: endpoint } = emulator;
    project.provide('published', { folder, registry: registry.url, env, versions, app, endpoint, toolbox });
    return tearDown;
  } catch (error) {
    await tearDown();
    throw error;
  }
}

function environmentFor({ url, npmrc }: Registry, folder: string): Record<string, string> {
  return {
    ...(userEnvironment() as Record<string, string>),
    NPM_CONFIG_USERCONFIG: npmrc,
    npm_config_registry: url,
    npm_config_cache: join(folder, 'npm-cache'),
    YARN_CACHE_FOLDER: join(folder, 'yarn-cache'),
  };
}

async function installApp(folder: string, env: NodeJS.ProcessEnv): Promise<string> {
  const app = join(folder, 'app');
  mkdirSync(app);
  writeFileSync(join(app, 'package.json'), '{ "private": true }\n');
  await run('npm', ['install', `${scope}/ecs`, '--no-audit', '--no-fund'], { cwd: app, env });
  return app;
}
