import { GenerateError } from '../errors.ts';

/** A value of a document and the place where it stands, so that every complaint can name it. */
export interface SpecNode {
  readonly value: unknown;
  /** The object or list that holds the value; a document's root has none. */
  readonly parent: SpecNode | undefined;
  readonly key: string;
  /** The operation that the value belongs to, or an empty text. */
  readonly operation: string;
}

/** Makes the node of a whole document. */
export function rootNode(value: unknown): SpecNode {
  return { value, parent: undefined, key: '', operation: '' };
}

/** Makes the error for a node that the generator cannot accept. */
export function specError(node: SpecNode, message: string): GenerateError {
  const operation = node.operation === '' ? '' : ` (operation ${node.operation})`;
  return new GenerateError(`#${pointerOf(node)}: ${message}${operation}`);
}

/** Returns a member of an object, or `undefined` where the object does not have it. */
export function member(node: SpecNode, key: string): SpecNode | undefined {
  const object = objectOf(node);
  return Object.hasOwn(object, key) ? child(node, key, object[key]) : undefined;
}

/** Returns a member that must be there. */
export function requiredMember(node: SpecNode, key: string): SpecNode {
  const found = member(node, key);
  if (found === undefined) throw specError(node, `"${key}" is missing`);
  return found;
}

/** Returns all members of an object, in the document's order; of a missing object, none. */
export function members(node: SpecNode | undefined): readonly (readonly [string, SpecNode])[] {
  if (node === undefined) return [];
  return Object.entries(objectOf(node)).map(([key, value]) => [key, child(node, key, value)] as const);
}

/** Returns the elements of a list; of a missing list, none. */
export function elements(node: SpecNode | undefined): readonly SpecNode[] {
  if (node === undefined) return [];
  if (!Array.isArray(node.value)) throw specError(node, 'a list is expected');
  return node.value.map((value, index) => child(node, String(index), value));
}

/** Fails on a member that the generator does not know, because ignoring it could make wrong code. */
export function onlyMembers(node: SpecNode, known: ReadonlySet<string>): void {
  for (const [key, value] of members(node)) {
    if (!known.has(key)) throw specError(value, `"${key}" is not supported here`);
  }
}

function objectOf(node: SpecNode): Readonly<Record<string, unknown>> {
  const { value } = node;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw specError(node, 'an object is expected');
  }
  return value as Readonly<Record<string, unknown>>;
}

function child(parent: SpecNode, key: string, value: unknown): SpecNode {
  return { value, parent, key, operation: parent.operation };
}

function pointerOf({ parent, key }: SpecNode): string {
  if (parent === undefined) return '';
  return `${pointerOf(parent)}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}
