import { checkOptions, type OptionCheck } from '@scope/core';

export const aText: OptionCheck = (value) =>
  typeof value === 'string' && value !== '' ? undefined : 'a text';
export const aFunction: OptionCheck = (value) => (typeof value === 'function' ? undefined : 'a function');
export const anObject: OptionCheck = (value) =>
  typeof value === 'object' && value !== null ? undefined : 'an object';
export const aCount: OptionCheck = (value) =>
  Number.isInteger(value) && (value as number) >= 1 ? undefined : 'a whole number, at least 1';

/**
 * Checks options some of which have to be there.
 *
 * @throws ConfigError that names the option, and what it takes.
 */
export function checkWithNeeded(
  given: object,
  needed: readonly string[],
  checks: Readonly<Record<string, OptionCheck>>,
  what: string,
): void {
  const missing = Object.fromEntries(needed.map((name) => [name, '']));
  const present = Object.entries(given ?? {}).filter(([, value]) => value !== undefined);
  checkOptions({ ...missing, ...Object.fromEntries(present) }, checks, what);
}
