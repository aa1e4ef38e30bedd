import { cpSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, run, scope } from '@scope/packing';

const folder: string = join(root, 'examples');

/** The names of all examples: their folders. */
export function exampleNames(): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

/**
 * Copies examples into a folder and installs what their manifests name, each by itself, as a user does who has copied it.
 * Only packages of our scope come from `registry`.
 */
export async function installExamples(
  target: string,
  names: readonly string[],
  registry: string,
): Promise<void> {
  const waiting = [...names];
  const installWaiting = async (): Promise<void> => {
    for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
      await install(join(target, name), join(folder, name), registry);
    }
  };
  // Half of the time npm waits for the disk or the network.
  await Promise.all(Array.from({ length: 3 }, installWaiting));
}

async function install(target: string, source: string, registry: string): Promise<void> {
  const made = /(^|[\\/])(node_modules|dist|package-lock\.json)$/;
  cpSync(source, target, { recursive: true, filter: (path) => !made.test(path) });
  writeFileSync(join(target, '.npmrc'), `${scope}:registry=${registry}\n`);
  const args = ['install', '--prefer-offline', '--no-package-lock', '--ignore-scripts'];
  await run('npm', [...args, '--no-audit', '--no-fund'], { cwd: target, limitMs: 240_000 });
}
