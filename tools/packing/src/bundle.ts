import { basename } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, type Metafile, type OutputFile } from 'esbuild';
import { scope } from './workspace.ts';

/** What a bundle is made for. */
export type BundlePlatform = 'node' | 'browser';

/** `whole`: one file, with what is loaded on demand in it. `start`: split there, and only what a start loads. */
export type BundleLayout = 'whole' | 'start';

/** A program's text, bundled and minified as a user of the packages would do it. */
export interface Bundle {
  readonly text: string;
  readonly gzippedBytes: number;
  /** Modules that stay outside of the bundle. */
  readonly imports: readonly string[];
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
  layout: BundleLayout = 'whole',
): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: program, resolveDir: folder },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    platform,
    write: false,
    metafile: true,
    outdir: 'out',
    splitting: layout === 'start',
    logLevel: 'silent',
  });
  const files = layout === 'start' ? loadedAtStart(outputFiles, metafile) : outputFiles;
  const gzippedBytes = files.map(({ contents }) => gzipSync(contents, { level: 9 }).byteLength);
  const imports = Object.values(metafile.outputs).flatMap((output) => output.imports.map(({ path }) => path));
  return {
    text: files.map(({ text }) => text).join('\n'),
    gzippedBytes: gzippedBytes.reduce((sum, bytes) => sum + bytes, 0),
    imports: [...new Set(imports)],
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
