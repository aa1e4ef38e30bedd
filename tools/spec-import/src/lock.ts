import { ImportError } from './errors.ts';
import type { SpecDocument } from './openapi.ts';

/** Name of the file that records what the specs were made from. */
export const lockFile = 'lock.json';

/** What one spec was made from. */
export interface LockEntry {
  readonly product: string;
  readonly version: string;
  /** SHA-256 of the source document's bytes, in hexadecimal. */
  readonly sourceSha256: string;
  readonly operations: number;
  /** The version of the generator that made the package; the generator notes it. */
  readonly generatorVersion?: number;
}

/** Makes the lock entry of a spec. */
export function lockEntry(spec: SpecDocument, sourceSha256: string): LockEntry {
  const operations = Object.values(spec.paths ?? {}).flatMap((item) => Object.keys(item ?? {})).length;
  return { product: spec['x-acs-product'], version: spec.info.version, sourceSha256, operations };
}

/**
 * Returns the text of a lock file in which the given entries, by spec file, replace or join those that it had. What the
 * generator has noted stays until it makes the package anew.
 */
export function updateLock(previous: string | undefined, entries: ReadonlyMap<string, LockEntry>): string {
  const merged = new Map(previous === undefined ? [] : Object.entries(parseLock(previous)));
  rejectOtherSpellings([...merged.values(), ...entries.values()]);
  for (const [name, entry] of entries)
    merged.set(name, { ...(merged.get(name) as object | undefined), ...entry });
  const sorted = [...merged].sort(([a], [b]) => (a < b ? -1 : 1));
  return `${JSON.stringify({ specs: Object.fromEntries(sorted) }, undefined, 2)}\n`;
}

/** Two products whose names differ in case alone would be one folder and one package. */
function rejectOtherSpellings(entries: readonly unknown[]): void {
  const spellings = new Map<string, string>();
  for (const entry of entries) {
    const product = (entry as Partial<LockEntry> | null)?.product;
    if (typeof product !== 'string') continue;
    const other = spellings.get(product.toLowerCase()) ?? product;
    if (other !== product) {
      throw new ImportError(
        `The products ${other} and ${product} differ in case alone, and would share one folder; remove one from ${lockFile} and from the specs`,
      );
    }
    spellings.set(product.toLowerCase(), product);
  }
}

function parseLock(text: string): Record<string, unknown> {
  try {
    const { specs } = JSON.parse(text);
    if (typeof specs === 'object' && specs !== null) return specs;
  } catch (error) {
    throw new ImportError(`${lockFile} is not JSON; restore it or delete it`, { cause: error });
  }
  throw new ImportError(`${lockFile} has no "specs"; restore it or delete it`);
}
