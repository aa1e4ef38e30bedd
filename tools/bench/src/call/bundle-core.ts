import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { peersFolder } from './peers.ts';

const entry = fileURLToPath(new URL('../../../../packages/core/src/index.ts', import.meta.url));

/** Bundles core's sources for Node and returns the bundle's path: running them through a loader would cost time. */
export async function bundleCore(): Promise<string> {
  await mkdir(peersFolder, { recursive: true });
  const outfile = `${peersFolder}/core.mjs`;
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    conditions: ['source'],
    logLevel: 'warning',
  });
  return outfile;
}
