import { type Schema, typeOf } from '../catalogue/schema.ts';
import { invalidParameter } from '../refusal.ts';

const integer = /^-?\d+$/;
const decimal = /^-?\d+(\.\d+)?([eE][+-]?\d+)?$/;

/** Gives a text the type that its schema names; an integer that a double cannot hold becomes a bigint. */
export function convertScalar(
  text: string,
  schema: Schema,
  path: string,
): string | number | bigint | boolean {
  switch (typeOf(schema)) {
    case 'integer':
      return convertInteger(text, schema, path);
    case 'number':
      return convertNumber(text, path);
    case 'boolean':
      return convertBoolean(text, path);
    default:
      return text;
  }
}

function convertInteger(text: string, schema: Schema, path: string): number | bigint {
  const bits = schema.format === 'int32' ? 32 : 64;
  // 20 characters hold every 64-bit integer; more digits would only cost time.
  const value = integer.test(text) && text.length <= 20 ? BigInt(text) : undefined;
  if (value === undefined || BigInt.asIntN(bits, value) !== value) {
    throw invalidParameter(path, `must be an integer of ${bits} bits`);
  }
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : value;
}

function convertNumber(text: string, path: string): number {
  const value = decimal.test(text) ? Number(text) : Number.NaN;
  if (!Number.isFinite(value)) throw invalidParameter(path, 'must be a number');
  return value;
}

/** Some classic clients write `True`. */
function convertBoolean(text: string, path: string): boolean {
  const value = text.toLowerCase();
  if (value !== 'true' && value !== 'false') throw invalidParameter(path, 'must be true or false');
  return value === 'true';
}
