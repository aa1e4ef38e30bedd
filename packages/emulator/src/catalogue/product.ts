import type { DocumentedOperation } from './documented.ts';
import {
  type BodyForm,
  bodyFormOf,
  type Parameter,
  readDeclaredParameters,
  type SpecParameters,
} from './parameters.ts';
import { type Response, readResponse, type SpecResponses } from './response.ts';
import { createRoute, type Route } from './route.ts';
import { createResolver, type Resolve, type Schema } from './schema.ts';
import { asSent } from './sent-types.ts';

/** One operation, as far as the emulator needs to know it. */
export interface Operation {
  readonly product: Product;
  readonly action: string;
  readonly methods: readonly string[];
  readonly route: Route;
  /** Whether the call has to be signed with an access key. */
  readonly isSigned: boolean;
  /** Whether a call changes nothing. */
  readonly isRead: boolean;
  readonly parameters: ReadonlyMap<string, Parameter>;
  readonly body: BodyForm;
  readonly response: Response;
  /** The HTTP statuses of the error codes that are documented for it. */
  readonly errorStatuses: ReadonlyMap<string, number>;
  /** Patterns of the resources that RAM checks, with placeholders in braces; none where it is not documented. */
  readonly resources: readonly string[];
}

/** One region of a product and its public host. */
export interface Region {
  readonly id: string;
  readonly host: string;
}

/** One version of one product. */
export interface Product {
  readonly name: string;
  readonly version: string;
  /** `RPC`: one path, and a header names the operation. `ROA`: resource paths, which name it as well. */
  readonly style: 'RPC' | 'ROA';
  readonly operations: ReadonlyMap<string, Operation>;
  readonly regions: ReadonlyMap<string, Region>;
  readonly resolve: Resolve;
}

/** The members of a spec that are read here; `specs/README.md` describes them. */
export interface SpecDocument {
  readonly info: { readonly title: string; readonly version: string };
  readonly 'x-acs-product'?: string;
  readonly 'x-acs-style'?: string;
  readonly 'x-acs-metadata-style'?: string;
  readonly servers?: readonly { url: string; 'x-acs-region'?: string; 'x-acs-network'?: string }[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, SpecOperation>>>>;
  readonly components?: { readonly schemas?: Readonly<Record<string, Schema>> };
}

/** One operation of a spec. */
export interface SpecOperation extends SpecParameters {
  readonly operationId?: string;
  readonly security?: readonly object[];
  readonly responses?: SpecResponses;
  readonly 'x-acs-operation-type'?: string;
  readonly 'x-acs-methods'?: readonly string[];
  readonly 'x-acs-schemes'?: readonly string[];
  readonly 'x-acs-path'?: string;
  readonly 'x-acs-error-codes'?: Readonly<Record<string, readonly { readonly code: string }[]>>;
}

/** Reads a spec into the form that calls are checked with. */
export function readProduct(
  document: SpecDocument,
  documented: ReadonlyMap<string, DocumentedOperation> = new Map(),
): Product {
  const operations = new Map<string, Operation>();
  const product: Product = {
    name: document['x-acs-product'] ?? document.info.title,
    version: document.info.version,
    style: document['x-acs-style'] === 'ROA' ? 'ROA' : 'RPC',
    operations,
    regions: readRegions(document),
    resolve: createResolver(document.components?.schemas ?? {}),
  };
  const pathOf = pathsOf(document);
  for (const [key, methods] of Object.entries(document.paths)) {
    for (const [method, operation] of Object.entries(methods)) {
      // A path may have members that are no operations, such as a summary.
      const { operationId } = operation;
      if (operationId !== undefined) {
        const place = { method, path: pathOf(key, operation) };
        const told = documented.get(operationId);
        operations.set(operationId, readOperation(product, operationId, place, operation, told));
      }
    }
  }
  return product;
}

/** Returns where requests go: in the RPC style to `/`, unless the metadata calls the product V3. */
function pathsOf(document: SpecDocument): (key: string, operation: SpecOperation) => string {
  if (document['x-acs-style'] === 'ROA') return (key, operation) => operation['x-acs-path'] ?? key;
  return document['x-acs-metadata-style'] === 'V3'
    ? (_, operation) => operation['x-acs-path'] ?? '/'
    : () => '/';
}

/** Reads one operation, which is called at a place. */
export function readOperation(
  product: Product,
  action: string,
  place: { readonly method: string; readonly path: string },
  spec: SpecOperation,
  documented?: DocumentedOperation,
): Operation {
  const response = readResponse(spec.responses, spec['x-acs-schemes']);
  return {
    product,
    action,
    methods: spec['x-acs-methods'] ?? [place.method.toUpperCase()],
    route: createRoute(place.path),
    isSigned: spec.security === undefined || spec.security.some((scheme) => Object.hasOwn(scheme, 'AK')),
    isRead: isRead(action, spec),
    parameters: readDeclaredParameters(spec),
    body: bodyFormOf(spec),
    response: { ...response, schema: asSent(`${product.name} ${action}`, response.schema) },
    errorStatuses: new Map([...readErrorStatuses(spec), ...(documented?.errorStatuses ?? [])]),
    resources: documented?.resources ?? [],
  };
}

/** Of several statuses of one code, the last one counts, which tells more. */
function readErrorStatuses(spec: SpecOperation): ReadonlyMap<string, number> {
  const lists = Object.entries(spec['x-acs-error-codes'] ?? {});
  return new Map(
    lists.flatMap(([status, list]) => list.map(({ code }) => [code.trim(), Number(status)] as const)),
  );
}

/** Where the metadata does not say it, the name of an operation does. */
function isRead(action: string, { 'x-acs-operation-type': type }: SpecOperation): boolean {
  return type === undefined ? /^(?:Describe|Get|List|Query|Check)/.test(action) : type === 'read';
}

function readRegions(document: SpecDocument): Map<string, Region> {
  const regions = new Map<string, Region>();
  for (const server of document.servers ?? []) {
    const id = server['x-acs-region'];
    if (id !== undefined && server['x-acs-network'] === 'public') {
      regions.set(id, { id, host: server.url.replace(/^https?:\/\//, '') });
    }
  }
  return regions;
}
