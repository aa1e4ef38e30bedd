import type { Parameter } from '../catalogue/parameters.ts';
import type { Operation } from '../catalogue/product.ts';
import { typeOf } from '../catalogue/schema.ts';
import { invalidParameter, Refusal } from '../refusal.ts';
import { type Conversion, convertNode } from './dotted.ts';
import { convertJson } from './json.ts';
import { checkLimits } from './limits.ts';
import { checkRequired } from './members.ts';
import type { Pair } from './pairs.ts';
import { convertScalar } from './scalar.ts';
import { createNode, insert, type Node } from './tree.ts';
import { emptyRecord, type Value, type Values } from './value.ts';

/** An operation's parameters as typed values. */
export interface Parameters {
  readonly values: Values;
  /** Names that were sent and that the spec does not know; the real service ignores them, too. */
  readonly ignored: readonly string[];
}

/** What a request may carry besides the operation's own parameters. */
const commonNames = new Set([
  'AccessKeyId',
  'Action',
  'Format',
  'SecurityToken',
  'Signature',
  'SignatureMethod',
  'SignatureNonce',
  'SignatureType',
  'SignatureVersion',
  'Timestamp',
  'Version',
]);

const maxPairs = 10_000;
const maxNameLength = 1_000;
const separators = new Map([
  ['simple', ','],
  ['spaceDelimited', ' '],
  ['pipeDelimited', '|'],
]);

/** What a request carries besides its query and its form. */
export interface OtherPlaces {
  /** The values in the path, decoded, by name. */
  readonly path: ReadonlyMap<string, string>;
  /** Returns a header's value. */
  readonly header: (name: string) => string | undefined;
  /** The body where it is not a form. */
  readonly body: Buffer | undefined;
}

const nowhereElse: OtherPlaces = { path: new Map(), header: () => undefined, body: undefined };

/** Reads what was sent into typed values, and refuses what the operation's spec does not allow. */
export function readParameters(
  operation: Operation,
  pairs: readonly Pair[],
  others: OtherPlaces = nowhereElse,
): Parameters {
  if (pairs.length > maxPairs) {
    throw new Refusal(400, 'RequestTooLarge', `A request may have ${maxPairs} parameters at most.`);
  }
  const ignored: string[] = [];
  const conversion = { resolve: operation.product.resolve, ignore: (path: string) => ignored.push(path) };
  const values = emptyRecord<Value>();
  for (const [parameter, node] of collect(operation, pairs, conversion)) {
    values[parameter.name] = convert(parameter, node, conversion);
  }
  for (const parameter of operation.parameters.values()) {
    const value = readElsewhere(parameter, others, { operation, conversion });
    if (value !== undefined) values[parameter.name] = value;
  }
  checkRequired(values, requiredNames(operation), '');
  return { values, ignored };
}

function collect(operation: Operation, pairs: readonly Pair[], conversion: Conversion): Map<Parameter, Node> {
  const nodes = new Map<Parameter, Node>();
  for (const [name, text] of pairs) {
    const parameter = findParameter(operation, name);
    if (parameter !== undefined) {
      const node = nodes.get(parameter) ?? createNode();
      nodes.set(parameter, node);
      insert(node, name, name.split('.').slice(parameter.name.split('.').length), text);
    } else if (!commonNames.has(name) && !operation.route.fixedNames.has(name)) {
      conversion.ignore(name);
    }
  }
  return nodes;
}

/** A parameter's own name may have dots, so the longest declared name wins. */
function findParameter(operation: Operation, name: string): Parameter | undefined {
  if (name.length > maxNameLength) {
    throw invalidParameter(name.slice(0, 40), `has a name of more than ${maxNameLength} characters`);
  }
  for (let end = name.length; end > 0; end = name.lastIndexOf('.', end - 1)) {
    const parameter = operation.parameters.get(name.slice(0, end));
    if (parameter?.in === 'query' || parameter?.in === 'formData') return parameter;
  }
  return undefined;
}

function readElsewhere(
  parameter: Parameter,
  { path, header, body }: OtherPlaces,
  { operation, conversion }: { readonly operation: Operation; readonly conversion: Conversion },
): Value | undefined {
  const { name, schema } = parameter;
  if (parameter.in === 'path') return convertText(path.get(name), parameter, conversion);
  if (parameter.in === 'header') return convertText(header(name.toLowerCase()), parameter, conversion);
  if (parameter.in !== 'body' || body === undefined || body.length === 0) return undefined;
  return operation.body === 'json'
    ? convertJson(body.toString('utf8'), schema, name, conversion)
    : body.toString('base64');
}

/** A path and a header hold a scalar as it is and anything else as JSON. */
function convertText(
  text: string | undefined,
  { name, schema }: Parameter,
  conversion: Conversion,
): Value | undefined {
  if (text === undefined) return undefined;
  const type = typeOf(conversion.resolve(schema));
  if (type === 'array' || type === 'object') return convertJson(text, schema, name, conversion);
  return convertNode({ ...createNode(), text }, schema, name, conversion);
}

function convert(parameter: Parameter, node: Node, conversion: Conversion): Value {
  const { name, schema, style } = parameter;
  if (node.text === undefined || node.children.size > 0) return convertNode(node, schema, name, conversion);
  if (style === 'json') return convertJson(node.text, schema, name, conversion);
  const separator = separators.get(style);
  return separator === undefined
    ? convertNode(node, schema, name, conversion)
    : convertJoined(node.text, separator, parameter, conversion);
}

function convertJoined(
  text: string,
  separator: string,
  { name, schema }: Parameter,
  { resolve }: Conversion,
): Value {
  const list = resolve(schema);
  const items = resolve(list.items ?? {});
  const parts = text === '' ? [] : text.split(separator);
  const values = parts.map((part, index) => convertScalar(part, items, `${name}.${index + 1}`));
  checkLimits(values, list, name);
  return values;
}

function requiredNames(operation: Operation): string[] {
  return [...operation.parameters.values()].filter(({ required }) => required).map(({ name }) => name);
}
