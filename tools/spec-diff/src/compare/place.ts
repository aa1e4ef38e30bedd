import type { Field } from '@scope/codegen';
import type { Change, Owner, Verdict } from '../change.ts';
import type { Side } from '../side.ts';

/** What callers do with a type: write it into requests, read it from answers, or both, as with a shared schema. */
export interface Uses {
  readonly written: boolean;
  readonly read: boolean;
}

/** A place in both specs, and what is known of it. */
export interface Place {
  readonly owner: Owner;
  /** Whether the place is in a request or an answer; a shared schema is in neither. */
  readonly side: 'request' | 'response' | undefined;
  readonly path: string;
  readonly uses: Uses;
  readonly before: Side;
  readonly after: Side;
  /** The names that the new package exports. */
  readonly exported: ReadonlySet<string>;
}

/** Returns the place of a member. */
export function memberOf(place: Place, name: string): Place {
  return { ...place, path: place.path === '' ? name : `${place.path}.${name}` };
}

/** Returns the place of the elements of a list, or of the values of a map. */
export function partOf(place: Place, mark: '[]' | '{}'): Place {
  return { ...place, path: place.path + mark };
}

/** Turns a verdict into a change at a place. */
export function changeAt({ owner, side, path }: Place, verdict: Verdict): Change {
  return { owner, ...(side !== undefined && { side }), path, ...verdict };
}

/** Tells whether a field has no question mark: in an answer only `RequestId` can be relied on. */
export function isCertain(field: Field, { side }: Place): boolean {
  return field.required && (side !== 'response' || field.name === 'RequestId');
}
