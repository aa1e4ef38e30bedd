import { ConfigError } from '@scope/core';

/** Tells whether a value fits, and what the option takes. */
export type Check = readonly [fits: (value: unknown) => boolean, takes: string];

export const aText: Check = [(value) => typeof value === 'string' && value !== '', 'a text'];
export const anObject: Check = [isObject, 'an object'];
export const aHeaderSet: Check = [
  (value) => isObject(value) && Object.values(value).every((text) => typeof text === 'string'),
  'an object of texts',
];

export function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/**
 * Checks options as a caller gave them.
 *
 * @throws ConfigError that names the option and what it takes. Values are never shown.
 */
export function checkOptions(what: string, given: object, checks: Readonly<Record<string, Check>>): void {
  if (!isObject(given)) throw new ConfigError(`${what} takes options as an object`);
  for (const [name, value] of Object.entries(given)) {
    if (value === undefined) continue;
    const check = Object.hasOwn(checks, name) ? checks[name] : undefined;
    if (check === undefined) {
      const known = Object.keys(checks).join(', ');
      throw new ConfigError(`${what} has no option '${name}'; it takes ${known}`);
    }
    const [fits, takes] = check;
    if (!fits(value)) throw new ConfigError(`${what}: option '${name}' takes ${takes}`);
  }
}
