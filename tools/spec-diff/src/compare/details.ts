import { isDeepStrictEqual } from 'node:util';
import { codeSpan } from '@scope/codegen';
import { type Change, isFix, type Owner } from '../change.ts';
import type { Side } from '../side.ts';

/** Members of an operation that the generator reads whole, so that the comparison of what it reads tells all of them. */
const compared: ReadonlySet<string> = new Set([
  'operationId',
  'deprecated',
  'description',
  'x-acs-pagination',
  'x-acs-operation-type',
]);

/** Members that it reads in part: the rest of them is told only where nothing else was found in the operation. */
const partlyCompared: ReadonlySet<string> = new Set([
  'parameters',
  'requestBody',
  'responses',
  'security',
  'summary',
  'x-acs-error-codes',
  'x-acs-host-parameters',
  'x-acs-path',
]);

/**
 * Reports what differs in the documents and makes no difference in the package, such as the schemes of an operation: no
 * changed operation goes unmentioned.
 */
export function compareDetails(before: Side, after: Side, changes: readonly Change[]): readonly Change[] {
  const [olds, currents] = [operationsOf(before.document), operationsOf(after.document)];
  const found = new Set(changes.map(({ owner }) => key(owner)));
  const inOperations = [...olds].flatMap(([name, old]) => {
    const current = currents.get(name);
    const owner: Owner = { kind: 'operation', name };
    return current === undefined ? [] : operationDetails(owner, old, current, found.has(key(owner)));
  });
  const all = [...changes, ...inOperations];
  if (all.length > 0 || isDeepStrictEqual(before.document, after.document)) return inOperations;
  const owner: Owner = { kind: 'product', name: after.product.name };
  return [detail(owner, 'has other details', 'They make no difference in the package.')];
}

function key({ kind, name }: Owner): string {
  return `${kind} ${name}`;
}

type Members = ReadonlyMap<string, unknown>;

function operationDetails(
  owner: Owner,
  before: Members,
  after: Members,
  isChanged: boolean,
): readonly Change[] {
  const names = new Set([...before.keys(), ...after.keys()]);
  const differing = [...names].filter(
    (name) => !compared.has(name) && !isDeepStrictEqual(before.get(name), after.get(name)),
  );
  const telling = isChanged ? differing.filter((name) => !partlyCompared.has(name)) : differing;
  return telling.map((name) =>
    detail(owner, `has another ${codeSpan(name)}`, 'It makes no difference in the package.'),
  );
}

function detail(owner: Owner, what: string, reason: string): Change {
  return { owner, path: '', ...isFix('detail', what, reason) };
}

function operationsOf(document: unknown): ReadonlyMap<string, Members> {
  const operations = membersOf(membersOf(document).get('paths'));
  return new Map(
    [...operations.values()]
      .flatMap((item) => [...membersOf(item).values()].map(membersOf))
      .map((operation) => [String(operation.get('operationId')), operation]),
  );
}

function membersOf(value: unknown): Members {
  return new Map(typeof value === 'object' && value !== null ? Object.entries(value) : []);
}
