import { SdkError } from '../errors/errors.ts';

/** Reads the value at a dotted path such as `Instances.Instance`; `undefined` where the path breaks off. */
export function valueAt(root: unknown, path: string): unknown {
  let value = root;
  for (const key of path.split('.')) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<string, unknown>)[key];
  }
  return value;
}

/** Reads all values at a path in which `[]` stands for "of each element", as in `Instances.Instance[].Status`. */
export function valuesAt(root: unknown, path: string): unknown[] {
  let values: unknown[] = [root];
  for (const part of path.split('[].')) {
    values = values.flatMap((value) => valueAt(value, part.replace(/\[\]$/, '')) ?? []);
  }
  return values;
}

/**
 * Reads the list at a dotted path; an answer may leave out an empty one.
 *
 * @throws SdkError if something else is there.
 */
export function listAt(root: unknown, path: string): readonly unknown[] {
  const list = valueAt(root, path) || [];
  if (Array.isArray(list)) return list;
  throw new SdkError(`${path} of the answer is no list`);
}
