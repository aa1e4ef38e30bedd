import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { publishedManifest } from './published-manifest.ts';
import { run } from './run.ts';
import {
  type Manifest,
  type PublishedPackage,
  publishedPackages,
  readJson,
  root,
  scope,
} from './workspace.ts';

/** A package's files as they are published, in a folder. */
export interface StagedPackage extends PublishedPackage {
  /** Where its files are, laid out as an installation lays them out. */
  readonly installed: string;
}

/** A package as it is published. */
export interface PackedPackage extends StagedPackage {
  /** The archive that a registry would serve. */
  readonly tarball: string;
  /** Its files, as paths below that folder with `/`. */
  readonly files: readonly string[];
}

interface NpmPackResult {
  readonly name: string;
  readonly filename: string;
  readonly files: readonly { readonly path: string }[];
}

/** Packs every published package into a folder, and has them unpacked side by side below its `node_modules`. */
export async function packAll(target: string): Promise<readonly PackedPackage[]> {
  const staged = await stage(target, publishedPackages());
  const results = await npmPack(
    target,
    staged.map(({ installed }) => installed),
  );
  return staged.map((entry) => {
    linkPeers(target, entry.manifest);
    const { filename, files } = resultOf(results, entry);
    return { ...entry, tarball: join(target, filename), files: files.map(({ path }) => path) };
  });
}

/** Lays out what is published of packages, below the `node_modules` of a folder. */
export async function stage(
  target: string,
  packages: readonly PublishedPackage[],
): Promise<readonly StagedPackage[]> {
  const results = await npmPack(
    target,
    packages.map(({ folder }) => `--workspace=${folder}`),
  );
  return Promise.all(
    packages.map(async (entry) => {
      const { filename } = resultOf(results, entry);
      const installed = join(target, 'node_modules', entry.manifest.name);
      rmSync(installed, { recursive: true, force: true });
      mkdirSync(installed, { recursive: true });
      const extract = ['-xzf', join(target, filename), '--strip-components=1', '-C', installed];
      await run('tar', extract, { cwd: target });
      const manifest = publishedManifest(readJson<Manifest>(installed, 'package.json'));
      writeFileSync(join(installed, 'package.json'), `${JSON.stringify(manifest, undefined, 2)}\n`);
      return { ...entry, manifest, installed };
    }),
  );
}

async function npmPack(target: string, what: readonly string[]): Promise<readonly NpmPackResult[]> {
  const args = ['pack', '--json', '--ignore-scripts', `--pack-destination=${target}`, ...what];
  return JSON.parse(await run('npm', args, { cwd: root })) as NpmPackResult[];
}

function resultOf(results: readonly NpmPackResult[], { manifest }: PublishedPackage): NpmPackResult {
  const result = results.find(({ name }) => name === manifest.name);
  if (result === undefined) throw new Error(`npm packed no ${manifest.name}`);
  return result;
}

/** A package's peers are installed by whoever installs it: here they come from the workspace. */
function linkPeers(target: string, { peerDependencies = {} }: Manifest): void {
  for (const name of Object.keys(peerDependencies).filter((peer) => !peer.startsWith(`${scope}/`))) {
    const link = join(target, 'node_modules', name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(join(root, 'node_modules', name), link, 'junction');
  }
}
