import type { Json } from '../fixtures.ts';
import { collectFacts, type Facts, type Note } from './facts.ts';

const limits = ['minimum', 'maximum', 'minLength', 'maxLength', 'minItems', 'maxItems', 'pattern'];

/** Takes down what a spec says, without any code of the importer. */
export function specFacts(spec: Json): Facts {
  return collectFacts((note) => {
    note('product', spec['x-acs-product'], spec.info.version);
    for (const [path, item] of Object.entries<Json>(spec.paths)) {
      for (const operation of Object.values<Json>(item))
        noteOperation(note, path, operation, spec['x-acs-style']);
    }
    for (const [name, schema] of Object.entries<Json>(spec.components.schemas ?? {})) {
      note('component', name);
      noteSchema(note, `component ${name}`, schema);
    }
    for (const server of spec.servers ?? []) {
      note(
        'endpoint',
        `${server['x-acs-region']} ${server['x-acs-network']}`,
        server.url.replace('https://', ''),
      );
    }
  });
}

function noteOperation(note: Note, path: string, operation: Json, style: string): void {
  const name = operation.operationId;
  note('operation', name);
  if (operation.deprecated) note('deprecated operation', name);
  if (operation['x-acs-operation-type']) note('operation type', name, operation['x-acs-operation-type']);
  const realPath = operation['x-acs-path'] ?? (style === 'ROA' ? path : '/');
  if (realPath !== '/') note('path', name, realPath);
  for (const method of operation['x-acs-methods']) note('method', name, method.toLowerCase());
  for (const scheme of operation['x-acs-schemes']) note('scheme', name, scheme);
  for (const alternative of operation.security)
    note('security', name, Object.keys(alternative).join() || 'none');
  for (const type of operation['x-acs-consumes'] ?? []) note('consumes', name, type);
  for (const parameter of operation.parameters ?? []) noteParameter(note, name, parameter, parameter.in);
  for (const parameter of operation['x-acs-host-parameters'] ?? [])
    noteParameter(note, name, parameter, 'host');
  if (operation.requestBody) noteBody(note, name, operation.requestBody);
  noteResponses(note, name, operation.responses);
  for (const [status, codes] of Object.entries<Json>(operation['x-acs-error-codes'] ?? {})) {
    for (const { code, message } of codes) {
      note('error code', `${name} ${status}`, code);
      if (message) note('error message', `${name} ${code}`, message);
    }
  }
}

/** A response without content is the importer's own, for an operation whose answer the metadata does not describe. */
function noteResponses(note: Note, name: string, responses: Json): void {
  for (const [status, { content }] of Object.entries<Json>(responses)) {
    const schema = content && Object.values<Json>(content)[0].schema;
    if (!schema) continue;
    note('response', name, status);
    noteSchema(note, `${name} response ${status}`, schema);
  }
}

function noteParameter(note: Note, operation: string, parameter: Json, position: string): void {
  const where = `${operation} request ${parameter.name}`;
  note('parameter', where, position);
  if (parameter['x-acs-style']) note('style', where, parameter['x-acs-style']);
  if (parameter.required) note('required', where);
  if (parameter.deprecated) note('deprecated', where);
  noteSchema(note, where, parameter.schema);
}

function noteBody(note: Note, operation: string, body: Json): void {
  const [[type, { schema }]] = Object.entries<Json>(body.content) as [[string, Json]];
  if (type !== 'application/x-www-form-urlencoded') {
    noteParameter(note, operation, { ...body, name: body['x-acs-name'], schema }, 'body');
    return;
  }
  for (const [name, field] of Object.entries<Json>(schema.properties)) {
    const required = schema.required?.includes(name);
    noteParameter(
      note,
      operation,
      { name, required, 'x-acs-style': field['x-acs-style'], schema: field },
      'formData',
    );
  }
}

function noteSchema(note: Note, where: string, schema: Json): void {
  note('schema', where, schema.$ref ?? schema.type ?? 'untyped');
  note(`type ${schema.type ?? 'untyped'}`, where);
  if (schema.format) note('format', where, schema.format);
  if (schema['x-acs-required']) note('required', where);
  if (schema.deprecated) note('deprecated', where);
  noteValues(note, where, schema);
  for (const [name, member] of Object.entries<Json>(schema.properties ?? {})) {
    note('field', where, name);
    noteSchema(note, `${where}.${name}`, member);
  }
  for (const name of schema.required ?? []) note('required', `${where}.${name}`);
  if (schema.items) noteSchema(note, `${where}[]`, schema.items);
  if (schema.additionalProperties) noteSchema(note, `${where}{}`, schema.additionalProperties);
}

function noteValues(note: Note, where: string, schema: Json): void {
  for (const example of schema.examples ?? []) note('example', `${where} =`, example);
  if (schema['x-acs-example'] !== undefined) note('example', `${where} =`, schema['x-acs-example']);
  const standard = schema.default ?? schema['x-acs-default'];
  if (standard !== undefined) note('default', where, standard);
  const values = schema.enum ?? schema['x-acs-enum'];
  if (values) note('enum', where);
  for (const value of values ?? []) note('enum value', where, value);
  for (const limit of limits) {
    const bound = schema[limit] ?? schema[`x-acs-${limit}`];
    if (bound !== undefined) note(`limit ${limit}`, where, bound);
  }
  if (schema.exclusiveMinimum !== undefined) {
    note('exclusive minimum', where);
    note('limit minimum', where, schema.exclusiveMinimum);
  }
}
