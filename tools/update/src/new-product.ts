import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { findSpecs, generate, nameProduct, readDocument, readScope, type Spec } from '@scope/codegen';
import { type ImportResult, runImport } from '@scope/spec-import';
import { UpdateError } from './errors.ts';
import { firstTest } from './first-test.ts';
import { isLinked, linkPackage, runNpm } from './npm.ts';
import { runSteps } from './progress.ts';
import { confirmReplacement, differingPaths, replacePaths, undoReplacement } from './replace.ts';
import { stageWorkspace } from './staging.ts';
import { typeCheck } from './type-check.ts';

/** The product to add, and where its metadata is. */
export interface NewProductOptions {
  readonly root: string;
  /** The product, for example `Vpc/2016-04-28`, or `vpc` where `from` has one version of it. */
  readonly product: string;
  /** A file, a folder or an address; undefined for the vendor's own address. */
  readonly from?: string | undefined;
  /** Ends the work early; the workspace is then as it was. */
  readonly signal?: AbortSignal | undefined;
}

/** The package that was added. */
export interface NewProduct {
  readonly packageName: string;
  readonly folder: string;
  readonly operations: number;
}

interface Work {
  readonly root: string;
  readonly signal: AbortSignal | undefined;
  readonly staged: string;
  readonly scope: string;
  /** Known after the import. */
  spec?: Spec;
  operations?: number;
}

/** Adds a product: spec, package, test and workspace link. Whatever fails, the workspace stays as it was. */
export async function newProduct({ root, product, from, signal }: NewProductOptions): Promise<NewProduct> {
  undoReplacement(root);
  const scope = readScope(root);
  const work: Work = { root, signal, staged: stageWorkspace(root), scope };
  try {
    await runSteps<Work>(
      [
        { title: `Import ${product}`, run: (context) => importProduct(context, product, from) },
        { title: 'Generate', run: generatePackage },
        { title: 'Check the types', run: ({ staged, spec }) => typeCheck(join(staged, folderOf(spec))) },
        { title: 'Link', run: link },
        { title: 'Build', run: ({ spec }) => runNpm(work, 'run', 'build', '--workspace', folderOf(spec)) },
        { title: 'Test', run: ({ spec }) => runNpm(work, 'run', 'test', '--workspace', folderOf(spec)) },
      ],
      work,
    );
    confirmReplacement(root);
  } catch (error) {
    undoReplacement(root);
    throw error;
  }
  return { packageName: packageNameOf(work), folder: folderOf(work.spec), operations: work.operations ?? 0 };
}

function folderOf(spec: Spec | undefined): string {
  if (spec === undefined) throw new UpdateError('The product was not imported');
  return `packages/${spec.folder}`;
}

function packageNameOf({ scope, spec }: Work): string {
  return `${scope}/${spec?.folder}`;
}

async function importProduct(work: Work, product: string, from: string | undefined): Promise<void> {
  const { root, staged } = work;
  const [result] = (await runImport({ products: [product], from, out: join(staged, 'specs') })) as [
    ImportResult,
  ];
  const [spec] = findSpecs(staged) as [Spec];
  work.spec = spec;
  work.operations = result.operations;
  const isTaken =
    [`specs/${spec.folder}`, folderOf(spec)].some((path) => existsSync(join(root, path))) ||
    isLinked(root, packageNameOf(work));
  if (isTaken) {
    throw new UpdateError(
      `There is a ${packageNameOf(work)} already. To bring a product up to date: npm run update -- ${spec.folder}`,
    );
  }
}

function generatePackage(work: Work): void {
  const { staged, scope, spec } = work;
  const folder = join(staged, folderOf(spec));
  generate({ root: staged, products: [], check: false });
  const named = nameProduct(readDocument(staged, spec as Spec), (spec as Spec).folder);
  mkdirSync(join(folder, 'test'));
  writeFileSync(join(folder, 'test/call.test.ts'), firstTest(named, scope));
  editJson(join(folder, 'package.json'), (manifest) => addTests(manifest, scope));
  editJson(join(folder, 'tsconfig.json'), (config) => ({ ...config, include: ['src', 'test'] }));
}

type Json = Readonly<Record<string, unknown>>;

function editJson(path: string, edit: (value: Json) => Json): void {
  const value = JSON.parse(readFileSync(path, 'utf8')) as Json;
  writeFileSync(path, `${JSON.stringify(edit(value), undefined, 2)}\n`);
}

function addTests(manifest: Json, scope: string): Json {
  const test = 'vitest run --config ../../vitest.config.ts --root .';
  return {
    ...manifest,
    scripts: { ...(manifest.scripts as Json), test },
    devDependencies: { [`${scope}/emulator`]: '*' },
  };
}

async function link(work: Work): Promise<void> {
  const { root, staged, spec } = work;
  const documented = spec === undefined ? [] : differingPaths(root, staged, [spec.documented]);
  replacePaths(root, staged, [dirname(spec?.source ?? ''), ...documented, 'specs/lock.json', folderOf(spec)]);
  await linkPackage(work, packageNameOf(work), folderOf(spec));
}
