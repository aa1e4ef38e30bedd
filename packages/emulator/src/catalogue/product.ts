import { createResolver, type Resolve, type Schema } from './schema.ts';

/** One parameter of an operation. */
export interface Parameter {
  readonly name: string;
  readonly required: boolean;
  /** How a list or an object is written: `repeatList`, `flat`, `json`, `simple`, … */
  readonly style: string;
  readonly schema: Schema;
}

/** One operation, as far as the emulator needs to know it. */
export interface Operation {
  readonly product: Product;
  readonly action: string;
  readonly methods: readonly string[];
  /** Whether the call has to be signed with an access key. */
  readonly isSigned: boolean;
  readonly parameters: ReadonlyMap<string, Parameter>;
  /** The schema of a good answer. */
  readonly response: Schema;
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
  readonly operations: ReadonlyMap<string, Operation>;
  readonly regions: ReadonlyMap<string, Region>;
  readonly resolve: Resolve;
}

/** The members of a spec that are read here; `specs/README.md` describes them. */
export interface SpecDocument {
  readonly info: { readonly title: string; readonly version: string };
  readonly 'x-acs-product'?: string;
  readonly servers?: readonly { url: string; 'x-acs-region'?: string; 'x-acs-network'?: string }[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, SpecOperation>>>>;
  readonly components?: { readonly schemas?: Readonly<Record<string, Schema>> };
}

interface SpecOperation {
  readonly operationId?: string;
  readonly security?: readonly object[];
  readonly parameters?: readonly {
    name: string;
    required?: boolean;
    schema?: Schema;
    'x-acs-style'?: string;
  }[];
  readonly requestBody?: SpecBody;
  readonly responses?: Readonly<Record<string, SpecBody>>;
  readonly 'x-acs-methods'?: readonly string[];
}

interface SpecBody {
  readonly content?: Readonly<Record<string, { readonly schema?: Schema }>>;
}

/** Reads a spec into the form that calls are checked with. */
export function readProduct(document: SpecDocument): Product {
  const operations = new Map<string, Operation>();
  const product: Product = {
    name: document['x-acs-product'] ?? document.info.title,
    version: document.info.version,
    operations,
    regions: readRegions(document),
    resolve: createResolver(document.components?.schemas ?? {}),
  };
  for (const methods of Object.values(document.paths)) {
    for (const [method, operation] of Object.entries(methods)) {
      // A path may have members that are no operations, such as a summary.
      const { operationId } = operation;
      if (operationId !== undefined) {
        operations.set(operationId, readOperation(product, method, operationId, operation));
      }
    }
  }
  return product;
}

function readOperation(product: Product, method: string, action: string, spec: SpecOperation): Operation {
  return {
    product,
    action,
    methods: spec['x-acs-methods'] ?? [method.toUpperCase()],
    isSigned: spec.security === undefined || spec.security.some((scheme) => Object.hasOwn(scheme, 'AK')),
    parameters: new Map([...queryParameters(spec), ...formParameters(spec)].map((one) => [one.name, one])),
    response: spec.responses?.['200']?.content?.['application/json']?.schema ?? { type: 'object' },
  };
}

function queryParameters(spec: SpecOperation): Parameter[] {
  return (spec.parameters ?? []).map((parameter) => ({
    name: parameter.name,
    required: parameter.required === true,
    style: parameter['x-acs-style'] ?? 'repeatList',
    schema: parameter.schema ?? {},
  }));
}

function formParameters(spec: SpecOperation): Parameter[] {
  const form = spec.requestBody?.content?.['application/x-www-form-urlencoded']?.schema;
  const required = new Set(form?.required);
  return Object.entries(form?.properties ?? {}).map(([name, schema]) => ({
    name,
    required: required.has(name),
    style: (schema as { 'x-acs-style'?: string })['x-acs-style'] ?? 'repeatList',
    schema,
  }));
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
