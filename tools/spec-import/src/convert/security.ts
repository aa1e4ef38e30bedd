import type { OpenAPIV3_1 } from 'openapi-types';
import type { MetadataOperation, SecurityName } from '../metadata.ts';
import { record } from './defined.ts';

const schemes: Readonly<Record<Exclude<SecurityName, 'Anonymous'>, OpenAPIV3_1.SecuritySchemeObject>> = {
  AK: authorization('A signature made with an access key'),
  APP: authorization('A signature made with the key of an application'),
  PrivateKey: authorization('A signature made with the private half of a key pair'),
  BearerToken: { type: 'apiKey', in: 'header', name: 'x-acs-bearer-token', description: 'A bearer token' },
  ARS_OIDC: {
    type: 'apiKey',
    in: 'query',
    name: 'OIDCToken',
    description: 'An OIDC token in a parameter; nothing is signed',
  },
};

function authorization(description: string): OpenAPIV3_1.SecuritySchemeObject {
  return { type: 'apiKey', in: 'header', name: 'Authorization', description };
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
  return Object.fromEntries(Object.entries(schemes).filter(([name]) => used.has(name as SecurityName)));
}
