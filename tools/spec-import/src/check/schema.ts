import type { MetadataSchema, Scalar, Type } from '../metadata.ts';
import { fail } from '../place.ts';
import { numericLimits, schemaVocabulary } from '../vocabulary.ts';
import { listOf, mapOf, type Read, type Reader, reader } from './reader.ts';
import { flag, oneOf, prose, scalar, text, textLike } from './scalars.ts';

/** Schemas inside schemas; the deepest known document has 13 levels. */
const maxDepth = 64;

const refPrefix = '#/components/schemas/';
const refForm: Read<string> = textLike(`a reference below ${refPrefix}`, /^#\/components\/schemas\/[\w.-]+$/);
const typeName: Read<Type | 'any'> = oneOf('type', [
  'string',
  'integer',
  'number',
  'boolean',
  'object',
  'array',
  'any',
]);

/** Returns the reader of a document's schemas, which may refer to the named ones. */
export function schemaReader(names: ReadonlySet<string>): Read<MetadataSchema> {
  return nestedReader(names, 0);
}

function nestedReader(names: ReadonlySet<string>, depth: number): Read<MetadataSchema> {
  return (value, place) => {
    if (depth > maxDepth) fail(place, `Schemas are nested more than ${maxDepth} levels deep`);
    return readSchema(reader(value, place, schemaVocabulary), names, nestedReader(names, depth + 1));
  };
}

function readSchema(from: Reader, names: ReadonlySet<string>, nested: Read<MetadataSchema>): MetadataSchema {
  const type = from.optional('type', typeName);
  return {
    ...readRef(from.optional('$ref', refForm), names),
    type: type === 'any' ? undefined : type,
    format: from.optional('format', text),
    required: from.optional('required', flag) ?? false,
    deprecated: from.optional('deprecated', flag) ?? false,
    readOnly: from.optional('readOnly', flag) ?? false,
    fileTransfer: from.optional('isFileTransferUrl', flag) ?? false,
    title: from.optional('title', prose),
    description: from.optional('description', prose),
    enum: from.optional('enum', listOf(scalar)) ?? [],
    enumTitles: from.optional('enumValueTitles', mapOf(text)) ?? new Map(),
    default: from.optional('default', scalar),
    example: from.optional('example', scalar),
    limits: readLimits(from),
    exclusiveMinimum: readExclusive(from, 'exclusiveMinimum', 'minimum'),
    exclusiveMaximum: readExclusive(from, 'exclusiveMaximum', 'maximum'),
    pattern: from.optional('pattern', text),
    items: from.optional('items', nested),
    properties: from.optional('properties', mapOf(nested)),
    additionalProperties: from.optional('additionalProperties', (found, foundPlace) =>
      typeof found === 'boolean' ? found : nested(found, foundPlace),
    ),
  };
}

/** A few documents refer to schemas that they do not have; of such a value nothing is known. */
function readRef(
  ref: string | undefined,
  names: ReadonlySet<string>,
): Pick<MetadataSchema, 'ref' | 'missingRef'> {
  const isThere = ref !== undefined && names.has(ref.slice(refPrefix.length));
  return isThere ? { ref, missingRef: undefined } : { ref: undefined, missingRef: ref };
}

function readLimits(from: Reader): ReadonlyMap<string, Scalar> {
  const found = numericLimits.map((name) => [name, from.optional(name, scalar)] as const);
  return new Map(found.filter((entry): entry is typeof entry & [string, Scalar] => entry[1] !== undefined));
}

function readExclusive(from: Reader, name: string, bound: string): boolean {
  const exclusive = from.optional(name, flag) ?? false;
  if (exclusive && from.optional(bound, scalar) === undefined) {
    fail(from.place, `${name} stands without ${bound}`);
  }
  return exclusive;
}
