import { member, requiredMember, type SpecNode, specError } from './node.ts';

/** Returns the text of a node. */
export function textOf(node: SpecNode): string {
  if (typeof node.value !== 'string') throw specError(node, 'a text is expected');
  return node.value;
}

/** Returns the number of a node. */
export function numberOf(node: SpecNode): number {
  if (typeof node.value !== 'number') throw specError(node, 'a number is expected');
  return node.value;
}

/** Returns the text of a member that must be there. */
export function requiredText(node: SpecNode, key: string): string {
  return textOf(requiredMember(node, key));
}

/** Returns the text of a member, or an empty text. */
export function optionalText(node: SpecNode, key: string): string {
  const found = member(node, key);
  return found === undefined ? '' : textOf(found);
}

/** Returns whether a member is there and true. */
export function flag(node: SpecNode, key: string): boolean {
  const found = member(node, key);
  if (found === undefined) return false;
  if (typeof found.value !== 'boolean') throw specError(found, 'true or false is expected');
  return found.value;
}

/** Returns the text of a node if it is one of `choices`. */
export function choice<T extends string>(node: SpecNode, choices: readonly T[]): T {
  const value = textOf(node);
  const found = choices.find((candidate) => candidate === value);
  if (found === undefined) throw specError(node, `"${value}" is not one of ${choices.join(', ')}`);
  return found;
}
