import { ConfigError, type Operation } from '@scope/core';
import { isObject } from './check-options.ts';

/**
 * Checks that the list of an operation with pages stands where `paginate` reads it. Operations know of no other field of
 * their answers; for those there is the compiler.
 *
 * @throws ConfigError that names the field on the way to the list that is in its place.
 */
export function checkItems(operation: Pick<Operation<never, unknown>, 'name'>, answer: object): void {
  const path = itemsPath(operation);
  let value: unknown = answer;
  let label = `answer of ${operation.name}`;
  for (const name of path) {
    if (!isObject(value) || Array.isArray(value)) throw new ConfigError(`${label} takes an object`);
    value = (value as Record<string, unknown>)[name];
    label += `.${name}`;
    if (value === undefined) return;
  }
  if (path.length > 0 && !Array.isArray(value)) throw new ConfigError(`${label} takes a list`);
}

/** The members that lead to the list. */
function itemsPath(operation: object): readonly string[] {
  const { pagination } = operation as { readonly pagination?: { readonly items: string } };
  return pagination?.items.split('.') ?? [];
}
