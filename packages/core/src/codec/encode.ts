import { ConfigError } from '../errors/errors.ts';
import { flatten } from './flatten.ts';
import type { Operation, ParameterBinding } from './operation.ts';
import { own } from './own.ts';
import { encodePairs } from './percent-encode.ts';
import type { Parameter, Parts, Placement } from './placement.ts';
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
  /** Where the service takes parameters, apart from query and form. */
  readonly placement?: Placement | undefined;
}

const separators = { simple: ',', spaceDelimited: ' ', pipeDelimited: '|' } as const;
const plainQuery: ParameterBinding = {};

/** A service without a placement takes parameters in query and form only, as most RPC products do. */
function refuse(what: string): never {
  throw new ConfigError(`The service has no placement for ${what}`);
}

/**
 * Turns an operation and the caller's request into what goes over the wire, the same for every attempt.
 *
 * @throws ConfigError for a value that the API could not receive as it is, naming the field.
 */
export function encodeRequest(operation: Operation<never, unknown>, input: EncodeInput): WireRequest {
  const { name, method = 'POST', path: template = '/', parameters, response } = operation;
  const { placement } = input;
  const parts = startParts(response === 'binary' || response === 'text' ? '*/*' : 'application/json');
  for (const [field, value] of suppliedFields(operation, input)) {
    wellFormed(field, `${name}: the name of a parameter`);
    const { in: position = 'query', style } = own(parameters, field) ?? plainQuery;
    const parameter = { field, value, label: `${name}.${field}` };
    if (position === 'query') encodeStyled(parts.query, style, parameter);
    else if (position === 'formData') encodeStyled(parts.form, style, parameter);
    else if (placement) placement.place(parts, position, parameter);
    else refuse(`${parameter.label} in '${position}'`);
  }
  const { query, headers, hostPrefix } = parts;
  if (!placement && template !== '/') refuse(`the path ${template}`);
  const path = placement ? placement.path(template, parts, name) : template;
  // What GET has for a form is its query.
  const form = mayHaveBody(method) ? parts.form : [];
  if (form !== parts.form) query.push(...parts.form);
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
  const region = regionId === true ? 'RegionId' : regionId;
  if (region !== undefined && request[region] == null && input.regionId !== undefined)
    yield [region, input.regionId];
  if (clientToken && request.ClientToken == null) yield ['ClientToken', input.newClientToken()];
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
