import { elements, member, members, type SpecNode } from '../document/node.ts';
import { requiredText } from '../document/scalar.ts';
import { groupBy } from '../group-by.ts';

/** Reads by which HTTP statuses each code comes, out of the same member. */
export function parseErrorStatuses(operation: SpecNode): ReadonlyMap<string, readonly string[]> {
  const pairs = members(member(operation, 'x-acs-error-codes')).flatMap(([status, list]) =>
    elements(list).map((entry) => ({ status, code: requiredText(entry, 'code') })),
  );
  const byCode = groupBy(pairs, ({ code }) => code);
  return new Map([...byCode].map(([code, same]) => [code, [...new Set(same.map(({ status }) => status))]]));
}

/** Reads the codes out of `x-acs-error-codes`, which lists them by HTTP status. */
export function parseErrorCodes(operation: SpecNode): readonly string[] {
  return members(member(operation, 'x-acs-error-codes')).flatMap(([, list]) =>
    elements(list).map((entry) => requiredText(entry, 'code')),
  );
}
