import type { Conditions, Manifest } from './workspace.ts';

/** What this workspace needs of a manifest and a user does not: it would only name files and tools that are not there. */
const ofTheWorkspace = ['scripts', 'devDependencies', 'imports', 'nx'];

/**
 * Makes the manifest that is published. Above all it has no condition `source`: other workspaces use that name as well,
 * and theirs would lead to sources that are there for source maps alone.
 */
export function publishedManifest(manifest: Manifest): Manifest {
  const kept = Object.entries(manifest).filter(([name]) => !ofTheWorkspace.includes(name));
  const { exports } = manifest;
  const all = {
    ...Object.fromEntries(kept),
    ...(exports === undefined ? {} : { exports: withoutSource(exports) }),
  };
  return all as unknown as Manifest;
}

function withoutSource(conditions: Conditions): Conditions {
  if (typeof conditions === 'string') return conditions;
  const kept = Object.entries(conditions).filter(([name]) => name !== 'source');
  return Object.fromEntries(kept.map(([name, value]) => [name, withoutSource(value)]));
}
