import type { Scalar, Type } from '../metadata.ts';

const integerText = /^-?(0|[1-9]\d*)$/;
const numberText = /^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/;

/** Digits that every double keeps. */
const exactDigits = 15;

/**
 * Returns the value that a text of the metadata stands for in a schema of this type, or undefined where it does not fit
 * the type or would not be exact as a double.
 */
export function literal(value: Scalar, type: Type | undefined): Scalar | undefined {
  switch (type) {
    case undefined:
      return value;
    case 'string':
      return typeof value === 'string' ? value : undefined;
    case 'boolean':
      return booleans.get(value);
    case 'integer':
      return integer(value);
    case 'number':
      return number(value);
    default:
      return undefined;
  }
}

const booleans: ReadonlyMap<Scalar, boolean> = new Map<Scalar, boolean>([
  ['true', true],
  ['false', false],
  [true, true],
  [false, false],
]);

function integer(value: Scalar): number | undefined {
  if (typeof value === 'boolean' || !integerText.test(String(value))) return undefined;
  const result = Number(value);
  return Number.isSafeInteger(result) ? result : undefined;
}

function number(value: Scalar): number | undefined {
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean' || !numberText.test(value)) return undefined;
  const digits = value.replace(/[eE].*$/, '').replace(/\D/g, '').length;
  const result = Number(value);
  return digits <= exactDigits && Number.isFinite(result) ? result : integer(value);
}
