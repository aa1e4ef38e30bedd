import { mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { run } from './run.ts';
import {
  type Manifest,
  type PublishedPackage,
  publishedPackages,
  readJson,
  root,
  scope,
} from './workspace.ts';

/** A package as it is published. */
export interface PackedPackage extends PublishedPackage {
  /** The archive that a registry would serve. */
  readonly tarball: string;
  /** Where its files are, laid out as an installation lays them out. */
  readonly installed: string;
  /** Its files, as paths below that folder with `/`. */
  readonly files: readonly string[];
}

interface NpmPackResult {
  readonly name: string;
  readonly filename: string;
  readonly files: readonly { readonly path: string }[];
}

/** Packs every published package into a folder and unpacks them side by side below its `node_modules`. */
export async function packAll(target: string): Promise<readonly PackedPackage[]> {
  const packages = publishedPackages();
  const workspaces = packages.map(({ folder }) => `--workspace=${folder}`);
  const args = ['pack', '--json', '--ignore-scripts', `--pack-destination=${target}`, ...workspaces];
  const results = JSON.parse(await run('npm', args, { cwd: root })) as NpmPackResult[];
  return Promise.all(
    packages.map((entry) =>
      unpack(
        target,
        entry,
        results.find(({ name }) => name === entry.manifest.name),
      ),
    ),
  );
}

async function unpack(
  target: string,
  entry: PublishedPackage,
  result: NpmPackResult | undefined,
): Promise<PackedPackage> {
  if (result === undefined) throw new Error(`npm packed no ${entry.manifest.name}`);
  const tarball = join(target, result.filename);
  const installed = join(target, 'node_modules', entry.manifest.name);
  rmSync(installed, { recursive: true, force: true });
  mkdirSync(installed, { recursive: true });
  await run('tar', ['-xzf', tarball, '--strip-components=1', '-C', installed], { cwd: target });
  const manifest = readJson<Manifest>(installed, 'package.json');
  linkPeers(target, manifest);
  return { ...entry, manifest, tarball, installed, files: result.files.map(({ path }) => path) };
}

/** A package's peers are installed by whoever installs it: here they come from the workspace. */
function linkPeers(target: string, { peerDependencies = {} }: Manifest): void {
  for (const name of Object.keys(peerDependencies).filter((peer) => !peer.startsWith(`${scope}/`))) {
    const link = join(target, 'node_modules', name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(join(root, 'node_modules', name), link, 'junction');
  }
}
