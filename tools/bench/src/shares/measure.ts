import { readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { type BundlePlatform, bundle, programs, root } from '@scope/packing';
import type { Plugin } from 'esbuild';

/** What one file of core adds to a bundle: the bytes by which it shrinks without that file, minified and gzipped. */
export interface Share {
  readonly file: string;
  readonly bytes: number;
}

/** A bundle's size, and what each file of core adds to it, the largest first. */
export interface Shares {
  readonly bytes: number;
  readonly shares: readonly Share[];
  /** The size without all of the files that were asked for together. */
  readonly bytesWithout: number | undefined;
}

const core = join(root, 'packages', 'core', 'src');

/**
 * Bundles one call with a role from the sources, over and over, each time without one file of core. Files share words, so
 * that the shares do not add up to the whole.
 *
 * @param without - Files to leave out together as well, such as `logging.ts`.
 */
export async function measureShares(platform: BundlePlatform, without: readonly string[]): Promise<Shares> {
  const whole = await bundled(platform, []);
  const unknown = without.find((file) => !whole.files.includes(file));
  if (unknown !== undefined) throw new Error(`the bundle holds no ${unknown} of core`);
  const shares: Share[] = [];
  for (const file of whole.files) {
    shares.push({ file, bytes: whole.bytes - (await bundled(platform, [file])).bytes });
  }
  shares.sort((one, other) => other.bytes - one.bytes);
  const bytesWithout = without.length === 0 ? undefined : (await bundled(platform, without)).bytes;
  return { bytes: whole.bytes, shares, bytesWithout };
}

async function bundled(
  platform: BundlePlatform,
  without: readonly string[],
): Promise<{ bytes: number; files: readonly string[] }> {
  const { gzippedBytes, files } = await bundle(join(root, 'tools', 'packing'), programs.oneCall, platform, {
    conditions: ['source'],
    define: { CORE_VERSION: '"0.0.0"' },
    plugins: [emptied(without)],
  });
  return { bytes: gzippedBytes, files: files.map(nameOf).filter((name) => !name.startsWith('..')) };
}

function nameOf(path: string): string {
  return relative(core, path).split(sep).join('/');
}

/** Keeps the names that a file exports, with nothing behind them. */
function emptied(files: readonly string[]): Plugin {
  return {
    name: 'emptied',
    setup({ onLoad }) {
      onLoad({ filter: /\.ts$/ }, ({ path }) => {
        if (!files.includes(nameOf(path))) return undefined;
        const names = readFileSync(path, 'utf8').matchAll(
          /^export (?:async )?(?:function|const|class) (\w+)/gm,
        );
        const contents = [...names].map(([, name]) => `export const ${name} = undefined;`).join('\n');
        return { contents, loader: 'ts' };
      });
    },
  };
}
