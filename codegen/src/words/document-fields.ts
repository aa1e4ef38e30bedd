import { isObject } from '../merge.ts';
import type { Direction } from './model.ts';

/** A member of an object in a document, and whose it is. */
type Json = Readonly<Record<string, unknown>>;

/** An operation of a document. */
export interface DocumentOperation {
  readonly name: string;
  readonly node: Json;
}

/** A field of a document that a text can be about. */
export interface DocumentField {
  /** The operation, or an empty text for a schema that operations share. */
  readonly operation: string;
  /** The half of the operation; a shared schema belongs to none. */
  readonly direction: Direction | undefined;
  /** Names joined with dots, the outermost first; below a shared schema its name comes before them. */
  readonly path: string;
  /** The object that has the field's description. */
  readonly node: Json;
  /** The field's schema; that of its elements, where it is a list. */
  readonly schema: Json;
}

type Owner = Pick<DocumentField, 'operation' | 'direction'>;

/** Lists the operations of a document that is not read yet; parts that make no sense are left to its reader. */
export function documentOperations(document: unknown): readonly DocumentOperation[] {
  return children(child(document, 'paths'))
    .flatMap(([, item]) => children(item))
    .flatMap(([, node]) => {
      const name = child(node, 'operationId');
      return isObject(node) && typeof name === 'string' ? [{ name, node }] : [];
    });
}

/** Lists the fields of all requests, answers and shared schemas of a document, each level of them. */
export function documentFields(document: unknown): readonly DocumentField[] {
  return [
    ...documentOperations(document).flatMap((operation) => [
      ...requestFields(operation),
      ...responseFields(operation),
    ]),
    ...children(child(document, 'components', 'schemas')).flatMap(([name, schema]) =>
      fieldsOf(schema, name, { operation: '', direction: undefined }),
    ),
  ];
}

function requestFields({ name, node }: DocumentOperation): readonly DocumentField[] {
  const owner: Owner = { operation: name, direction: 'request' };
  const bodies = children(child(node, 'requestBody', 'content')).map(([, media]) => child(media, 'schema'));
  return [...elements(node.parameters), ...elements(node['x-acs-host-parameters'])]
    .flatMap((parameter) => {
      const key = child(parameter, 'name');
      const schema = child(parameter, 'schema');
      return typeof key === 'string' && isObject(parameter) ? field(parameter, schema, key, owner) : [];
    })
    .concat(bodies.flatMap((schema) => fieldsOf(schema, '', owner)));
}

function responseFields({ name, node }: DocumentOperation): readonly DocumentField[] {
  const owner: Owner = { operation: name, direction: 'response' };
  return children(child(node, 'responses'))
    .filter(([status]) => status.startsWith('2'))
    .flatMap(([, response]) => children(child(response, 'content')))
    .flatMap(([, media]) => fieldsOf(child(media, 'schema'), '', owner));
}

/** The members of an object, or of the elements of a list or a map of them. */
function fieldsOf(schema: unknown, path: string, owner: Owner): readonly DocumentField[] {
  if (!isObject(schema)) return [];
  const properties = children(schema.properties).flatMap(([key, property]) =>
    isObject(property) ? field(property, property, path === '' ? key : `${path}.${key}`, owner) : [],
  );
  const parts = [schema.items, schema.additionalProperties];
  return [...properties, ...parts.flatMap((part) => fieldsOf(part, path, owner))];
}

function field(node: Json, schema: unknown, path: string, owner: Owner): readonly DocumentField[] {
  return [{ ...owner, path, node, schema: innermost(schema) }, ...fieldsOf(schema, path, owner)];
}

function innermost(schema: unknown): Json {
  if (!isObject(schema)) return {};
  return isObject(schema.items) ? innermost(schema.items) : schema;
}

function child(value: unknown, ...keys: readonly string[]): unknown {
  return keys.reduce<unknown>(
    (found, key) => (isObject(found) && Object.hasOwn(found, key) ? found[key] : undefined),
    value,
  );
}

function children(value: unknown): readonly (readonly [string, unknown])[] {
  return isObject(value) ? Object.entries(value) : [];
}

function elements(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
