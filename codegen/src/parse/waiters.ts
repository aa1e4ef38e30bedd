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
import type { Acceptor, Waiter } from '../model/product.ts';

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
  const match = choice(requiredMember(node, 'match'), ['all', 'any', 'none']);
  const asked = member(node, 'asked');
  if (asked !== undefined && match !== 'all') throw specError(asked, 'it needs the match "all"');
  if (match === 'none') return { outcome, path, match };
  const value = scalarOf(requiredMember(node, 'value'));
  return asked === undefined
    ? { outcome, path, match, value }
    : { outcome, path, match: 'all', value, asked: textOf(asked) };
}

function scalarOf(node: SpecNode): string | number | boolean {
  const { value } = node;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  throw specError(node, 'a text, a number, true or false is expected');
}
