import { readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type BundlePlatform, programs, root } from '@scope/packing';
import { build, type Plugin } from 'esbuild';

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
  const { outputFiles, metafile } = await build({
    stdin: { contents: programs.oneCall, resolveDir: join(root, 'tools', 'packing') },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    platform,
    conditions: ['source'],
    define: { CORE_VERSION: '"0.0.0"' },
    write: false,
    metafile: true,
    outdir: 'out',
    absWorkingDir: root,
    logLevel: 'silent',
    plugins: [emptied(without)],
  });
  const output = Object.values(metafile.outputs)[0];
  const files = Object.entries(output?.inputs ?? {})
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
    .map(([path]) => nameOf(join(root, path)))
    .filter((name) => !name.startsWith('..'));
  return { bytes: gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).byteLength, files };
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
