import { type Resolve, type Schema, typeOf } from './schema.ts';

/** A member of an answer, at its top or in objects below it; what is inside of a list is not the answer's own. */
export interface Place {
  /** The names that lead to it. The answer itself has none. */
  readonly path: readonly string[];
  readonly schema: Schema;
}

/** Some products wrap an answer in `Data`, and the list in it in an object of its own. */
const deepest = 3;
/** Schemas that hold each other have more places than anybody could count. */
const mostPlaces = 10_000;

/** Lists the places of an answer, those at the top first. */
export function placesIn(answer: Schema, resolve: Resolve): readonly Place[] {
  const places: Place[] = [{ path: [], schema: resolve(answer) }];
  // An array's iterator also meets what is added on the way, so this goes level by level.
  for (const { path, schema } of places) {
    if (path.length === deepest) break;
    for (const [name, member] of Object.entries(schema.properties ?? {})) {
      if (places.length === mostPlaces) return places;
      places.push({ path: [...path, name], schema: resolve(member) });
    }
  }
  return places;
}

/** Tells a list from everything else. */
export function isList({ schema }: Place): boolean {
  return typeOf(schema) === 'array';
}

/** Tells a text, a number or a boolean from what holds other values. */
export function isScalar({ path, schema }: Place): boolean {
  const type = typeOf(schema);
  return path.length > 0 && type !== 'array' && type !== 'object';
}

/** Returns the name of a place without what products disagree on: `page_number` is `pageNumber` is `PageNumber`. */
export function plainName({ path }: Pick<Place, 'path'>): string {
  return (path.at(-1) ?? '').toLowerCase().replace(/[^a-z0-9]/g, '');
}
