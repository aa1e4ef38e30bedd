import type { OpenAPIV3_1 } from 'openapi-types';
import { elements, member, members, type SpecNode, specError } from '../document/node.ts';
import { flag, optionalText, textOf } from '../document/scalar.ts';
import { type Field, limits, type PrimitiveType, type Type } from '../model/types.ts';
import { parseFacts } from './facts.ts';

const maxDepth = 64;

type Keyword = keyof OpenAPIV3_1.ArraySchemaObject | '$ref';

const keywords: ReadonlySet<string> = new Set<Keyword>([
  '$ref',
  'type',
  'format',
  'enum',
  'items',
  'properties',
  'required',
  'additionalProperties',
  'title',
  'description',
  'deprecated',
  'default',
  'examples',
  'example',
  ...limits,
]);

const fromRequest = 'x-acs-enum-from-request';

const missingSchema: Type = { kind: 'unknown', reason: 'It refers to a schema that is not there.' };

/** Reads a Schema Object. */
export function parseSchema(node: SpecNode, depth = 0): Type {
  if (depth > maxDepth) throw specError(node, `schemas are nested more than ${maxDepth} levels deep`);
  for (const [key, value] of members(node)) {
    if (!keywords.has(key) && !key.startsWith('x-')) throw specError(value, `"${key}" is not supported`);
  }
  const reference = member(node, '$ref');
  if (reference !== undefined) return { kind: 'reference', schema: schemaName(reference) };
  if (member(node, 'x-acs-missing-ref') !== undefined) return missingSchema;
  const type = typeOf(node, depth);
  const misplaced = 'requestValues' in type ? undefined : member(node, fromRequest);
  if (misplaced !== undefined) throw specError(misplaced, 'only a text or a number has known values');
  return type;
}

function typeOf(node: SpecNode, depth: number): Type {
  const type = optionalText(node, 'type');
  switch (type) {
    case '':
      return member(node, 'properties') === undefined ? { kind: 'unknown' } : objectType(node, depth);
    case 'string':
      return optionalText(node, 'format') === 'binary' ? { kind: 'binary' } : primitive(node, 'string');
    case 'boolean':
      return { kind: 'primitive', name: 'boolean', values: [] };
    case 'number':
      return primitive(node, 'number');
    case 'integer':
      return primitive(node, optionalText(node, 'format') === 'int64' ? 'int64' : 'number');
    case 'array':
      return { kind: 'list', items: partType(node, 'items', depth) };
    case 'object':
      return objectType(node, depth);
    default:
      throw specError(node, `the type "${type}" is not supported`);
  }
}

function primitive(node: SpecNode, name: 'string' | 'number' | 'int64'): Type {
  const expected = name === 'string' ? 'string' : 'number';
  const values = elements(member(node, 'enum')).map((element) => {
    if (typeof element.value !== expected) throw specError(element, `a ${expected} is expected`);
    return element.value as string | number;
  });
  return { kind: 'primitive', name, values: [...new Set(values)], ...requestValues(node) };
}

function requestValues(node: SpecNode): Pick<PrimitiveType, 'requestValues'> {
  const found = member(node, fromRequest);
  if (found === undefined) return {};
  if (found.value !== false) throw specError(found, 'false is expected; an "enum" adds values');
  return { requestValues: 'refused' };
}

function objectType(node: SpecNode, depth: number): Type {
  const properties = member(node, 'properties');
  const others = member(node, 'additionalProperties');
  const isOpen = others !== undefined && others.value !== false;
  if (properties === undefined || members(properties).length === 0) {
    return {
      kind: 'map',
      values: isOpen ? partType(node, 'additionalProperties', depth) : { kind: 'unknown' },
    };
  }
  return { kind: 'object', fields: parseFields(node, depth), open: isOpen };
}

function partType(node: SpecNode, key: string, depth: number): Type {
  const part = member(node, key);
  if (part === undefined || part.value === true) return { kind: 'unknown' };
  return parseSchema(part, depth + 1);
}

function parseFields(node: SpecNode, depth: number): readonly Field[] {
  const required = new Set(elements(member(node, 'required')).map(textOf));
  return members(member(node, 'properties')).map(([name, property]) => ({
    name,
    required: required.has(name),
    type: parseSchema(property, depth + 1),
    facts: parseFacts(property, flag(property, 'deprecated')),
  }));
}

const schemaPrefix = '#/components/schemas/';

function schemaName(node: SpecNode): string {
  const reference = textOf(node);
  if (!reference.startsWith(schemaPrefix)) {
    throw specError(node, `a reference must start with ${schemaPrefix}, "${reference}" does not`);
  }
  const segment = reference.slice(schemaPrefix.length);
  return decoded(segment, node).replaceAll('~1', '/').replaceAll('~0', '~');
}

function decoded(segment: string, node: SpecNode): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    throw specError(node, 'the reference is not well encoded');
  }
}
