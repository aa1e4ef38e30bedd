import type { Metadata, MetadataOperation, MetadataSchema } from '../metadata.ts';
import { isDemanding } from './fit.ts';
import { createUnmasker } from './unmasker.ts';

type Change = (schema: MetadataSchema) => MetadataSchema;

/**
 * The vendor's documentation hides a part of most ids, addresses and accounts in its examples. Hidden ones look broken
 * to readers and to programs, so they are given values; those that have to satisfy a schema choose first.
 */
export function unmaskExamples(metadata: Metadata): Metadata {
  const unmask = createUnmasker();
  const unmasked: Change = (schema) =>
    typeof schema.example === 'string' ? { ...schema, example: unmask(schema.example, schema) } : schema;
  changeSchemas(metadata, (schema) => (isDemanding(schema) ? unmasked(schema) : schema));
  return changeSchemas(metadata, unmasked);
}

function changeSchemas(metadata: Metadata, change: Change): Metadata {
  return {
    ...metadata,
    operations: mapped(metadata.operations, (operation) => changeOperation(operation, change)),
    schemas: mapped(metadata.schemas, (schema) => changeSchema(schema, change)),
  };
}

function changeOperation(operation: MetadataOperation, change: Change): MetadataOperation {
  const { parameters, responses } = operation;
  return {
    ...operation,
    parameters: parameters.map((each) => ({ ...each, schema: changeSchema(each.schema, change) })),
    responses: mapped(responses, (each) => ({
      ...each,
      schema: each.schema && changeSchema(each.schema, change),
    })),
  };
}

function changeSchema(schema: MetadataSchema, change: Change): MetadataSchema {
  const { items, properties, additionalProperties } = schema;
  return {
    ...change(schema),
    items: items && changeSchema(items, change),
    properties: properties && mapped(properties, (each) => changeSchema(each, change)),
    additionalProperties:
      typeof additionalProperties === 'object'
        ? changeSchema(additionalProperties, change)
        : additionalProperties,
  };
}

function mapped<Name, T>(map: ReadonlyMap<Name, T>, change: (value: T) => T): ReadonlyMap<Name, T> {
  return new Map([...map].map(([name, value]) => [name, change(value)]));
}
