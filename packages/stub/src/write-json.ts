import { ConfigError } from '@scope/core';

/**
 * Writes a value as JSON, and only one that is read back as it was: a test would otherwise see another value than it gave.
 *
 * @param parents The objects that the value stands in.
 * @throws ConfigError that names the field, and what it takes.
 */
export function writeJson(value: unknown, label: string, parents: readonly object[] = []): string {
  if (typeof value === 'string' && value.isWellFormed()) return JSON.stringify(value);
  if (typeof value === 'boolean' || value === null) return String(value);
  if (typeof value === 'number' || typeof value === 'bigint') return writeNumber(value, label);
  if (typeof value === 'object' && !parents.includes(value)) {
    const within = [...parents, value];
    if (Array.isArray(value))
      return `[${value.map((item, place) => writeJson(item, `${label}[${place}]`, within))}]`;
    if (isPlain(value)) return writeMembers(value, label, within);
  }
  throw new ConfigError(
    `${label} takes what JSON can hold (texts, numbers, booleans, lists, plain objects), not ${kindOf(value)}`,
  );
}

function writeMembers(value: object, label: string, within: readonly object[]): string {
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  const texts = members.map(
    ([name, member]) => `${JSON.stringify(name)}:${writeJson(member, `${label}.${name}`, within)}`,
  );
  return `{${texts}}`;
}

function writeNumber(value: number | bigint, label: string): string {
  if (typeof value === 'bigint') {
    if (!Number.isSafeInteger(Number(value))) return String(value);
    throw new ConfigError(`${label} is read as a number: write ${value} without 'n'`);
  }
  if (!Number.isFinite(value))
    throw new ConfigError(`${label} takes a number that JSON can hold, not ${value}`);
  if (Number.isInteger(value) && !Number.isSafeInteger(value)) {
    throw new ConfigError(`${label} is an integer that a number cannot hold exactly; pass it as a bigint`);
  }
  return JSON.stringify(value);
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype || Object.getPrototypeOf(prototype) === null;
}

function kindOf(value: unknown): string {
  if (typeof value === 'string') return 'half a surrogate pair';
  if (typeof value !== 'object' || value === null)
    return value === undefined ? 'undefined' : `a ${typeof value}`;
  return isPlain(value) || Array.isArray(value)
    ? 'an object that contains itself'
    : `a ${value.constructor.name}`;
}
