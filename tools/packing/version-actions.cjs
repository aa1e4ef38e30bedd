// `nx release` leaves to a plugin how versions are read and written. The plugin for JavaScript brings a compiler's worth
// of dependencies; for manifests whose ranges are all carets, this file does the same.

const { execFileSync } = require('node:child_process');
const { existsSync, readdirSync, readFileSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { VersionActions } = require('nx/release');

/** Reads and writes versions and the ranges of dependencies in a project's `package.json`. */
module.exports = class ManifestVersionActions extends VersionActions {
  validManifestFilenames = ['package.json'];

  /** Brings in line what is no project: the examples, and the lock file, without which `npm ci` would refuse the new versions. */
  static async afterAllProjectsVersioned(cwd, { dryRun }) {
    if (dryRun) return { changedFiles: [], deletedFiles: [] };
    const examples = updateExamples(cwd);
    execFileSync('npm', lockArguments, { cwd, stdio: 'inherit' });
    return { changedFiles: [...examples, 'package-lock.json'], deletedFiles: [] };
  }

  async readCurrentVersionFromSourceManifest(tree) {
    const [{ manifestPath }] = this.manifestsToUpdate;
    return { currentVersion: read(tree, manifestPath).version, manifestPath };
  }

  async readCurrentVersionFromRegistry() {
    return null;
  }

  /** Whoever is among these is released again whenever the other one is. */
  async readDependencies(tree, projectGraph) {
    const manifest = read(tree, this.manifestsToUpdate[0].manifestPath);
    const all = await super.readDependencies(tree, projectGraph);
    return all.filter(({ target }) => collectionOf(manifest, packageName(projectGraph, target)) !== null);
  }

  async readCurrentVersionOfDependency(tree, projectGraph, dependency) {
    const [{ manifestPath }] = this.manifestsToUpdate;
    const manifest = read(tree, manifestPath);
    const name = packageName(projectGraph, dependency);
    const collection = collectionOf(manifest, name);
    return {
      currentVersion: collection === null ? null : manifest[collection][name],
      dependencyCollection: collection,
    };
  }

  async updateProjectVersion(tree, version) {
    return this.#update(tree, (manifest) => {
      manifest.version = version;
      return [`New version ${version} written to ${manifest.name}`];
    });
  }

  async updateProjectDependencies(tree, projectGraph, versions) {
    return this.#update(tree, (manifest) =>
      Object.entries(versions).flatMap(([project, version]) => {
        const name = packageName(projectGraph, project);
        const found = collections.filter((each) => manifest[each]?.[name] !== undefined);
        for (const collection of found) manifest[collection][name] = `^${version.replace(/^[\^~]/, '')}`;
        return found.length === 0 ? [] : [`${manifest.name} depends on ${name} ${version}`];
      }),
    );
  }

  #update(tree, change) {
    return this.manifestsToUpdate.flatMap(({ manifestPath }) => {
      const manifest = read(tree, manifestPath);
      const messages = change(manifest);
      tree.write(manifestPath, `${JSON.stringify(manifest, undefined, 2)}\n`);
      return messages;
    });
  }
};

const lockArguments = ['install', '--package-lock-only', '--ignore-scripts', '--no-audit', '--no-fund'];

// Users never install the tools of a package's tests, so that a release of those is none of the package.
const collections = ['dependencies', 'peerDependencies', 'optionalDependencies'];

/** Lets the examples take the versions that there are now, and returns which of their manifests have changed. */
function updateExamples(cwd) {
  const packages = manifestsBelow(cwd, 'packages').map(({ manifest }) => manifest);
  return manifestsBelow(cwd, 'examples').flatMap(({ path, manifest }) => {
    const before = JSON.stringify(manifest);
    for (const { name, version } of packages) {
      const collection = collectionOf(manifest, name);
      if (collection !== null) manifest[collection][name] = `^${version}`;
    }
    if (JSON.stringify(manifest) === before) return [];
    writeFileSync(join(cwd, path), `${JSON.stringify(manifest, undefined, 2)}\n`);
    return [path];
  });
}

function manifestsBelow(cwd, folder) {
  const names = existsSync(join(cwd, folder)) ? readdirSync(join(cwd, folder)).sort() : [];
  return names
    .map((name) => `${folder}/${name}/package.json`)
    .filter((path) => existsSync(join(cwd, path)))
    .map((path) => ({ path, manifest: JSON.parse(readFileSync(join(cwd, path), 'utf8')) }));
}

function collectionOf(manifest, name) {
  return collections.find((each) => manifest[each]?.[name] !== undefined) ?? null;
}

function read(tree, path) {
  return JSON.parse(tree.read(path, 'utf-8'));
}

function packageName(projectGraph, project) {
  return projectGraph.nodes[project]?.data.metadata?.js?.packageName ?? project;
}
