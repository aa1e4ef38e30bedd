import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build as runEsbuild } from 'esbuild';
import { describe, expect, inject, it } from 'vitest';
import { run } from '../../src/run.ts';
import { root } from '../../src/workspace.ts';
import { example, requestId, write } from './support/example.ts';

const { app, toolbox } = inject('published');
const heavy = (path: string): string => join(toolbox, 'node_modules', path);
const own = (path: string): string => join(root, 'node_modules', path);

/** Builds the example into a folder and returns the file to run. */
type Bundler = (entry: string, outDir: string) => Promise<string>;

const esbuild =
  (platform: 'node' | 'browser'): Bundler =>
  async (entry, outdir) => {
    const output = { outdir, outExtension: { '.js': '.mjs' } };
    await runEsbuild({
      entryPoints: [entry],
      bundle: true,
      splitting: true,
      format: 'esm',
      platform,
      ...output,
    });
    return 'main.mjs';
  };

const rollup =
  (conditions: readonly string[]): Bundler =>
  async (entry, outDir) => {
    const plugin = `node-resolve={exportConditions:${JSON.stringify(conditions)},preferBuiltins:true}`;
    const args = [
      entry,
      '--dir',
      outDir,
      '--format',
      'es',
      '--plugin',
      plugin,
      '--entryFileNames',
      '[name].mjs',
    ];
    await run(
      'node',
      [heavy('rollup/dist/bin/rollup'), ...args, '--failAfterWarnings', '--external', '/^node:/'],
      {
        cwd: toolbox,
      },
    );
    return 'main.mjs';
  };

const webpack =
  (settings: object): Bundler =>
  async (entry, outDir) => {
    const config = write('webpack.json', JSON.stringify(webpackSettings(entry, outDir, settings)));
    const program = `const [file] = process.argv.slice(1);
      require('webpack')(require(file), (error, stats) => {
        if (error || stats.hasErrors() || stats.hasWarnings()) { console.error(error ?? stats.toString()); process.exit(1); }
      });`;
    await run('node', ['-e', program, config], { cwd: toolbox });
    return 'main.mjs';
  };

function webpackSettings(entry: string, path: string, settings: object): object {
  const output = {
    path,
    filename: 'main.mjs',
    chunkFilename: '[name].mjs',
    module: true,
    chunkFormat: 'module',
    chunkLoading: 'import',
  };
  return {
    mode: 'production',
    entry,
    output,
    experiments: { outputModule: true },
    performance: false,
    ...settings,
  };
}

const vite =
  (settings: object): Bundler =>
  async (_entry, outDir) => {
    const vitePath = pathToFileURL(own('vite/dist/node/index.js')).href;
    const build = { outDir, emptyOutDir: true, target: 'es2022', ...settings };
    const config = { root: app, configFile: false, logLevel: 'error', build, ssr: { noExternal: true } };
    const program = `const { build } = await import(process.argv[1]); await build(${JSON.stringify(config)});`;
    await run('node', ['--input-type=module', '-e', program, vitePath], { cwd: root });
    return readdirSync(outDir).find((name) => /^main\.m?js$/.test(name)) as string;
  };

const forNode: readonly (readonly [string, Bundler])[] = [
  ['esbuild', esbuild('node')],
  ['rollup', rollup(['node', 'import'])],
  ['webpack', webpack({ target: 'node20' })],
  ['vite', vite({ ssr: 'main.mjs' })],
];

const edge = { conditionNames: ['edge-light', 'worker', 'browser', 'module', 'import', 'require'] };
const forBrowsers: readonly (readonly [string, Bundler])[] = [
  ['esbuild', esbuild('browser')],
  ['rollup', rollup(['browser', 'import'])],
  ['webpack, for a page', webpack({ target: 'web' })],
  ['webpack, as Next.js builds for its edge runtime', webpack({ target: 'webworker', resolve: edge })],
  ['vite', vite({ lib: { entry: 'main.mjs', formats: ['es'], fileName: 'main' } })],
];

describe("the README's first example", () => {
  it.each(forNode)('runs as %s bundles it for Node', async (name, bundler) => {
    const { outDir, file } = await build(name, 'node', bundler);
    expect(await run('node', [file], { cwd: outDir })).toMatch(requestId);
    expect(textOf(outDir)).toMatch(/["'`]node:https?["'`]/);
  });

  it.each(forBrowsers)(
    'runs as %s bundles it for browsers and workers, without modules of Node',
    async (name, bundler) => {
      const { outDir, file } = await build(name, 'browser', bundler);
      expect(await run('node', [file], { cwd: outDir })).toMatch(requestId);
      expect(textOf(outDir)).not.toMatch(/["'`]node:/);
    },
  );
});

async function build(
  name: string,
  platform: string,
  bundler: Bundler,
): Promise<{ outDir: string; file: string }> {
  const outDir = join(app, 'bundles', `${platform}-${name.replace(/\W+/g, '-')}`);
  const file = await bundler(write('main.mjs', example()), outDir);
  return { outDir, file };
}

function textOf(folder: string): string {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name));
  return files
    .filter((path) => statSync(path).isFile())
    .map((path) => readFileSync(path, 'utf8'))
    .join('\n');
}
