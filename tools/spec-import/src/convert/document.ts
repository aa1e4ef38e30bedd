import type { Metadata, Style } from '../metadata.ts';
import type { SpecDocument } from '../openapi.ts';
import { defined, nonEmpty, record } from './defined.ts';
import { convertEndpoints } from './endpoints.ts';
import { convertPaths } from './paths.ts';
import { errorResponse } from './responses.ts';
import { convertSchema } from './schema.ts';
import { usedSecuritySchemes } from './security.ts';

const layouts: Readonly<Record<Style, SpecDocument['x-acs-style']>> = {
  RPC: 'RPC',
  V3: 'RPC',
  ROA: 'ROA',
  FC: 'ROA',
  PDS: 'ROA',
  AliGenie: 'ROA',
  OSS: 'ROA',
};

/** Converts checked metadata to an OpenAPI document. */
export function convertDocument(metadata: Metadata): SpecDocument {
  const layout = layouts[metadata.style];
  return defined({
    openapi: '3.1.0',
    info: { title: metadata.product, version: metadata.version },
    'x-acs-product': metadata.product,
    'x-acs-style': layout,
    'x-acs-metadata-style': layout === metadata.style ? undefined : metadata.style,
    servers: nonEmpty(convertEndpoints(metadata.endpoints)),
    paths: convertPaths(metadata),
    components: defined({
      schemas: metadata.schemas.size > 0 ? record(metadata.schemas, convertSchema) : undefined,
      responses: { Error: errorResponse },
      securitySchemes: usedSecuritySchemes(metadata.operations),
    }),
  }) as SpecDocument;
}
