import { basename, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type BuildOptions, build, type Metafile, type OutputFile } from 'esbuild';
import { scope } from './workspace.ts';

/** What a bundle is made for. */
export type BundlePlatform = 'node' | 'browser';

/** `whole`: one file, with what is loaded on demand in it. `start`: split there, and only what a start loads. */
export type BundleLayout = 'whole' | 'start';

/** What makes a bundle another one than a user's. */
export interface BundleOptions
  extends Readonly<Pick<BuildOptions, 'conditions' | 'define' | 'minify' | 'plugins'>> {
  /** Default: `whole`. */
  readonly layout?: BundleLayout | undefined;
}

/** How a user of the packages would bundle a program. All bundles are made this way, so that their sizes compare. */
export const bundlerSettings: BuildOptions & {
  readonly format: 'esm';
  readonly target: string;
  readonly write: false;
} = {
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
  write: false,
  logLevel: 'silent',
};

/** A program's text, bundled and minified as a user of the packages would do it. */
export interface Bundle {
  readonly text: string;
  readonly gzippedBytes: number;
  /** Modules that stay outside of the bundle. */
  readonly imports: readonly string[];
  /** Paths of the files that left something in the bundle. */
  readonly files: readonly string[];
}

const role = `ramRoleArn({ roleArn: 'acs:ram::123456789012:role/ops', roleSessionName: 'nightly' })`;

/** Programs whose bundles are measured. */
export const programs: Readonly<Record<'oneCall' | 'allMethods', string>> = {
  oneCall: `import { DescribeInstances, EcsClient, ramRoleArn } from '${scope}/ecs';
const ecs = new EcsClient({ regionId: 'cn-hangzhou', credentials: ${role} });
console.log(await ecs.send(DescribeInstances, { PageSize: 10 }));`,
  allMethods: `import { Ecs, ramRoleArn } from '${scope}/ecs';
const ecs = new Ecs({ regionId: 'cn-hangzhou', credentials: ${role} });
console.log(await ecs.describeInstances({ PageSize: 10 }));`,
};

/** Bundles a program whose packages are below `folder`. */
export async function bundle(
  folder: string,
  program: string,
  platform: BundlePlatform,
  { layout = 'whole', ...options }: BundleOptions = {},
): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    ...bundlerSettings,
    ...options,
    stdin: { contents: program, resolveDir: folder },
    absWorkingDir: folder,
    platform,
    metafile: true,
    outdir: 'out',
    splitting: layout === 'start',
  });
  const parts = layout === 'start' ? loadedAtStart(outputFiles, metafile) : outputFiles;
  const gzippedBytes = parts.map(({ contents }) => gzipSync(contents, { level: 9 }).byteLength);
  const outputs = Object.values(metafile.outputs);
  const inputs = outputs.flatMap((output) => Object.entries(output.inputs));
  return {
    text: parts.map(({ text }) => text).join('\n'),
    gzippedBytes: gzippedBytes.reduce((sum, bytes) => sum + bytes, 0),
    imports: [...new Set(outputs.flatMap((output) => output.imports.map(({ path }) => path)))],
    files: inputs.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([path]) => resolve(folder, path)),
  };
}

/** The file of the program itself, and what it imports without `import()`. */
function loadedAtStart(files: readonly OutputFile[], { outputs }: Metafile): readonly OutputFile[] {
  const names = Object.keys(outputs);
  const wanted = new Set(names.filter((name) => outputs[name]?.entryPoint === '<stdin>'));
  for (const name of wanted) {
    for (const { path, kind } of outputs[name]?.imports ?? [])
      if (kind === 'import-statement' && names.includes(path)) wanted.add(path);
  }
  return files.filter(({ path }) => [...wanted].some((name) => path.endsWith(basename(name))));
}
