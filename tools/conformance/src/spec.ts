// The packages, the emulator and the specs must tell one story. This tool reads the specs on its own, calls the
// packages as a user would, and looks at what arrived at the emulator.

import { readFileSync } from 'node:fs';
import type { OpenAPIV3_1 } from 'openapi-types';

/** The specs write a schema in place for every parameter. */
type Parameter = OpenAPIV3_1.ParameterObject & { readonly schema: OpenAPIV3_1.SchemaObject };

/** One operation as its spec describes it. */
export interface SpecOperation {
  readonly name: string;
  readonly parameters: readonly Parameter[];
}

/** Reads the operations of one product's spec, for example `ecs/2014-05-26`. */
export function readOperations(spec: string): SpecOperation[] {
  const file = new URL(`../../../specs/${spec}.json`, import.meta.url);
  const document = JSON.parse(readFileSync(file, 'utf8')) as OpenAPIV3_1.Document;
  return Object.values(document.paths ?? {}).flatMap((path) =>
    Object.values(path ?? {}).map((operation) => {
      const { operationId, parameters = [] } = operation as OpenAPIV3_1.OperationObject;
      return { name: operationId ?? '', parameters: parameters as Parameter[] };
    }),
  );
}
