import type { MetadataParameter } from '../metadata.ts';
import type { SpecParameter } from '../openapi.ts';
import { defined, onlyTrue } from './defined.ts';
import { memberSchema } from './schema.ts';

/** Converts a query, header or path parameter. A path needs all of its parameters, so those are always required. */
export function convertParameter(parameter: MetadataParameter): SpecParameter {
  return {
    in: parameter.in,
    ...convertHostParameter(parameter),
    ...(parameter.in === 'path' && { required: true }),
  };
}

/** Converts a parameter that becomes part of the host name. */
export function convertHostParameter(parameter: MetadataParameter): Omit<SpecParameter, 'in'> {
  const { description, deprecated, required } = parameter.schema;
  return defined({
    name: parameter.name,
    description: parameter.description ?? description,
    required: onlyTrue(required),
    deprecated: onlyTrue(deprecated),
    'x-acs-style': parameter.style,
    schema: memberSchema({ ...parameter.schema, description: undefined, deprecated: false }),
  }) as Omit<SpecParameter, 'in'>;
}
