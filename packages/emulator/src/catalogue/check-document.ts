import { isRecord } from '../params/value.ts';
import type { SpecDocument } from './product.ts';
import { createResolver, type Resolve, type Schema } from './schema.ts';

type Json = Readonly<Record<string, unknown>>;

/** Returns a parsed file as the spec that it is, or throws an `Error` that says where it is none. */
export function checkDocument(parsed: unknown): SpecDocument {
  const document = recordAt(parsed, '#');
  const info = recordAt(document.info, '#/info');
  textAt(info.title, '#/info/title');
  textAt(info.version, '#/info/version');
  const schemas = membersAt(membersOf(document.components, '#/components').schemas, '#/components/schemas');
  const named = Object.fromEntries(
    schemas.map(([name, schema, at]) => [name, recordAt(schema, at) as Schema]),
  );
  const resolve = createResolver(named);
  for (const [, schema, at] of schemas) checkSchema(schema, at, resolve);
  const operations = membersAt(recordAt(document.paths, '#/paths'), '#/paths')
    .flatMap(([, path, at]) => membersAt(path, at))
    .filter(([, operation]) => isRecord(operation) && operation.operationId !== undefined);
  if (operations.length === 0) throw new Error('it describes no operation');
  for (const [, operation, at] of operations) checkOperation(recordAt(operation, at), at, resolve);
  return document as unknown as SpecDocument;
}

function checkOperation(operation: Json, at: string, resolve: Resolve): void {
  textAt(operation.operationId, `${at}/operationId`);
  for (const [index, parameter] of listAt(operation.parameters, `${at}/parameters`).entries()) {
    const place = `${at}/parameters/${index}`;
    const { name, schema } = recordAt(parameter, place);
    textAt(name, `${place}/name`);
    if (schema !== undefined) checkSchema(schema, `${place}/schema`, resolve);
  }
  checkContent(operation.requestBody, `${at}/requestBody`, resolve);
  for (const [, response, place] of membersAt(operation.responses, `${at}/responses`)) {
    checkContent(response, place, resolve);
  }
}

function checkContent(holder: unknown, at: string, resolve: Resolve): void {
  const { content } = membersOf(holder, at);
  for (const [, media, place] of membersAt(content, `${at}/content`)) {
    const { schema } = recordAt(media, place);
    if (schema !== undefined) checkSchema(schema, `${place}/schema`, resolve);
  }
}

function checkSchema(value: unknown, at: string, resolve: Resolve): void {
  const schema = recordAt(value, at);
  const { $ref, items, additionalProperties } = schema;
  if ($ref !== undefined) {
    textAt($ref, `${at}/$ref`);
    resolve(schema);
  }
  for (const name of ['examples', 'enum', 'required']) listAt(schema[name], `${at}/${name}`);
  if (items !== undefined) checkSchema(items, `${at}/items`, resolve);
  if (additionalProperties !== undefined && typeof additionalProperties !== 'boolean') {
    checkSchema(additionalProperties, `${at}/additionalProperties`, resolve);
  }
  for (const [, property, place] of membersAt(schema.properties, `${at}/properties`)) {
    checkSchema(property, place, resolve);
  }
}

/** Lists the members of an object that may be missing, each with its JSON pointer. */
function membersAt(value: unknown, at: string): [name: string, member: unknown, at: string][] {
  return Object.entries(membersOf(value, at)).map(([name, member]) => [
    name,
    member,
    `${at}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`,
  ]);
}

function membersOf(value: unknown, at: string): Json {
  return value === undefined ? {} : recordAt(value, at);
}

function recordAt(value: unknown, at: string): Json {
  if (!isRecord(value)) throw new Error(`${at} is no object`);
  return value;
}

function listAt(value: unknown, at: string): readonly unknown[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) throw new Error(`${at} is no list`);
  return value;
}

function textAt(value: unknown, at: string): void {
  if (typeof value !== 'string' || value === '') throw new Error(`${at} is no text`);
}
