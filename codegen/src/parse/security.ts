import { elements, members, type SpecNode } from '../document/node.ts';

/** Schemes whose proof stands in the parameters, so that the request itself carries no signature. */
const unsignedSchemes: ReadonlySet<string> = new Set(['ARS_OIDC', 'Anonymous']);

/** Tells whether an operation's security requirements let nobody sign. */
export function parseAnonymous(node: SpecNode | undefined): boolean {
  const requirements = elements(node);
  return (
    requirements.length > 0 &&
    requirements.every((requirement) => members(requirement).every(([scheme]) => unsignedSchemes.has(scheme)))
  );
}
