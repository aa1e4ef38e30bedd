import { membersOf, scalarText } from './values.ts';

/**
 * Writes a value as JSON: like `JSON.stringify`, but integers stay exact (a `bigint` becomes a JSON number) and dates
 * lose their milliseconds.
 *
 * @throws ConfigError for values that have no such form, naming the field.
 */
export function writeJson(value: unknown, label: string, depth = 0): string {
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'string' || value instanceof Date) return JSON.stringify(scalarText(value, label));
  if (typeof value !== 'object') return scalarText(value, label);
  const members = membersOf(value, label, depth);
  if (Array.isArray(value)) {
    return `[${members.map(([, item, itemLabel]) => writeJson(item, itemLabel, depth + 1)).join()}]`;
  }
  const texts = members
    .filter(([, member]) => member !== undefined)
    .map(
      ([key, member, memberLabel]) => `${JSON.stringify(key)}:${writeJson(member, memberLabel, depth + 1)}`,
    );
  return `{${texts.join()}}`;
}
