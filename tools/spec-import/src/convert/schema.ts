import type { MetadataSchema } from '../metadata.ts';
import type { SpecSchema } from '../openapi.ts';
import { defined, nonEmpty, onlyTrue, record } from './defined.ts';
import { limits } from './limits.ts';
import { literal } from './literal.ts';

/**
 * Converts a schema. `required` becomes a list of the object that has the member; where nothing has a place for it
 * (the elements of a list, an answer), it is kept as `x-acs-required`.
 */
export function convertSchema(schema: MetadataSchema): SpecSchema {
  return { ...memberSchema(schema), ...defined({ 'x-acs-required': onlyTrue(schema.required) }) };
}

/** Converts the schema of a member or a parameter, whose owner says whether it is required. */
export function memberSchema(schema: MetadataSchema): SpecSchema {
  return defined({
    $ref: schema.ref,
    'x-acs-missing-ref': schema.missingRef,
    type: schema.type,
    format: schema.format,
    title: schema.title,
    description: schema.description,
    deprecated: onlyTrue(schema.deprecated),
    readOnly: onlyTrue(schema.readOnly),
    ...enumeration(schema),
    ...values(schema),
    ...limits(schema),
    items: schema.items && convertSchema(schema.items),
    ...(schema.properties && objectMembers(schema.properties)),
    additionalProperties: additional(schema.additionalProperties),
    'x-acs-file-transfer': onlyTrue(schema.fileTransfer),
  }) as SpecSchema;
}

/** Returns the members of an object and the list of those that are required. */
function objectMembers(members: ReadonlyMap<string, MetadataSchema>): {
  properties: Record<string, SpecSchema>;
  required?: string[];
} {
  const required = [...members].filter(([, member]) => member.required).map(([name]) => name);
  return { properties: record(members, memberSchema), ...defined({ required: nonEmpty(required) }) };
}

function additional(value: MetadataSchema['additionalProperties']): SpecSchema | boolean | undefined {
  return typeof value === 'object' ? convertSchema(value) : value;
}

function values({ type, default: standard, example }: MetadataSchema): object {
  const [fittingDefault, fittingExample] = [standard, example].map((value) =>
    value === undefined ? undefined : literal(value, type),
  );
  return {
    ...(fittingDefault === undefined ? { 'x-acs-default': standard } : { default: fittingDefault }),
    ...(fittingExample === undefined ? { 'x-acs-example': example } : { examples: [fittingExample] }),
  };
}

/** An empty list of values names none, so it is left out: in JSON Schema it would forbid every value. */
function enumeration(schema: MetadataSchema): object {
  const texts = schema.enum.length > 0 ? schema.enum : [...schema.enumTitles.keys()];
  const fitting = texts.map((text) => literal(text, schema.type));
  const fits = !fitting.includes(undefined);
  const titles = schema.enumTitles.size > 0 ? record(schema.enumTitles, (title) => title) : undefined;
  return {
    [fits ? 'enum' : 'x-acs-enum']: nonEmpty([...new Set(fits ? fitting : texts)]),
    'x-acs-enum-titles': titles,
  };
}
