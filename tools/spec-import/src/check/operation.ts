import type { MetadataOperation, MetadataSchema, Method } from '../metadata.ts';
import type { Place } from '../place.ts';
import { operationVocabulary } from '../vocabulary.ts';
import { mergeParameters } from './merge-parameters.ts';
import { parameterReader } from './parameter.ts';
import { listOf, mapOf, nonEmptyListOf, type Read, reader } from './reader.ts';
import { readErrorCode, responseReader, status } from './response.ts';
import { flag, oneOf, prose, text, textLike } from './scalars.ts';

/** An operation's name becomes a path, a type name and a file name. */
const operationName = textLike('an operation name', /^[A-Za-z][A-Za-z0-9_]*$/);
const method: Read<Method> = oneOf('method', ['get', 'put', 'post', 'delete', 'options', 'head', 'patch']);
const scheme = oneOf('scheme', ['http', 'https', 'sse', 'websocket', 'wss']);
const path = textLike('a path', /^(\/[^\s#\\]*)?$/);
const mediaType = textLike('a media type', /^[\w.+-]+\/[\w.+-]+$/);
const operationType = textLike('an operation type', /^[A-Za-z]+$/);
const securityText = textLike('a kind of security', /\w/);

/** Some products have kinds of their own, in free words, of which OpenAPI takes letters, digits, ".", "-" and "_". */
const securityName: Read<string> = (value, place) => securityText(value, place).replace(/[^\w.-]+/g, '_');

/** Every operation is signed unless the metadata says otherwise: signing one that need not be does no harm. */
const signed: MetadataOperation['security'] = [new Map([['AK', []]])];

/** Returns the reader of a document's `apis`. */
export function operationsReader(schema: Read<MetadataSchema>): Read<ReadonlyMap<string, MetadataOperation>> {
  return mapOf(
    (value, place, name) => readOperation(value, { ...place, operation: name }, name, schema),
    operationName,
  );
}

function readOperation(
  value: unknown,
  place: Place,
  name: string,
  schema: Read<MetadataSchema>,
): MetadataOperation {
  const from = reader(value, place, operationVocabulary);
  const parameters = from.optional('parameters', listOf(parameterReader(schema))) ?? [];
  return {
    name,
    path: from.optional('path', path),
    methods: from.required('methods', nonEmptyListOf(method)),
    schemes: from.required('schemes', nonEmptyListOf(scheme)),
    security: from.optional('security', nonEmptyListOf(mapOf(listOf(text), securityName))) ?? signed,
    operationType: from.optional('operationType', operationType),
    deprecated: from.optional('deprecated', flag) ?? false,
    consumes: from.optional('consumes', listOf(mediaType)) ?? [],
    produces: from.optional('produces', listOf(mediaType)) ?? [],
    parameters: mergeParameters(parameters, place),
    responses: from.optional('responses', mapOf(responseReader(schema), status)) ?? new Map(),
    errorCodes: from.optional('errorCodes', mapOf(listOf(readErrorCode), status)) ?? new Map(),
    title: from.optional('title', prose),
    summary: from.optional('summary', prose),
    description: from.optional('description', prose),
  };
}
