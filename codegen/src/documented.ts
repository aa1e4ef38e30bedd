import {
  elements,
  member,
  members,
  onlyMembers,
  requiredMember,
  rootNode,
  type SpecNode,
} from './document/node.ts';
import { textOf } from './document/scalar.ts';
import { isObject, setMember } from './merge.ts';
import { documentOperations } from './words/document-fields.ts';

const documentKeys: ReadonlySet<string> = new Set(['operations']);
const operationKeys: ReadonlySet<string> = new Set(['errorCodes', 'resources']);

/**
 * Adds to a document what the importer took from documentation: error codes, and the resources that RAM checks. Documentation
 * outlives operations, so what it says of others is left aside.
 */
export function addDocumented(document: unknown, documented: unknown): void {
  const node = rootNode(documented);
  onlyMembers(node, documentKeys);
  const facts = new Map(members(requiredMember(node, 'operations')));
  for (const { name, node: operation } of documentOperations(document)) {
    const known = facts.get(name);
    if (known !== undefined) addToOperation(operation, known);
  }
}

function addToOperation(operation: Readonly<Record<string, unknown>>, known: SpecNode): void {
  onlyMembers(known, operationKeys);
  const resources = elements(member(known, 'resources')).map(textOf);
  if (resources.length > 0) setMember(operation, 'x-acs-resources', resources);
  const codes = members(member(known, 'errorCodes'));
  if (codes.length > 0) setMember(operation, 'x-acs-error-codes', withCodes(operation, codes));
}

/** What the metadata lists comes first, with its messages. */
function withCodes(
  operation: Readonly<Record<string, unknown>>,
  documented: readonly (readonly [string, SpecNode])[],
): object {
  const listed = operation['x-acs-error-codes'];
  const result: object = isObject(listed) ? { ...listed } : {};
  for (const [status, list] of documented) {
    const before = isObject(listed) && Array.isArray(listed[status]) ? listed[status] : [];
    const known = new Set(before.map((entry: unknown) => (isObject(entry) ? entry.code : undefined)));
    const added = elements(list)
      .map(textOf)
      .filter((code) => !known.has(code));
    setMember(result, status, [...before, ...added.map((code) => ({ code }))]);
  }
  return result;
}
