import { type Schema, typeOf } from '../catalogue/schema.ts';
import { invalidParameter } from '../refusal.ts';
import type { Conversion } from './dotted.ts';
import { checkLimits } from './limits.ts';
import { checkRequired, memberSchema } from './members.ts';
import { convertScalar } from './scalar.ts';
import { emptyRecord, isRecord, type Value } from './value.ts';

/** Deeper JSON is nobody's parameter. */
const maxDepth = 32;

/** Reads a parameter that is written as one JSON text. */
export function convertJson(text: string, schema: Schema, path: string, conversion: Conversion): Value {
  return convert(parseExactly(text, path), schema, path, { ...conversion, depth: 0 });
}

interface JsonConversion extends Conversion {
  readonly depth: number;
}

function convert(value: unknown, schema: Schema, path: string, conversion: JsonConversion): Value {
  if (conversion.depth > maxDepth) {
    throw invalidParameter(path, `is nested more than ${maxDepth} levels deep`);
  }
  const resolved = conversion.resolve(schema);
  const converted = convertByType(value, resolved, path, { ...conversion, depth: conversion.depth + 1 });
  checkLimits(converted, resolved, path);
  return converted;
}

function convertByType(value: unknown, schema: Schema, path: string, conversion: JsonConversion): Value {
  if (value === null) return null;
  const type = typeOf(schema);
  if (Array.isArray(value) && (type === 'array' || type === undefined)) {
    return value.map((item, index) => convert(item, schema.items ?? {}, `${path}.${index + 1}`, conversion));
  }
  if (isRecord(value) && (type === 'object' || type === undefined)) {
    return convertRecord(value, schema, path, conversion);
  }
  if (typeof value === 'object' || type === 'object' || type === 'array') {
    throw invalidParameter(path, `must be of the type ${type}`);
  }
  if (type === undefined) return value as string | number | boolean;
  return convertScalar(String(value), schema, path);
}

function convertRecord(value: object, schema: Schema, path: string, conversion: JsonConversion): Value {
  const record = emptyRecord<Value>();
  for (const [name, item] of Object.entries(value)) {
    const member = memberSchema(schema, name);
    if (member === undefined) conversion.ignore(`${path}.${name}`);
    else record[name] = convert(item, member, `${path}.${name}`, conversion);
  }
  checkRequired(record, schema.required ?? [], `${path}.`);
  return record;
}

const stringOrInteger = /"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;

/** `JSON.parse` rounds large integers, so they are read as texts; their schema makes integers of them again. */
function parseExactly(text: string, path: string): unknown {
  try {
    const whole = JSON.parse(text) as unknown;
    const exact = text.replace(stringOrInteger, (token) => (isLargeInteger(token) ? `"${token}"` : token));
    return exact === text ? whole : JSON.parse(exact);
  } catch {
    throw invalidParameter(path, 'is not valid JSON');
  }
}

function isLargeInteger(token: string): boolean {
  return /^-?\d{16,}$/.test(token) && !Number.isSafeInteger(Number(token));
}
