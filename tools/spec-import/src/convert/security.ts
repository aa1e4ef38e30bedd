import type { OpenAPIV3_1 } from 'openapi-types';
import type { MetadataOperation } from '../metadata.ts';
import { record } from './defined.ts';

const known: ReadonlyMap<string, OpenAPIV3_1.SecuritySchemeObject> = new Map([
  ['AK', authorization('A signature made with an access key')],
  ['APP', authorization('A signature made with the key of an application')],
  ['PrivateKey', authorization('A signature made with the private half of a key pair')],
  ['BearerToken', apiKey('header', 'x-acs-bearer-token', 'A bearer token')],
  ['ARS_OIDC', apiKey('query', 'OIDCToken', 'An OIDC token in a parameter; nothing is signed')],
]);
const unknown: OpenAPIV3_1.SecuritySchemeObject = authorization('A proof that the metadata only names');

function authorization(description: string): OpenAPIV3_1.SecuritySchemeObject {
  return apiKey('header', 'Authorization', description);
}

function apiKey(
  position: 'header' | 'query',
  name: string,
  description: string,
): OpenAPIV3_1.SecuritySchemeObject {
  return { type: 'apiKey', in: position, name, description };
}

/** Converts the alternatives of an operation; the empty one needs no proof. */
export function convertSecurity(
  security: MetadataOperation['security'],
): OpenAPIV3_1.SecurityRequirementObject[] {
  return security.map((alternative) =>
    record(new Map([...alternative].filter(([name]) => name !== 'Anonymous')), (scopes) => [...scopes]),
  );
}

/** Returns the schemes that a document's operations name. */
export function usedSecuritySchemes(
  operations: ReadonlyMap<string, MetadataOperation>,
): Record<string, OpenAPIV3_1.SecuritySchemeObject> {
  const used = new Set(
    [...operations.values()].flatMap(({ security }) => security.flatMap((each) => [...each.keys()])),
  );
  used.delete('Anonymous');
  const inOrder = [...known.keys(), ...[...used].sort()].filter((name) => used.has(name));
  return record(new Map(inOrder.map((name) => [name, known.get(name) ?? unknown])), (scheme) => scheme);
}
