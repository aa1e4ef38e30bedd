import { invalidParameter } from '../refusal.ts';

/** A dotted parameter on its way to a value: either a text or named children. */
export interface Node {
  text?: string;
  readonly children: Map<string, Node>;
}

/** Names with more dots than this are nobody's parameters. */
const maxDepth = 32;

/** Creates an empty node. */
export function createNode(): Node {
  return { children: new Map() };
}

/** Hangs a text into the tree at the place that the rest of its name tells: `1.Key` of `Tag.1.Key`. */
export function insert(root: Node, name: string, rest: readonly string[], text: string): void {
  if (rest.length > maxDepth) throw invalidParameter(name, `has more than ${maxDepth} dots`);
  let node = root;
  for (const segment of rest) {
    const child = node.children.get(segment) ?? createNode();
    node.children.set(segment, child);
    node = child;
  }
  if (node.text !== undefined) throw invalidParameter(name, 'was sent twice');
  node.text = text;
}
