import {
  elements,
  member,
  members,
  onlyMembers,
  requiredMember,
  type SpecNode,
  specError,
} from '../document/node.ts';
import { choice, numberOf, optionalText, requiredText, textOf } from '../document/scalar.ts';
import type { Acceptor, Scalar, Waiter } from '../model/product.ts';

const waiterKeys: ReadonlySet<string> = new Set([
  'description',
  'operation',
  'minDelayMs',
  'maxDelayMs',
  'acceptors',
]);
const acceptorKeys: ReadonlySet<string> = new Set([
  'outcome',
  'path',
  'match',
  'value',
  'asked',
  'errorCode',
]);

/** Reads `x-acs-waiters`: the conditions to wait for, by name. */
export function parseWaiters(node: SpecNode | undefined): readonly Waiter[] {
  return members(node).map(([name, waiter]) => {
    onlyMembers(waiter, waiterKeys);
    return {
      name,
      description: optionalText(waiter, 'description'),
      operation: requiredText(waiter, 'operation'),
      minDelayMs: numberOf(requiredMember(waiter, 'minDelayMs')),
      maxDelayMs: numberOf(requiredMember(waiter, 'maxDelayMs')),
      acceptors: elements(requiredMember(waiter, 'acceptors')).map(parseAcceptor),
    };
  });
}

function parseAcceptor(node: SpecNode): Acceptor {
  onlyMembers(node, acceptorKeys);
  const outcome = choice(requiredMember(node, 'outcome'), ['success', 'failure', 'retry']);
  const errorCode = member(node, 'errorCode');
  if (errorCode !== undefined) return { outcome, errorCode: textOf(errorCode) };
  const path = requiredText(node, 'path');
  const match = choice(requiredMember(node, 'match'), ['all', 'any', 'exists', 'none']);
  const asked = askedOf(node, match);
  if (match === 'none') return { outcome, path, match };
  if (match === 'exists') return { outcome, path, match, ...asked };
  const value = awaitedOf(requiredMember(node, 'value'));
  return match === 'any' ? { outcome, path, match, value } : { outcome, path, match, value, ...asked };
}

function askedOf(node: SpecNode, match: 'all' | 'any' | 'exists' | 'none'): { asked?: string } {
  const asked = member(node, 'asked');
  if (asked === undefined) return {};
  if (match !== 'all' && match !== 'exists') throw specError(asked, 'it needs the match "all" or "exists"');
  return { asked: textOf(asked) };
}

function awaitedOf(node: SpecNode): Scalar | readonly Scalar[] {
  if (!Array.isArray(node.value)) return scalarOf(node);
  const list = elements(node).map(scalarOf);
  if (list.length === 0) throw specError(node, 'at least one value is expected');
  return list;
}

function scalarOf(node: SpecNode): Scalar {
  const { value } = node;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  throw specError(node, 'a text, a number, true or false is expected');
}
