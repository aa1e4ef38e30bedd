import type { Json } from '../fixtures.ts';
import { collectFacts, type Facts, type Note } from './facts.ts';

const limits = ['minimum', 'maximum', 'minLength', 'maxLength', 'minItems', 'maxItems', 'pattern'];

/** Takes down what a metadata document says, without any code of the importer. */
export function metadataFacts(document: Json): Facts {
  return collectFacts((note) => {
    note('product', document.info.product, document.info.version);
    for (const [name, api] of Object.entries<Json>(document.apis)) noteOperation(note, name, api);
    for (const [name, schema] of Object.entries<Json>(document.components.schemas)) {
      note('component', name);
      noteSchema(note, `component ${name}`, schema);
    }
    for (const { regionId, endpoint, vpc } of document.endpoints ?? []) {
      if (endpoint.trim()) note('endpoint', `${regionId} public`, endpoint.trim());
      if (vpc) note('endpoint', `${regionId} vpc`, vpc.trim());
    }
  });
}

function noteOperation(note: Note, name: string, api: Json): void {
  note('operation', name);
  if (api.deprecated) note('deprecated operation', name);
  if (api.operationType) note('operation type', name, api.operationType);
  if (api.path && api.path !== '/') note('path', name, api.path);
  for (const method of api.methods) note('method', name, method);
  for (const scheme of api.schemes) note('scheme', name, scheme);
  for (const alternative of api.security ?? [{ AK: [] }]) {
    const names = Object.keys(alternative);
    note('security', name, names[0] === 'Anonymous' ? 'none' : names);
  }
  for (const type of api.consumes ?? []) note('consumes', name, type);
  for (const parameter of distinct(api.parameters)) noteParameter(note, name, parameter);
  for (const [status, response] of Object.entries<Json>(api.responses ?? {})) {
    note('response', name, status);
    if (response.schema) noteSchema(note, `${name} response ${status}`, response.schema);
  }
  for (const [status, codes] of Object.entries<Json>(api.errorCodes ?? {})) {
    for (const { errorCode, errorMessage } of codes) {
      note('error code', `${name} ${status}`, errorCode);
      if (errorMessage) note('error message', `${name} ${errorCode}`, errorMessage);
    }
  }
}

function distinct(parameters: Json[]): Json[] {
  const byKey = new Map<string, Json>();
  for (const parameter of parameters) {
    const key = `${parameter.in}:${parameter.name}`;
    const required = parameter.schema.required || byKey.get(key)?.schema.required;
    byKey.set(key, { ...parameter, schema: { ...parameter.schema, required } });
  }
  return [...byKey.values()];
}

function noteParameter(note: Note, operation: string, parameter: Json): void {
  const where = `${operation} request ${parameter.name}`;
  note('parameter', where, parameter.in);
  if (parameter.style) note('style', where, parameter.style);
  const required = parameter.in === 'path' || parameter.schema.required;
  noteSchema(note, where, { ...parameter.schema, required });
}

function noteSchema(note: Note, where: string, schema: Json): void {
  note('schema', where, schema.$ref ?? (schema.type === 'any' ? 'untyped' : (schema.type ?? 'untyped')));
  note(`type ${schema.type === 'any' ? 'untyped' : (schema.type ?? 'untyped')}`, where);
  if (schema.format) note('format', where, schema.format);
  if (schema.required === true) note('required', where);
  if (schema.deprecated) note('deprecated', where);
  if (schema.example !== undefined) note('example', `${where} =`, schema.example);
  if (schema.default !== undefined) note('default', where, schema.default);
  if (schema.exclusiveMinimum === true) note('exclusive minimum', where);
  for (const limit of limits) if (schema[limit] !== undefined) note(`limit ${limit}`, where, schema[limit]);
  if (schema.enum?.length > 0) note('enum', where);
  for (const value of schema.enum ?? []) note('enum value', where, value);
  for (const [name, member] of Object.entries<Json>(schema.properties ?? {})) {
    note('field', where, name);
    noteSchema(note, `${where}.${name}`, member);
  }
  if (schema.items) noteSchema(note, `${where}[]`, schema.items);
  if (schema.additionalProperties) noteSchema(note, `${where}{}`, schema.additionalProperties);
}
