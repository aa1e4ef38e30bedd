import type { Schema } from '../catalogue/schema.ts';
import { invalidParameter } from '../refusal.ts';
import type { Value } from './value.ts';

/** Refuses a value outside of its schema's limits. Enumerations are open: the real service may know more values than the spec. */
export function checkLimits(value: Value, schema: Schema, path: string): void {
  if (typeof value === 'number' || typeof value === 'bigint') {
    checkRange(value, schema.minimum, schema.maximum, path, '');
  } else if (typeof value === 'string') {
    checkRange(value.length, schema.minLength, schema.maxLength, path, ' characters long');
  } else if (Array.isArray(value)) {
    checkRange(value.length, schema.minItems, schema.maxItems, path, ' items long');
  }
}

function checkRange(
  value: number | bigint,
  minimum: number | undefined,
  maximum: number | undefined,
  path: string,
  unit: string,
): void {
  if (minimum !== undefined && value < minimum) {
    throw invalidParameter(path, `is ${value}${unit}, and must be at least ${minimum}`);
  }
  if (maximum !== undefined && value > maximum) {
    throw invalidParameter(path, `is ${value}${unit}, and must be at most ${maximum}`);
  }
}
