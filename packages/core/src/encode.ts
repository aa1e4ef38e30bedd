import { isHostLabel } from './endpoint.ts';
import { ConfigError } from './errors.ts';
import { flatten } from './flatten.ts';
import type { Operation, ParameterBinding } from './operation.ts';
import { fillPath } from './path-template.ts';
import { encodePairs } from './signing/percent-encode.ts';
import { kindOf, scalarText, wellFormed } from './values.ts';
import { byName, mayHaveBody, type Pair, type WireRequest } from './wire.ts';
import { writeJson } from './write-json.ts';

/** What a call gives to the encoder, apart from the operation. */
export interface EncodeInput {
  /** The caller's request, by parameter name. */
  readonly request: Readonly<Record<string, unknown>>;
  readonly regionId: string | undefined;
  /** Fills in a `ClientToken` that the caller left out. */
  readonly newClientToken: () => string;
}

/** The parts of a request while its parameters are put in their places. */
interface Parts {
  readonly query: Pair[];
  readonly form: Pair[];
  readonly headers: Record<string, string>;
  readonly pathValues: Map<string, string>;
  body?: string | Uint8Array;
  contentType?: string;
  hostPrefix?: string;
}

const separators = { simple: ',', spaceDelimited: ' ', pipeDelimited: '|' } as const;
const plainQuery: ParameterBinding = {};

/**
 * Turns an operation and the caller's request into what goes over the wire, the same for every attempt.
 *
 * @throws ConfigError for a value that the API could not receive as it is, naming the field.
 */
export function encodeRequest(operation: Operation<never, unknown>, input: EncodeInput): WireRequest {
  const { name, method = 'POST', path: template = '/', parameters, response } = operation;
  const parts = startParts(response === undefined ? 'application/json' : '*/*');
  for (const [field, value] of suppliedFields(operation, input)) {
    wellFormed(field, `${name}: the name of a parameter`);
    place(parts, bindingOf(parameters, field), { field, value, label: `${name}.${field}` });
  }
  const { query, headers, pathValues, hostPrefix } = parts;
  const { path, query: fixed } = fillPath(template, pathValues, name);
  // What GET has for a form is its query.
  const form = mayHaveBody(method) ? parts.form : [];
  if (form !== parts.form) query.push(...parts.form);
  query.push(...fixed);
  query.sort(byName);
  let { body, contentType } = parts;
  if (form.length > 0) {
    body = encodePairs(form);
    contentType = 'application/x-www-form-urlencoded';
  } else if (body !== undefined && !mayHaveBody(method)) {
    throw new ConfigError(`${name}: a ${method} request has no body`);
  }
  return { method, path, query, form, headers, body, contentType, hostPrefix };
}

function startParts(accept: string): Parts {
  // No prototype: a header may be called anything.
  const headers = { __proto__: null, accept } as unknown as Record<string, string>;
  return { query: [], form: [], headers, pathValues: new Map() };
}

/** The caller's fields that have a value, then what the client supplies. */
function* suppliedFields(
  { regionId, clientToken }: Operation<never, unknown>,
  input: EncodeInput,
): Generator<readonly [string, unknown]> {
  const { request } = input;
  for (const field of Object.keys(request)) {
    const value = request[field];
    if (value !== undefined && value !== null) yield [field, value];
  }
  if (regionId && request.RegionId == null && input.regionId !== undefined)
    yield ['RegionId', input.regionId];
  if (clientToken && request.ClientToken == null) yield ['ClientToken', input.newClientToken()];
}

function bindingOf(parameters: Operation<never, unknown>['parameters'], field: string): ParameterBinding {
  return (parameters !== undefined && Object.hasOwn(parameters, field) && parameters[field]) || plainQuery;
}

interface Parameter {
  readonly field: string;
  readonly value: unknown;
  readonly label: string;
}

function place(
  parts: Parts,
  { in: position = 'query', style }: ParameterBinding,
  parameter: Parameter,
): void {
  const { field, value, label } = parameter;
  switch (position) {
    case 'query':
      encodeStyled(parts.query, style, parameter);
      break;
    case 'formData':
      encodeStyled(parts.form, style, parameter);
      break;
    case 'path':
      parts.pathValues.set(field, scalarText(value, label));
      break;
    case 'header':
      parts.headers[headerName(field, label)] = headerText(value, label);
      break;
    case 'host':
      parts.hostPrefix = hostLabel(value, label);
      break;
    case 'body':
      placeBody(parts, value, label);
      break;
    default:
      throw new ConfigError(`${label}: unknown position '${position satisfies never}'`);
  }
}

function encodeStyled(
  pairs: Pair[],
  style: ParameterBinding['style'],
  { field, value, label }: Parameter,
): void {
  if (style === undefined || style === 'repeatList' || style === 'flat') {
    flatten(pairs, field, value, label);
  } else if (typeof value === 'string') {
    pairs.push([field, wellFormed(value, label)]);
  } else if (style === 'json') {
    pairs.push([field, writeJson(value, label)]);
  } else if (Array.isArray(value)) {
    const items = value.flatMap((item, index) =>
      item == null ? [] : scalarText(item, `${label}[${index}]`),
    );
    pairs.push([field, items.join(separators[style])]);
  } else {
    throw new ConfigError(`${label} takes a list, not ${kindOf(value)}`);
  }
}

function placeBody(parts: Parts, value: unknown, label: string): void {
  if (value instanceof Uint8Array) {
    parts.body = value;
    parts.contentType = 'application/octet-stream';
    return;
  }
  // A text is JSON already.
  parts.body = typeof value === 'string' ? wellFormed(value, label) : writeJson(value, label);
  parts.contentType = 'application/json; charset=utf-8';
}

function headerName(field: string, label: string): string {
  if (/^[\w!#$%&'*+.^`|~-]+$/.test(field)) return field.toLowerCase();
  throw new ConfigError(`${label} is no header name`);
}

/** Lists and objects travel as JSON, scalars as they are. */
function headerText(value: unknown, label: string): string {
  const isStructure = typeof value === 'object' && !(value instanceof Date);
  const text = isStructure ? writeJson(value, label) : scalarText(value, label);
  if (/^[ -~]*$/.test(text)) return text;
  throw new ConfigError(`${label} is a header, which takes printable ASCII only`);
}

function hostLabel(value: unknown, label: string): string {
  const text = scalarText(value, label);
  if (isHostLabel(text)) return text;
  throw new ConfigError(`${label} is part of the host name: it takes letters, digits and hyphens`);
}
