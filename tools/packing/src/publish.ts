import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stage } from './pack.ts';
import { run } from './run.ts';
import { type PublishedPackage, publishedPackages, root } from './workspace.ts';

/** Where and how packages are published. */
export interface PublishOptions {
  /** The registry's address. Default: the one that npm is set up with. */
  readonly registry?: string | undefined;
  /** The environment of npm, for example with the path of a user configuration that holds a token. */
  readonly env?: NodeJS.ProcessEnv | undefined;
  /** Only tells what would be published. */
  readonly dryRun?: boolean | undefined;
}

/**
 * Publishes every version of a package that the registry lacks, each after the packages that it needs, and returns
 * them as `name@version`. Where a publication fails half way, the same call again does the rest.
 */
export async function publishMissing(options: PublishOptions = {}): Promise<readonly string[]> {
  const missing: PublishedPackage[] = [];
  for (const entry of inOrderOfNeed(publishedPackages())) {
    if (!(await exists(versionOf(entry), options))) missing.push(entry);
  }
  if (options.dryRun !== true && missing.length > 0) await publishAll(missing, options);
  return missing.map(versionOf);
}

function versionOf({ manifest }: PublishedPackage): string {
  return `${manifest.name}@${manifest.version}`;
}

/** Puts each package behind those of its own workspace that it depends on. */
export function inOrderOfNeed(packages: readonly PublishedPackage[]): readonly PublishedPackage[] {
  const ordered = new Set<PublishedPackage>();
  const visit = (entry: PublishedPackage): void => {
    const { dependencies = {}, peerDependencies = {} } = entry.manifest;
    const needed = Object.keys({ ...dependencies, ...peerDependencies });
    for (const other of packages) {
      if (other !== entry && needed.includes(other.manifest.name) && !ordered.has(other)) visit(other);
    }
    ordered.add(entry);
  };
  for (const entry of packages) visit(entry);
  return [...ordered];
}

async function exists(version: string, { registry, env }: PublishOptions): Promise<boolean> {
  try {
    return (
      (await run('npm', ['view', version, 'version', ...flags(registry)], { cwd: root, env })).trim() !== ''
    );
  } catch (error) {
    if (String(error).includes('E404')) return false;
    throw error;
  }
}

async function publishAll(
  packages: readonly PublishedPackage[],
  { registry, env }: PublishOptions,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'publish-'));
  try {
    for (const { installed } of await stage(folder, packages)) {
      const args = ['publish', installed, '--access=public', '--ignore-scripts', ...flags(registry)];
      await run('npm', args, { cwd: root, env });
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function flags(registry: string | undefined): readonly string[] {
  return registry === undefined ? [] : [`--registry=${registry}`];
}
