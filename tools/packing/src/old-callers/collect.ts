import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from '@scope/documents';

/** A program that compiled against a package when it was published. */
export interface Caller {
  /** Where it stood: a path from the root of the released files, with a line for a part of a document. */
  readonly origin: string;
  readonly text: string;
}

/** The released files, and the package in them whose callers are looked for. */
export interface ReleasedPackage {
  readonly tree: string;
  readonly packageName: string;
}

/** Collects the callers that a release brought with it: examples of the documents, type tests, the package's own tests. */
export function collectCallers({ tree, packageName }: ReleasedPackage): readonly Caller[] {
  const folder = `packages/${shortName(packageName)}`;
  const documents = ['README.md', `${folder}/README.md`, ...filesIn(tree, 'docs/guides', '.md')];
  const typeTests = filesIn(tree, 'tools/conformance/test', '.ts').filter(
    (path) => !path.endsWith('.test.ts'),
  );
  const all = [
    ...documents.flatMap((path) => examplesIn(tree, path)),
    ...typeTests.map((path) => ({ origin: path, text: read(tree, path) })),
    ...filesIn(tree, `${folder}/test`, '.test.ts').map((path) => ({
      origin: path,
      text: read(tree, path).replaceAll("'../src/index.ts'", `'${packageName}'`),
    })),
  ];
  return all.filter(({ text }) => text.includes(`from '${packageName}'`) && !/from '\.\.?\//.test(text));
}

/** The last part of a package's name. */
export function shortName(packageName: string): string {
  return packageName.slice(packageName.indexOf('/') + 1);
}

/** The names that a package exported, by kind, as the committed list has them. */
export function listedNames(tree: string, name: string): ReadonlyMap<string, 'value' | 'type'> {
  const lines = read(tree, `tools/packing/exported-names/${name}.txt`).split('\n');
  const pairs = lines.map((line) => line.split(' ') as ['value' | 'type', string | undefined]);
  return new Map(pairs.flatMap(([kind, exported]) => (exported === undefined ? [] : [[exported, kind]])));
}

function examplesIn(tree: string, path: string): readonly Caller[] {
  const { blocks } = parseDocument(path, read(tree, path));
  // With further words they are no programs of their own.
  const programs = blocks.filter(({ language, info }) => language === 'ts' && info === '');
  return programs.map(({ line, text }) => ({ origin: `${path}:${line + 1}`, text }));
}

function filesIn(tree: string, folder: string, ending: string): readonly string[] {
  const place = join(tree, folder);
  if (!existsSync(place)) return [];
  const names = readdirSync(place).filter((name) => name.endsWith(ending));
  return names.sort().map((name) => `${folder}/${name}`);
}

function read(tree: string, path: string): string {
  return existsSync(join(tree, path)) ? readFileSync(join(tree, path), 'utf8') : '';
}
