import { stringLiteral } from '../print/literal.ts';

/** Prints a union of known strings, one a line, that other strings belong to as well, for the place right behind a `=`. */
export function openUnion(values: readonly string[]): string {
  if (values.length === 0) return ' string';
  return [...values.map(stringLiteral), '(string & {})'].map((member) => `\n  | ${member}`).join('');
}

/** Returns each value once, in plain code-unit order. */
export function sorted(values: readonly string[]): readonly string[] {
  return [...new Set(values)].sort();
}
