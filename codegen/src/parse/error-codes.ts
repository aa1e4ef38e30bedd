import { elements, member, members, type SpecNode } from '../document/node.ts';
import { requiredText } from '../document/scalar.ts';

/** Reads the codes out of `x-acs-error-codes`, which lists them by HTTP status. */
export function parseErrorCodes(operation: SpecNode): readonly string[] {
  return members(member(operation, 'x-acs-error-codes')).flatMap(([, list]) =>
    elements(list).map((entry) => requiredText(entry, 'code')),
  );
}
