import { ConfigError } from './errors.ts';
import { flatten, scalarText } from './flatten.ts';
import type { Operation, ParameterBinding } from './operation.ts';
import { percentEncode } from './signing/percent-encode.ts';
import { isoSeconds, type Pair, type WireRequest } from './wire.ts';

/** What a call gives to the encoder, apart from the operation. */
export interface EncodeInput {
  /** The caller's request, by parameter name. */
  readonly request: Readonly<Record<string, unknown>>;
  readonly regionId: string | undefined;
  /** Fills in a `ClientToken` that the caller left out. */
  readonly newClientToken: () => string;
}

const separators = { simple: ',', spaceDelimited: ' ', pipeDelimited: '|' } as const;
const plainQuery: ParameterBinding = {};

/** Turns an operation and the caller's request into what goes over the wire, the same for every attempt. */
export function encodeRequest(operation: Operation<never, unknown>, input: EncodeInput): WireRequest {
  const { name, method = 'POST', path = '/', parameters } = operation;
  const query: Pair[] = [];
  const form: Pair[] = [];
  const headers: Record<string, string> = {};
  const pathValues = new Map<string, string>();
  let body: string | Uint8Array | undefined;
  let contentType: string | undefined;

  for (const [field, value] of suppliedFields(operation, input)) {
    const label = `${name}.${field}`;
    const { in: position = 'query', style } = bindingOf(parameters, field);
    if (position === 'query') encodeStyled(query, field, value, style, label);
    else if (position === 'formData') encodeStyled(form, field, value, style, label);
    else if (position === 'path') pathValues.set(field, scalarText(value, label));
    else if (position === 'header') headers[field.toLowerCase()] = headerText(value, label);
    else if (position === 'body' && value instanceof Uint8Array) {
      body = value;
      contentType = 'application/octet-stream';
    } else if (position === 'body') {
      body = jsonText(value, label);
      contentType = 'application/json; charset=utf-8';
    } else throw new ConfigError(`${label}: this SDK does not know the position '${position}'`);
  }
  if (form.length > 0) {
    body = form.map(([key, value]) => `${percentEncode(key)}=${percentEncode(value)}`).join('&');
    contentType = 'application/x-www-form-urlencoded';
  }
  query.sort(byName);
  return { method, path: fillPath(path, pathValues, name), query, headers, body, contentType };
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

function encodeStyled(
  pairs: Pair[],
  field: string,
  value: unknown,
  style: ParameterBinding['style'],
  label: string,
): void {
  if (style === undefined || style === 'repeatList' || style === 'flat') {
    flatten(pairs, field, value, label);
  } else if (typeof value === 'string') {
    pairs.push([field, scalarText(value, label)]);
  } else if (style === 'json') {
    pairs.push([field, jsonText(value, label)]);
  } else if (Array.isArray(value)) {
    pairs.push([field, value.map((item) => scalarText(item, label)).join(separators[style])]);
  } else {
    throw new ConfigError(`${label} takes a list, not ${typeof value}`);
  }
}

/** JSON as the API reads it: dates without milliseconds, big integers in full. */
function jsonText(value: unknown, label: string): string {
  return JSON.stringify(value, function (this: Record<string, unknown>, key, converted: unknown) {
    const original = this[key];
    if (original instanceof Date) return isoSeconds(original);
    if (typeof original === 'bigint') throw new ConfigError(`${label}: pass a bigint inside JSON as a text`);
    return converted;
  });
}

function headerText(value: unknown, label: string): string {
  const text = typeof value === 'object' ? jsonText(value, label) : scalarText(value, label);
  if (/[\r\n\0]/.test(text)) throw new ConfigError(`${label} contains a line break`);
  return text;
}

function fillPath(template: string, values: ReadonlyMap<string, string>, operation: string): string {
  return template.replace(/\{([^}]+)\}/g, (_, field: string) => {
    const value = values.get(field);
    if (value === undefined || value === '')
      throw new ConfigError(`${operation}.${field} is required: it is part of the path`);
    return percentEncode(value);
  });
}

/** Code units, not the locale: the server sorts the same way. */
function byName([a]: Pair, [b]: Pair): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
