import type { Schema } from '../catalogue/schema.ts';
import { missingParameter } from '../refusal.ts';
import type { Value, Values } from './value.ts';

/** Returns the schema of an object's member, or nothing where the spec does not know the member. */
export function memberSchema(schema: Schema, name: string): Schema | undefined {
  if (schema.properties !== undefined && Object.hasOwn(schema.properties, name)) {
    return schema.properties[name];
  }
  if (typeof schema.additionalProperties === 'object') return schema.additionalProperties;
  const isOpen = schema.additionalProperties === true || schema.properties === undefined;
  return isOpen ? {} : undefined;
}

/**
 * Refuses values without one of the required names. As in the real service, an empty text counts as absent where it is a
 * parameter of its own; within one it is a value, as that of a tag may be.
 */
export function checkRequired(values: Values, required: Iterable<string>, prefix: string): void {
  for (const name of required) {
    const value = values[name];
    if (isAbsent(value) || (value === '' && prefix === '')) throw missingParameter(`${prefix}${name}`);
  }
}

function isAbsent(value: Value | undefined): boolean {
  return value === undefined || value === null;
}
