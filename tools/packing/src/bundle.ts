import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { scope } from './workspace.ts';

/** What a bundle is made for. */
export type BundlePlatform = 'node' | 'browser';

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

/** Bundles a program whose packages are below `folder`, in one file. */
export async function bundle(folder: string, program: string, platform: BundlePlatform): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: program, resolveDir: folder },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    platform,
    write: false,
    metafile: true,
    outfile: 'bundle.js',
    logLevel: 'silent',
  });
  const text = outputFiles[0]?.text ?? '';
  const imports = Object.values(metafile.outputs).flatMap((output) => output.imports.map(({ path }) => path));
  return { text, gzippedBytes: gzipSync(text, { level: 9 }).byteLength, imports: [...new Set(imports)] };
}
