import type { Operation } from '../catalogue/product.ts';
import type { KindRules } from '../state/state.ts';
import type { CloudBehaviour } from './kit/operations.ts';
import { kindRules, type Resource } from './kit/resource.ts';
import { parts } from './parts.ts';

const behaviours: ReadonlyMap<string, CloudBehaviour> = new Map(
  parts.flatMap(({ operations }) =>
    Object.entries(operations).flatMap(([product, named]) =>
      Object.entries(named).map(([action, behaviour]) => [`${product} ${action}`, behaviour] as const),
    ),
  ),
);

/** Every kind of resource. */
export const resources: readonly Resource[] = parts.flatMap((part) => part.resources);

const rules: ReadonlyMap<string, KindRules> = new Map(resources.map((one) => [one.kind, kindRules(one)]));
const noRules: KindRules = { indexes: {} };

/** Returns how documents of a kind are found. */
export function rulesOf(kind: string): KindRules {
  return rules.get(kind) ?? noRules;
}

/** Returns what an operation does with the state; nothing where it keeps none. */
export function cloudBehaviour({ product, action }: Operation): CloudBehaviour | undefined {
  return behaviours.get(`${product.name.toLowerCase()} ${action}`);
}
