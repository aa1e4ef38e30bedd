import { ConfigError } from './errors.ts';
import { isoSeconds, type Pair } from './wire.ts';

const maxDepth = 64;

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
  if (depth > maxDepth)
    throw new ConfigError(`${label} is nested deeper than ${maxDepth} levels, or contains itself`);
  if (Array.isArray(value)) {
    value.forEach((item, index) => {
      flatten(pairs, `${name}.${index + 1}`, item, `${label}[${index}]`, depth + 1);
    });
  } else if (isPlainObject(value)) {
    for (const key of Object.keys(value))
      flatten(pairs, `${name}.${key}`, value[key], `${label}.${key}`, depth + 1);
  } else {
    throw new ConfigError(
      `${label} takes a plain object or a list, not a ${value.constructor?.name ?? 'value'}`,
    );
  }
}

/** Writes one scalar as text: dates in UTC without milliseconds, integers exact. */
export function scalarText(value: unknown, label: string): string {
  if (typeof value === 'string') {
    if (!value.isWellFormed())
      throw new ConfigError(`${label} contains half a surrogate pair, which has no UTF-8 form`);
    return value;
  }
  if (typeof value === 'number') return numberText(value, label);
  if (typeof value === 'boolean' || typeof value === 'bigint') return String(value);
  if (value instanceof Date) {
    if (Number.isNaN(value.getTime())) throw new ConfigError(`${label} is an invalid date`);
    return isoSeconds(value);
  }
  throw new ConfigError(
    `${label} takes a single value, not ${Array.isArray(value) ? 'a list' : typeof value}`,
  );
}

function numberText(value: number, label: string): string {
  if (!Number.isFinite(value))
    throw new ConfigError(`${label} is ${value}, which is no number the API knows`);
  if (Number.isInteger(value) && !Number.isSafeInteger(value)) {
    throw new ConfigError(`${label} is an integer that a number cannot hold exactly; pass it as a bigint`);
  }
  return String(value);
}

function isPlainObject(value: object): value is Record<string, unknown> {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype || Object.getPrototypeOf(prototype) === null;
}
