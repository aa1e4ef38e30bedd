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
  const published: string[] = [];
  for (const entry of inOrderOfNeed(publishedPackages())) {
    const version = `${entry.manifest.name}@${entry.manifest.version}`;
    if (await exists(version, options)) continue;
    if (options.dryRun !== true) await publish(entry, options);
    published.push(version);
  }
  return published;
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

async function publish({ folder }: PublishedPackage, { registry, env }: PublishOptions): Promise<void> {
  const args = [
    'publish',
    `--workspace=${folder}`,
    '--access=public',
    '--ignore-scripts',
    ...flags(registry),
  ];
  await run('npm', args, { cwd: root, env });
}

function flags(registry: string | undefined): readonly string[] {
  return registry === undefined ? [] : [`--registry=${registry}`];
}
