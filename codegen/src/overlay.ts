import { JSONPathError, type JSONPathNode, type JSONValue, query } from 'json-p3';
import {
  elements,
  member,
  onlyMembers,
  requiredMember,
  rootNode,
  type SpecNode,
  specError,
} from './document/node.ts';
import { flag, requiredText } from './document/scalar.ts';
import { isObject, merged, setMember } from './merge.ts';

const documentKeys: ReadonlySet<string> = new Set(['overlay', 'info', 'extends', 'actions']);
const actionKeys: ReadonlySet<string> = new Set(['target', 'description', 'update', 'remove']);

/**
 * Applies an OpenAPI Overlay 1.0 and returns the changed document. An action that matches nothing is an error: the spec
 * has moved on, and somebody has to look. JSONPath comes from a library; merging is our own, because the overlay
 * libraries at hand report problems on the console only and let a `__proto__` key reach the prototype.
 */
export function applyOverlay(document: unknown, overlay: unknown): unknown {
  const node = rootNode(overlay);
  onlyMembers(node, documentKeys);
  if (!requiredText(node, 'overlay').startsWith('1.0.')) throw specError(node, 'an overlay 1.0 is expected');
  const root = { document };
  for (const action of elements(requiredMember(node, 'actions'))) applyAction(root, action);
  return root.document;
}

interface Root {
  document: unknown;
}

function applyAction(root: Root, action: SpecNode): void {
  onlyMembers(action, actionKeys);
  const found = matches(root.document, action);
  const update = member(action, 'update');
  if (flag(action, 'remove')) for (const { location } of found.reverse()) remove(root, location, action);
  else if (update === undefined) throw specError(action, '"update" or "remove" is missing');
  else for (const { location, value } of found) replace(root, location, updated(value, copyOf(update)));
}

/** Each target gets a copy of its own, since later steps write into what they find. */
function copyOf(node: SpecNode): SpecNode {
  return { ...node, value: structuredClone(node.value) };
}

function matches(document: unknown, action: SpecNode): JSONPathNode[] {
  const target = requiredMember(action, 'target');
  const path = requiredText(action, 'target');
  const { nodes } = queryOrFail(path, document, target);
  if (nodes.length === 0) throw specError(target, `${path} matches nothing`);
  return [...nodes];
}

function queryOrFail(path: string, document: unknown, target: SpecNode): ReturnType<typeof query> {
  try {
    return query(path, document as JSONValue);
  } catch (error) {
    if (error instanceof JSONPathError) throw specError(target, `${path} is no JSONPath: ${error.message}`);
    throw error;
  }
}

function updated(value: unknown, update: SpecNode): unknown {
  if (Array.isArray(value)) return [...value, update.value];
  if (isObject(value) && isObject(update.value)) return merged(value, update.value);
  throw specError(update, 'an object can be updated by an object alone, and a text or a number not at all');
}

function replace(root: Root, location: readonly (string | number)[], value: unknown): void {
  const key = location.at(-1);
  if (key === undefined) root.document = value;
  else setMember(parentOf(root, location), key, value);
}

function remove(root: Root, location: readonly (string | number)[], action: SpecNode): void {
  const key = location.at(-1);
  if (key === undefined) throw specError(action, 'the whole document cannot be removed');
  const parent = parentOf(root, location);
  if (Array.isArray(parent)) parent.splice(Number(key), 1);
  else Reflect.deleteProperty(parent, key);
}

function parentOf(root: Root, location: readonly (string | number)[]): object {
  const parents = location.slice(0, -1);
  return parents.reduce<object>(
    (object, key) => Object.getOwnPropertyDescriptor(object, key)?.value as object,
    root.document as object,
  );
}
