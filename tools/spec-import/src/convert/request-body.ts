import type { MetadataParameter } from '../metadata.ts';
import type { SpecRequestBody, SpecSchema } from '../openapi.ts';
import { defined, nonEmpty, onlyTrue } from './defined.ts';
import { memberSchema } from './schema.ts';

/** Converts the form or body parameters of an operation; undefined where there are none. */
export function convertRequestBody(parameters: readonly MetadataParameter[]): SpecRequestBody | undefined {
  const body = parameters.find((parameter) => parameter.in === 'body');
  if (body) return convertBody(body);
  const form = parameters.filter((parameter) => parameter.in === 'formData');
  return form.length > 0 ? convertForm(form) : undefined;
}

function convertBody({ name, style, description, schema }: MetadataParameter): SpecRequestBody {
  const binary = schema.format === 'binary' || schema.format === 'byte';
  return defined({
    description: description ?? schema.description,
    required: onlyTrue(schema.required),
    'x-acs-name': name,
    'x-acs-style': style,
    content: {
      [binary ? 'application/octet-stream' : 'application/json']: {
        schema: memberSchema({ ...schema, description: undefined }),
      },
    },
  }) as SpecRequestBody;
}

function convertForm(form: readonly MetadataParameter[]): SpecRequestBody {
  const required = nonEmpty(form.filter(({ schema }) => schema.required).map(({ name }) => name));
  const schema = defined({
    type: 'object' as const,
    properties: Object.fromEntries(form.map((parameter) => [parameter.name, formField(parameter)])),
    required,
  });
  return defined({
    required: onlyTrue(required !== undefined),
    content: { 'application/x-www-form-urlencoded': { schema } },
  }) as SpecRequestBody;
}

function formField({ style, description, schema }: MetadataParameter): SpecSchema {
  return {
    ...memberSchema({ ...schema, description: description ?? schema.description }),
    ...defined({ 'x-acs-style': style }),
  };
}
