import { ConfigError } from '../errors/errors.ts';
import { isoSeconds } from './iso-seconds.ts';

const maxDepth = 64;

/** Writes one scalar as text: dates in UTC without milliseconds, integers exact. */
export function scalarText(value: unknown, label: string): string {
  if (typeof value === 'string') return wellFormed(value, label);
  if (typeof value === 'number') return numberText(value, label);
  if (typeof value === 'boolean' || typeof value === 'bigint') return String(value);
  if (value instanceof Date) {
    if (Number.isNaN(value.getTime())) throw new ConfigError(`${label} is an invalid date`);
    return isoSeconds(value);
  }
  throw new ConfigError(`${label} takes a single value, not ${kindOf(value)}`);
}

/** Passes a text on that has a UTF-8 form, and refuses one that has not. */
export function wellFormed(text: string, label: string): string {
  if (text.isWellFormed()) return text;
  throw new ConfigError(`${label} contains half a surrogate pair, which has no UTF-8 form`);
}

/**
 * Lists the elements or members of a list or a plain object, each with its label, and refuses any other object.
 *
 * @param depth How deep the object is nested itself.
 */
export function membersOf(
  value: object,
  label: string,
  depth: number,
): (readonly [key: string, member: unknown, label: string])[] {
  if (depth > maxDepth)
    throw new ConfigError(`${label} is nested deeper than ${maxDepth} levels, or contains itself`);
  if (Array.isArray(value))
    return Array.from(value, (item: unknown, index) => [`${index + 1}`, item, `${label}[${index}]`]);
  if (!isPlainObject(value))
    throw new ConfigError(`${label} takes a plain object or a list, not ${kindOf(value)}`);
  return Object.keys(value).map((key) => {
    const memberLabel = `${label}.${key}`;
    return [wellFormed(key, memberLabel), value[key], memberLabel];
  });
}

/** Names what a value is, for an error message that must not show the value. */
export function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value !== 'object' || value === null) return `a ${typeof value}`;
  return isPlainObject(value) ? 'an object' : `an instance of ${value.constructor?.name ?? 'a class'}`;
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
