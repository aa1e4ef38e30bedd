import { membersOf, scalarText } from './values.ts';
import type { Pair } from './wire.ts';

/**
 * Writes a value in the dotted form: `Tag.1.Key=…` for lists and objects, `Name=…` for anything else. Missing values
 * are left out and keep their place in a list.
 *
 * @param label What to call the value in an error, for example `RunInstances.Tag`.
 * @throws ConfigError for values that have no such form, naming the field.
 */
export function flatten(pairs: Pair[], name: string, value: unknown, label: string, depth = 0): void {
  if (value === undefined || value === null) return;
  if (typeof value !== 'object' || value instanceof Date) {
    pairs.push([name, scalarText(value, label)]);
    return;
  }
  for (const [key, member, memberLabel] of membersOf(value, label, depth))
    flatten(pairs, `${name}.${key}`, member, memberLabel, depth + 1);
}
