import type { Product } from '../model/product.ts';
import type { Type } from '../model/types.ts';
import { fieldsOf, resolved } from './response-paths.ts';

/** A field of an answer, at its top or in objects below; what is inside of lists is not the answer's own. */
export interface Place {
  readonly path: string;
  readonly name: string;
  /** 1 at the top. */
  readonly level: number;
  readonly kind: Type['kind'];
}

const deepestLevel = 3;
/** Schemas that hold each other have more places than anybody could count; such an answer is no list. */
const mostPlaces = 10_000;

/** Lists the fields of an answer down to the deepest level that is looked at. */
export function placesIn(answer: Type, product: Product): readonly Place[] {
  const places: Place[] = [];
  let objects = [{ prefix: '', type: answer }];
  for (let level = 1; level <= deepestLevel; level++) {
    const fields = [];
    for (const { prefix, type } of objects) {
      for (const [name, field] of fieldsOf(type, product)) {
        // A dotted path cannot tell such a name from two.
        if (/[.[\]]/.test(name)) continue;
        const path = prefix + name;
        places.push({ path, name, level, kind: resolved(field, product).kind });
        fields.push({ prefix: `${path}.`, type: field });
      }
      if (places.length > mostPlaces) return [];
    }
    objects = fields;
  }
  return places;
}

/** Returns the path of the only candidate; those further down count only where there is none up to the given level. */
export function clearPath(candidates: readonly Place[], level: number): string | undefined {
  const near = candidates.filter((place) => place.level <= level);
  const [first, ...others] = near.length > 0 ? near : candidates;
  return others.length === 0 ? first?.path : undefined;
}

/** Returns the path of the list that an answer is about, where that is clear. */
export function listPath(places: readonly Place[]): string | undefined {
  return clearPath(
    places.filter(({ kind }) => kind === 'list'),
    2,
  );
}
