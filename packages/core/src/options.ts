import { ConfigError } from './errors/errors.ts';
import { longestTimerMs } from './time/abort.ts';

/**
 * Checks one option's value; returns what it takes if the value does not fit. Checks that are made of others (`{ ...more }`)
 * belong into a function: a bundler keeps such an object, wanted or not.
 */
export type OptionCheck = (value: unknown) => string | undefined;

export const aText: OptionCheck = (value) =>
  typeof value === 'string' && value !== '' ? undefined : 'a text';
export const aBoolean: OptionCheck = (value) => (typeof value === 'boolean' ? undefined : 'true or false');
export const aFunction: OptionCheck = (value) => (typeof value === 'function' ? undefined : 'a function');
export const anObject: OptionCheck = (value) =>
  typeof value === 'object' && value !== null ? undefined : 'an object';
export const aDuration: OptionCheck = (value) =>
  typeof value === 'number' && value >= 0 && value <= longestTimerMs
    ? undefined
    : 'a number of milliseconds, 0 for no limit';
export const aWait: OptionCheck = (value) =>
  typeof value === 'number' && value >= 0 && value <= longestTimerMs
    ? undefined
    : 'a number of milliseconds, 0 for not at all';
export const aCount: OptionCheck = (value) =>
  Number.isInteger(value) && (value as number) >= 1 ? undefined : 'a whole number, at least 1';

/**
 * Checks options as a caller gave them, since a misspelt one would otherwise be ignored in silence.
 *
 * @throws ConfigError that names the option, with a suggestion for a misspelt one. Values are never shown.
 */
export function checkOptions(
  given: object,
  checks: Readonly<Record<string, OptionCheck>>,
  what: string,
): void {
  for (const [name, value] of Object.entries(given)) {
    if (value === undefined) continue;
    if (!Object.hasOwn(checks, name)) {
      const near = nearest(name, Object.keys(checks));
      throw new ConfigError(
        `${what} has no option '${name}'${near === undefined ? '' : `; did you mean '${near}'?`}`,
      );
    }
    const expected = checks[name]?.(value);
    if (expected !== undefined) throw new ConfigError(`${what}: option '${name}' takes ${expected}`);
  }
}

function nearest(name: string, candidates: readonly string[]): string | undefined {
  const scored = candidates.map(
    (candidate) => [distance(name.toLowerCase(), candidate.toLowerCase()), candidate] as const,
  );
  const [best] = scored.sort(([a], [b]) => a - b);
  return best !== undefined && best[0] <= Math.max(2, name.length / 4) ? best[1] : undefined;
}

/** Levenshtein distance: how many letters to insert, delete or replace. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const letter of a) {
    let left = 0;
    row = row.map((above, index) => {
      const corner = (row[index - 1] ?? above) - (letter === b[index - 1] ? 1 : 0);
      left = Math.min(index === 0 ? above : left, above, corner) + 1;
      return left;
    });
  }
  return row[b.length] ?? 0;
}
