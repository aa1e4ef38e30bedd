import { ImportError } from './errors.ts';

/** Where in a metadata document a value stands. */
export interface Place {
  /** JSON pointer (RFC 6901). */
  readonly pointer: string;
  /** The operation that the place belongs to, if any. */
  readonly operation?: string;
}

/** The document itself. */
export const root: Place = { pointer: '' };

/** Returns the place of a member or an element. */
export function at(place: Place, key: string | number): Place {
  const token = String(key).replaceAll('~', '~0').replaceAll('/', '~1');
  return { ...place, pointer: `${place.pointer}/${token}` };
}

/** Throws an error that names the place. */
export function fail(place: Place, problem: string): never {
  const operation = place.operation === undefined ? '' : ` (operation ${place.operation})`;
  throw new ImportError(`${problem} at ${place.pointer || 'the top of the document'}${operation}`);
}

/** Names a value from the metadata in a message, which it must not flood. */
export function quote(value: unknown): string {
  if (typeof value === 'object' && value !== null) return Array.isArray(value) ? 'a list' : 'an object';
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
