import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { readDocumented } from './documented/read.ts';
import { ImportError } from './errors.ts';
import { withFolder } from './folders.ts';
import { importMetadata } from './import-metadata.ts';
import { type LockEntry, lockEntry, lockFile, updateLock } from './lock.ts';
import type { SpecDocument } from './openapi.ts';
import { parseDocument } from './parse.ts';
import { readLocation } from './read.ts';
import { readIfThere, replaceFiles } from './replace-files.ts';
import { findSources, type Source, sameName } from './source.ts';

/** What to import, and where to. */
export interface ImportOptions {
  /** Products such as `ecs` or `Vpc/2016-04-28`; empty for the default ones. */
  readonly products: readonly string[];
  /** A file, a folder or an address; undefined for the vendor's own addresses. */
  readonly from?: string | undefined;
  /** The folder of the specs. */
  readonly out: string;
}

/** What became of one product. */
export interface ImportResult {
  /** Path of the spec. */
  readonly path: string;
  readonly operations: number;
  /** False where the spec already said the same. */
  readonly changed: boolean;
}

interface Spec {
  /** Path below the output folder, with slashes on every system. */
  readonly name: string;
  readonly text: string;
  readonly lock: LockEntry;
  /** What the documentation tells of the product version; undefined where the source has nothing of it. */
  readonly documented: string | undefined;
}

/** The folder of what only documentation tells. It is kept apart from the specs, since live metadata comes without it. */
const documentedFolder = 'documented';

/** Imports all products, or changes nothing and throws an `ImportError`. */
export async function runImport(options: ImportOptions): Promise<ImportResult[]> {
  return withFolder(options.out, () => importInto(options));
}

async function importInto({ products, from, out }: ImportOptions): Promise<ImportResult[]> {
  const sources = await findSources(products, from);
  const specs = await Promise.all(sources.map(importSource));
  rejectDuplicates(specs);
  const lockPath = join(out, lockFile);
  const lock = updateLock(await readIfThere(lockPath), new Map(specs.map((spec) => [spec.name, spec.lock])));
  const changed = await replaceFiles([
    ...specs.map(({ name, text }) => ({ path: join(out, name), text })),
    ...specs.flatMap(({ name, documented: text }) =>
      text === undefined ? [] : [{ path: join(out, documentedFolder, name), text }],
    ),
    { path: lockPath, text: lock },
  ]);
  return specs.map(({ name, lock: { operations } }) => {
    const path = join(out, name);
    const paths = [path, join(out, documentedFolder, name)];
    return { path, operations, changed: paths.some((one) => changed.includes(one)) };
  });
}

async function importSource(source: Source): Promise<Spec> {
  const bytes = await readLocation(source.location);
  const spec = convert(bytes, source);
  const { title, version } = spec.info;
  const { folder } = source;
  const documented = folder === undefined ? undefined : await readDocumented(folder, title, version);
  return {
    name: `${title.toLowerCase()}/${version}.json`,
    text: jsonText(spec),
    lock: lockEntry(spec, createHash('sha256').update(bytes).digest('hex')),
    documented: documented && jsonText(documented),
  };
}

function jsonText(value: object): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}

function convert(bytes: Uint8Array, { location, product, version }: Source): SpecDocument {
  const document = parseDocument(bytes, location);
  try {
    const spec = importMetadata(document);
    checkIdentity(spec, product ?? spec.info.title, version ?? spec.info.version);
    return spec;
  } catch (error) {
    if (error instanceof ImportError) {
      throw new ImportError(`${location}: ${error.message}`, { cause: error });
    }
    throw error;
  }
}

function checkIdentity({ info }: SpecDocument, product: string, version: string): void {
  if (!sameName(info.title, product) || info.version !== version) {
    throw new ImportError(`The document describes ${info.title}/${info.version}, not ${product}/${version}`);
  }
}

function rejectDuplicates(specs: readonly Spec[]): void {
  const names = specs.map(({ name }) => name);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw new ImportError(`Two of the documents would become ${twice}`);
}
