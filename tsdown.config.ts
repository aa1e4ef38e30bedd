import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { defineConfig, type UserConfig } from 'tsdown';

// Every published package is built the same way: its index in one file, as ESM and as CommonJS, each with its types.
// Core is built twice, since its seams (`#platform` and others) mean one file in Node and another one elsewhere.

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as {
  version: string;
  imports?: Record<string, { node: string; default: string }>;
  bin?: Record<string, string>;
  scripts?: Record<string, string>;
};

const seams = manifest.imports ?? {};

/** Generated packages are data, types and one-line methods: a map, and the sources beside it, would only cost users disk. */
const isGenerated = manifest.scripts?.generate !== undefined;

const shared: UserConfig = {
  cwd: process.cwd(),
  format: {
    esm: {
      entry: manifest.bin === undefined ? ['src/index.ts'] : ['src/index.ts', 'src/cli.ts'],
      dts: false,
    },
    // A program runs as an ES module; beside the index, the bundler would let the one load the other.
    cjs: { entry: ['src/index.ts'], dts: { entry: 'src/index.ts', sourcemap: false } },
  },
  fixedExtension: true,
  target: 'es2023',
  sourcemap: !isGenerated,
  // The sources ship beside their maps, and the documentation beside the types.
  outputOptions: { sourcemapExcludeSources: true, comments: { jsdoc: false } },
  // No comment that names the source of each part: with hundreds of operations that is a fifth of the file.
  inputOptions: { experimental: { attachDebugInfo: 'none' } },
  clean: true,
  // Lint proves what may be imported; the bundle keeps other packages outside.
  deps: { skipNodeModulesBundle: true },
  define: { CORE_VERSION: JSON.stringify(manifest.version) },
  logLevel: 'warn',
  onSuccess: ({ outDir }) => {
    shareTypes(resolve(outDir, 'index.d.cts'));
    writeFileSync(resolve(outDir, 'index.d.mts'), "export * from './index.cjs';\n");
    copyFileSync('../../LICENSE', 'LICENSE');
  },
};

/** An ES module's types are those of its CommonJS twin, so that both halves agree and a user downloads them once. */
function shareTypes(types: string): void {
  // The bundler ends the file with the name of a map that it does not write.
  writeFileSync(types, readFileSync(types, 'utf8').replace(/\n\/\/# sourceMappingURL=.*/, '\n'));
}

/** What core has for browsers has the types that it has for Node, since the seams are behind them. */
function shareNodeTypes(outDir: string): void {
  for (const half of ['cts', 'mts'])
    writeFileSync(resolve(outDir, `index.d.${half}`), "export * from '../node/index.cjs';\n");
}

/** One of the two builds of core. An alias, since conditions do not reach the CommonJS half. */
function builtFor(platform: 'node' | 'web'): UserConfig {
  return {
    ...shared,
    outDir: `dist/${platform}`,
    ...(platform === 'web' && {
      entry: ['src/index.ts'],
      format: ['esm', 'cjs'],
      dts: false,
      onSuccess: ({ outDir }: { outDir: string }) => shareNodeTypes(outDir),
    }),
    ...(platform === 'node' && {
      outputOptions: {
        ...shared.outputOptions,
        codeSplitting: { groups: [{ name: 'main', test: isLoadedAtOnce }] },
      },
    }),
    alias: seamsOf(platform),
  };
}

/** Where the manifest's own imports lead on a platform, `default` being the web. */
function seamsOf(platform: 'node' | 'web'): Record<string, string> {
  const condition = platform === 'web' ? 'default' : platform;
  return Object.fromEntries(Object.entries(seams).map(([name, files]) => [name, resolve(files[condition])]));
}

/** What every program loads goes into one file, since each file takes time; what a dynamic import loads stays apart. */
function isLoadedAtOnce(id: string): boolean {
  return /\/src\/.*(?<!\.d)\.ts$/.test(id) && !/\/credentials\/node\/|\/node\/(prox|tunnel)/.test(id);
}

export default defineConfig(Object.keys(seams).length > 0 ? [builtFor('node'), builtFor('web')] : shared);
