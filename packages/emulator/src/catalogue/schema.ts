/** The part of JSON Schema that the emulator reads. */
export interface Schema {
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly examples?: readonly unknown[];
  readonly default?: unknown;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | boolean;
  readonly required?: readonly string[];
  readonly $ref?: string;
}

/** Follows a schema's references to the schema that they mean. */
export type Resolve = (schema: Schema) => Schema;

const prefix = '#/components/schemas/';

/** A reference may lead to a reference, but not forever. */
const maxHops = 32;

/** Creates a resolver of references into a document's named schemas. */
export function createResolver(schemas: Readonly<Record<string, Schema>>): Resolve {
  const named = new Map(Object.entries(schemas));
  return (schema) => {
    let current = schema;
    for (let hop = 0; current.$ref !== undefined; hop += 1) {
      const target = named.get(schemaName(current.$ref));
      if (target === undefined || hop === maxHops) throw new Error(`Cannot resolve ${schema.$ref}`);
      current = target;
    }
    return current;
  };
}

/** Returns the one type that a schema allows besides `null`, or nothing where it says nothing. */
export function typeOf(schema: Schema): string | undefined {
  if (typeof schema.type === 'string') return schema.type;
  return schema.type?.find((type) => type !== 'null');
}

function schemaName(reference: string): string {
  if (!reference.startsWith(prefix)) return '';
  return reference.slice(prefix.length).replaceAll('~1', '/').replaceAll('~0', '~');
}
