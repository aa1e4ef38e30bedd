import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../../../shared/upstream/more', import.meta.url));

/** Why a test is skipped where the metadata of further products does not lie beside the checkout. */
export const missing = '../shared/upstream/more is not there';
export const hasUpstream: boolean = existsSync(folder);

/** The parts of a metadata document that the tests read. */
export interface Metadata {
  readonly info: { readonly style: string };
  readonly components?: { readonly schemas?: Readonly<Record<string, MetadataSchema>> };
  readonly apis: Readonly<Record<string, MetadataOperation>>;
}

export interface MetadataOperation {
  readonly path?: string;
  readonly methods: readonly string[];
  readonly parameters?: readonly MetadataParameter[];
}

export interface MetadataParameter {
  readonly name: string;
  readonly in: string;
  readonly style?: string;
  readonly schema: MetadataSchema;
}

export interface MetadataSchema {
  readonly $ref?: string;
  readonly type?: string;
  readonly format?: string;
  readonly required?: boolean;
  readonly example?: unknown;
  readonly items?: MetadataSchema;
  readonly properties?: Readonly<Record<string, MetadataSchema>>;
}

/** Reads the documents of all further products, by a name for each. */
export function readUpstream(): ReadonlyMap<string, Metadata> {
  if (!hasUpstream) return new Map();
  const names = readdirSync(folder).flatMap((product) =>
    readdirSync(join(folder, product)).map((version) => `${product}/${version}`),
  );
  return new Map(
    names.map((name) => [name, JSON.parse(readFileSync(join(folder, name, 'api-docs.json'), 'utf8'))]),
  );
}
