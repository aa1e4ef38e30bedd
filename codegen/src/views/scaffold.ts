import { oneLine } from '../print/escape.ts';
import { jsonFile } from '../print/json.ts';
import type { PackageContext } from './package-context.ts';

const firstVersion = '0.1.0';

/** Prints the `package.json` that a new package starts with; from then on it belongs to people and the release tool. */
export function packageManifest({ product, folder, packageName, core, coreVersion }: PackageContext): string {
  return jsonFile({
    name: packageName,
    version: firstVersion,
    description: oneLine(
      `Typed client for the Alibaba Cloud ${product.name} API, version ${product.version}`,
    ),
    license: 'Apache-2.0',
    type: 'module',
    sideEffects: false,
    engines: { node: '>=20.19' },
    main: './dist/index.cjs',
    types: './dist/index.d.cts',
    exports: {
      '.': {
        source: './src/index.ts',
        import: { types: './dist/index.d.mts', default: './dist/index.mjs' },
        require: { types: './dist/index.d.cts', default: './dist/index.cjs' },
      },
      './package.json': './package.json',
    },
    files: ['dist', 'CHANGELOG.md'],
    scripts: {
      generate: `npm --prefix ../.. run generate -- ${folder}`,
      build: 'tsdown --config ../../tsdown.config.ts',
      typecheck: 'tsc',
      lint: 'biome check .',
    },
    dependencies: { [core]: `^${coreVersion}` },
  });
}

/** Prints the `tsconfig.json` that a new package starts with. */
export function packageTsconfig(): string {
  return '{\n  "extends": "../../tsconfig.base.json",\n  "include": ["src"]\n}\n';
}

/** Prints the `CHANGELOG.md` that a new package starts with; the release tool adds to its top. */
export function packageChangelog(): string {
  return `## ${firstVersion}\n\nThe first version.\n`;
}
