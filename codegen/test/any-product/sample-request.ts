import type { Metadata, MetadataParameter, MetadataSchema } from './upstream.ts';

type Schemas = NonNullable<Metadata['components']>['schemas'];

/** Makes a value that a schema accepts; deep parts of recursive schemas are left out. */
export function sampleValue(schema: MetadataSchema, schemas: Schemas, depth = 0): unknown {
  const name = schema.$ref?.replace('#/components/schemas/', '');
  if (name !== undefined) return sampleValue(schemas?.[name] ?? {}, schemas, depth + 1);
  if (depth > 4) return undefined;
  if (schema.format === 'binary' || schema.format === 'byte') return new Uint8Array([0, 1, 255]);
  switch (schema.type) {
    case 'integer':
      return 7;
    case 'number':
      return 1.5;
    case 'boolean':
      return true;
    case 'array':
      return [1, 2].map(() => sampleValue(schema.items ?? {}, schemas, depth + 1));
    case 'object':
      return Object.fromEntries(
        Object.entries(schema.properties ?? { any: {} }).map(([key, value]) => [
          key,
          sampleValue(value, schemas, depth + 1),
        ]),
      );
    default:
      return "a b*~'ü";
  }
}

/** What parameters become on the wire. */
export interface ExpectedRequest {
  readonly path: string;
  readonly query: Record<string, string>;
  readonly form: Record<string, string>;
  readonly headers: Record<string, string>;
  readonly body: unknown;
  readonly hostPrefix: string;
}

/** Says what a request has to look like, written from the rules of the published vectors and apart from the runtime. */
export function expectedRequest(
  path: string,
  parameters: readonly MetadataParameter[],
  request: Readonly<Record<string, unknown>>,
): ExpectedRequest {
  const [template = '/', suffix = ''] = path.split('?');
  const query = Object.fromEntries(new URLSearchParams(suffix));
  const expected = { path: template, query, form: {}, headers: {} as Record<string, string> };
  let body: unknown;
  let hostPrefix = '';
  for (const { name, in: place, style } of parameters) {
    const value = request[name];
    if (place === 'query') Object.assign(query, written(name, value, style));
    if (place === 'formData') Object.assign(expected.form, written(name, value, style));
    if (place === 'header') expected.headers[name.toLowerCase()] = plain(value);
    if (place === 'host') hostPrefix = plain(value);
    // A text or bytes are the body as they are.
    if (place === 'body') body = value instanceof Uint8Array ? value : JSON.parse(JSON.stringify(value));
    if (place === 'path') {
      for (const hole of [`{${name}}`, `[${name}]`])
        expected.path = expected.path.replace(hole, encoded(plain(value)));
    }
  }
  return { ...expected, body, hostPrefix };
}

function written(name: string, value: unknown, style: string | undefined): Record<string, string> {
  if (style === 'json' && typeof value === 'object') return { [name]: JSON.stringify(value) };
  if (style === 'simple' && Array.isArray(value)) return { [name]: value.join(',') };
  return flattened(name, value);
}

function flattened(name: string, value: unknown): Record<string, string> {
  if (value === undefined) return {};
  if (typeof value !== 'object' || value === null) return { [name]: String(value) };
  const parts = Array.isArray(value)
    ? value.map((item, index) => [index + 1, item] as const)
    : Object.entries(value);
  return Object.assign({}, ...parts.map(([key, item]) => flattened(`${name}.${key}`, item)));
}

function plain(value: unknown): string {
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

function encoded(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
