import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { defineConfig, type UserConfig } from 'tsdown';

// Every published package is built the same way: its index in one file, as ESM and as CommonJS, each with its types.
// Core is built twice, since `#platform` means one file in Node and another one elsewhere.

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as {
  version: string;
  imports?: Record<string, unknown>;
  bin?: Record<string, string>;
};

const shared: UserConfig = {
  cwd: process.cwd(),
  entry: manifest.bin === undefined ? ['src/index.ts'] : ['src/index.ts', 'src/cli.ts'],
  format: ['esm', 'cjs'],
  fixedExtension: true,
  target: 'es2023',
  dts: true,
  sourcemap: true,
  clean: true,
  // Lint proves what may be imported; the bundle keeps other packages outside.
  deps: { skipNodeModulesBundle: true },
  define: { CORE_VERSION: JSON.stringify(manifest.version) },
  logLevel: 'warn',
};

/** One of the two builds of core. An alias, since conditions do not reach the CommonJS half. */
function builtFor(platform: 'node' | 'web'): UserConfig {
  return {
    ...shared,
    outDir: `dist/${platform}`,
    alias: { '#platform': resolve(`src/platform/${platform}.ts`) },
  };
}

const hasPlatforms = manifest.imports?.['#platform'] !== undefined;

export default defineConfig(hasPlatforms ? [builtFor('node'), builtFor('web')] : shared);
