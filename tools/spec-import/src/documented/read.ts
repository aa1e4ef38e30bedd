import { join } from 'node:path';
import { listOf, mapOf, type Read } from '../check/reader.ts';
import { textLike } from '../check/scalars.ts';
import { ImportError } from '../errors.ts';
import { parseDocument } from '../parse.ts';
import { fail, quote, root } from '../place.ts';
import { readIfThere } from '../replace-files.ts';
import { resourcePattern } from './resource-pattern.ts';

/** What the vendor's documentation tells of an operation, and its metadata does not. */
export interface DocumentedOperation {
  /** Error codes by HTTP status. */
  readonly errorCodes?: Readonly<Record<string, readonly string[]>>;
  /** The resources that RAM checks; placeholders stand in braces: `acs:ecs:{regionId}:{accountId}:disk/{diskId}`. */
  readonly resources?: readonly string[];
}

/** That of every operation of a product version. */
export interface Documented {
  readonly operations: Readonly<Record<string, DocumentedOperation>>;
}

const name = textLike('a name', /^[A-Za-z][\w.-]*$/);
const errorCode = textLike('an error code', /^[A-Za-z0-9][\w.-]*$/);
const pattern = textLike(
  'the pattern of a resource',
  /^acs:[a-z]+:[^:\s]*:[^:\s]*:[\w*/$%-]*( \(optional\))?$/,
);
const status: Read<number> = (value, place) =>
  typeof value === 'number' && Number.isInteger(value)
    ? value
    : fail(place, `${quote(value)} is no HTTP status`);

const errorFile = mapOf(mapOf(listOf(status), errorCode), name);
const permissionFile = mapOf(mapOf(listOf(pattern), name));

/**
 * Reads what a folder has beside the metadata of a product version: `errors/<product>-<version>.json` (operation → error
 * code → HTTP statuses) and `permissions.json` (product → operation → resources). Undefined where there is nothing of it.
 */
export async function readDocumented(
  folder: string,
  product: string,
  version: string,
): Promise<Documented | undefined> {
  const key = product.toLowerCase();
  const errors = await readFile(join(folder, 'errors', `${key}-${version}.json`), errorFile);
  const permissions = (await readFile(join(folder, 'permissions.json'), permissionFile))?.get(key);
  const operations = [...new Set([...(errors?.keys() ?? []), ...(permissions?.keys() ?? [])])].sort();
  if (operations.length === 0) return undefined;
  return {
    operations: Object.fromEntries(
      operations.map((operation) => [
        operation,
        { ...byStatus(errors?.get(operation)), ...withResources(permissions?.get(operation)) },
      ]),
    ),
  };
}

async function readFile<T>(path: string, read: Read<T>): Promise<T | undefined> {
  const text = await readIfThere(path);
  if (text === undefined) return undefined;
  try {
    return read(parseDocument(Buffer.from(text), path), root);
  } catch (error) {
    if (!(error instanceof ImportError) || error.message.startsWith(path)) throw error;
    throw new ImportError(`${path}: ${error.message}`, { cause: error });
  }
}

/** Such lists are read from tables of documentation, where the rows of other tables come along: a status tells them. */
function byStatus(codes: ReadonlyMap<string, readonly number[]> = new Map()): DocumentedOperation {
  const found = [...new Set([...codes.values()].flat())].filter((one) => one >= 400 && one <= 599).sort();
  if (found.length === 0) return {};
  const codesOf = (one: number): string[] =>
    [...codes].flatMap(([code, statuses]) => (statuses.includes(one) ? [code] : [])).sort();
  return { errorCodes: Object.fromEntries(found.map((one) => [one, codesOf(one)])) };
}

function withResources(patterns: readonly string[] = []): DocumentedOperation {
  const resources = [...new Set(patterns.flatMap((one) => resourcePattern(one) ?? []))].sort();
  return resources.length === 0 ? {} : { resources };
}
