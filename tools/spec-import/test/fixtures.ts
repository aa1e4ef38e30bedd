import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** JSON that a test takes apart or changes, valid or not: the type of what a parser returns. */
export type Json = ReturnType<typeof JSON.parse>;

export const repository: string = fileURLToPath(new URL('../../..', import.meta.url));
export const fixtures: string = fileURLToPath(new URL('fixtures', import.meta.url));
export const specs: string = join(repository, 'specs');

/** The full metadata documents lie beside the checkout, where there are any. */
export const upstream: string = join(repository, '..', 'shared', 'upstream');
export const hasUpstream: boolean = existsSync(upstream);

/** Reads a JSON file. */
export function readJson(...path: string[]): Json {
  return JSON.parse(readFileSync(join(...path), 'utf8'));
}

/** Lists `<product>/<version>` of a folder of metadata. */
export function productVersions(folder: string): string[] {
  return readdirSync(folder).flatMap((product) =>
    readdirSync(join(folder, product)).map((version) => `${product}/${version}`),
  );
}

/** Returns a fresh copy of the RPC sample. */
export function demo(): Json {
  return readJson(fixtures, 'demo/2020-01-01/api-docs.json');
}

/** Returns a fresh copy of the ROA sample. */
export function shelf(): Json {
  return readJson(fixtures, 'shelf/2021-02-03/api-docs.json');
}
