import type { Operation, Parameter } from '../catalogue/product.ts';
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

/** Reads what was sent into typed values, and refuses what the operation's spec does not allow. */
export function readParameters(operation: Operation, pairs: readonly Pair[]): Parameters {
  if (pairs.length > maxPairs) {
    throw new Refusal(400, 'RequestTooLarge', `A request may have ${maxPairs} parameters at most.`);
  }
  const ignored: string[] = [];
  const conversion = { resolve: operation.product.resolve, ignore: (path: string) => ignored.push(path) };
  const values = emptyRecord<Value>();
  for (const [parameter, node] of collect(operation, pairs, conversion)) {
    values[parameter.name] = convert(parameter, node, conversion);
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
    } else if (!commonNames.has(name)) {
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
    if (parameter !== undefined) return parameter;
  }
  return undefined;
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
