import { randomBytes } from 'node:crypto';
import { minuteStamp, secondStamp } from '../../clock.ts';
import { isRecord, textOf, textsOf, type Values } from '../../params/value.ts';
import { Refusal } from '../../refusal.ts';
import { type Document, type Fields, type Phase, statusOf } from '../../state/document.ts';
import type { CloudCall } from './call.ts';
import type { Resource } from './resource.ts';

/** Returns a text that was sent, or nothing. */
export function text({ parameters }: CloudCall, name: string): string | undefined {
  return textOf(parameters, name);
}

/** Returns a number that was sent, or `otherwise`. */
export function number({ parameters }: CloudCall, name: string, otherwise: number): number {
  const value = parameters[name];
  return value === undefined || value === null || value === '' ? otherwise : Number(value);
}

/** Returns whether something was sent as true; products send some of these as texts. */
export function flag({ parameters }: CloudCall, name: string): boolean | undefined {
  const value = parameters[name];
  return value === undefined || value === null || value === ''
    ? undefined
    : String(value).toLowerCase() === 'true';
}

/** Returns texts, however they were sent: as a list, as a text that holds a JSON list, or joined with commas. */
export function texts(call: CloudCall, name: string): readonly string[] {
  const value = call.parameters[name];
  if (Array.isArray(value)) return textsOf(call.parameters, name);
  const sent = textOf(call.parameters, name)?.trim();
  if (sent === undefined) return [];
  if (!sent.startsWith('['))
    return sent
      .split(',')
      .map((part) => part.trim())
      .filter((part) => part !== '');
  return jsonList(call, name, sent).map(String);
}

/** Returns the objects of a list, sent as a list or as a text that holds a JSON list. */
export function records(call: CloudCall, name: string): readonly Values[] {
  const value = call.parameters[name];
  const list = Array.isArray(value)
    ? value
    : typeof value === 'string' && value !== ''
      ? jsonList(call, name, value)
      : [];
  return list.filter((entry): entry is Values => isRecord(entry));
}

function jsonList(call: CloudCall, name: string, sent: string): readonly unknown[] {
  let list: unknown;
  try {
    list = JSON.parse(sent);
  } catch {
    throw refusal(call, `InvalidParameter.${name}`, `${name} is not valid JSON.`, 400);
  }
  if (Array.isArray(list)) return list;
  throw refusal(call, `InvalidParameter.${name}`, `${name} must be a JSON list.`, 400);
}

/** Returns a text that has to be sent, although the spec does not always say so. */
export function need(call: CloudCall, name: string): string {
  const value = text(call, name);
  if (value === undefined)
    throw refusal(call, `MissingParameter.${name}`, `The parameter ${name} is missing.`, 400);
  return value;
}

/**
 * Makes a refusal with one of the vendor's codes. The status is the one that is documented for the operation; without one, it
 * is `otherwise`, or follows from the code.
 */
export function refusal(call: CloudCall, code: string, message: string, otherwise?: number): Refusal {
  const documented = call.operation.errorStatuses.get(code);
  return new Refusal(documented ?? otherwise ?? usualStatus(code), code, message);
}

function usualStatus(code: string): number {
  if (/NotFound|EntityNotExist|NotExist/.test(code)) return 404;
  return /Status|Denied|Forbidden|Violation|Conflict|Quota|Exceed|Locked/.test(code) ? 403 : 400;
}

/** Says that the value of a parameter cannot be. */
export function invalid(call: CloudCall, name: string, reason: string): Refusal {
  return refusal(call, `InvalidParameter.${name}`, `The parameter ${name} ${reason}.`, 400);
}

/** Returns the region that a call is about; one that the product does not have is refused. */
export function regionOf(call: CloudCall): string {
  const id = text(call, 'RegionId') ?? text(call, 'regionId') ?? call.settings.defaultRegion;
  const { regions } = call.operation.product;
  if (regions.size > 0 && !regions.has(id)) {
    throw refusal(call, 'InvalidRegionId.NotFound', `The region ${id} does not exist.`, 404);
  }
  return id;
}

/** Makes a new id of the vendor's shape: `d-bp1…`. */
export function newId(prefix: string): string {
  const letters = '0123456789abcdefghijklmnopqrstuvwxyz';
  const random = [...randomBytes(17)].map((byte) => letters[byte % letters.length]).join('');
  return `${prefix}-bp1${random}`;
}

/** Returns a document by its id, or undefined. One of another region is not seen from this one. */
export function lookUp<F extends Fields>(
  call: CloudCall,
  { kind }: Resource<F>,
  id: string,
  region?: string,
): Document<F> | undefined {
  const found = call.state.get(kind, id) as Document<F> | undefined;
  return found !== undefined && region !== undefined && found.region !== '' && found.region !== region
    ? undefined
    : found;
}

/** Returns a document by its id, or refuses an id that is not there. */
export function find<F extends Fields>(
  call: CloudCall,
  resource: Resource<F>,
  id: string,
  code: string = notFoundCode(resource),
): Document<F> {
  const asked = text(call, 'RegionId') ?? text(call, 'regionId');
  const found = lookUp(call, resource, id, asked);
  if (found === undefined) throw refusal(call, code, `The ${resource.word} ${id} does not exist.`, 404);
  return found;
}

/** Returns the document that a parameter names, which has to be sent and to exist. */
export function named<F extends Fields>(
  call: CloudCall,
  resource: Resource<F>,
  parameter: string = resource.idField,
  code?: string,
): Document<F> {
  return find(call, resource, need(call, parameter), code);
}

export function notFoundCode({ notFound, idField }: Pick<Resource, 'notFound' | 'idField'>): string {
  return notFound ?? `Invalid${idField}.NotFound`;
}

/** Returns the documents of a region (or all, of an empty text) with a value in an index, in the order of creation. */
export function allWith<F extends Fields>(
  { state }: CloudCall,
  { kind }: Resource<F>,
  index?: string,
  value?: unknown,
  region = '',
): readonly Document<F>[] {
  return state
    .posting(kind, region, index, value)
    .flatMap((sequence) => state.bySequence(sequence) ?? []) as Document<F>[];
}

/** Returns how many documents have a value in an index, without a walk. */
export function countWith(
  { state }: CloudCall,
  { kind }: { readonly kind: string },
  index: string,
  value: unknown,
  region = '',
): number {
  return state.posting(kind, region, index, value).length;
}

/** Tells whether a document has a tag; without a value, whatever its value. */
export function hasTag(document: Document, key: string, value?: string): boolean {
  return Object.hasOwn(document.tags, key) && (value === undefined || document.tags[key] === value);
}

export type { CloudCall };

/** What a new document has besides its id. */
export interface NewResource<F extends Fields> {
  readonly id?: string;
  /** Default: the call's region. Give an empty text to what belongs to no region. */
  readonly region?: string;
  readonly fields: F;
  readonly tags?: Readonly<Record<string, string>>;
  readonly phases?: readonly Phase[];
}

/** Stores a new document, where the quota of its region allows one more. */
export function insert<F extends Fields>(
  call: CloudCall,
  resource: Resource<F>,
  { id = newId(resource.prefix), region = regionOf(call), ...rest }: NewResource<F>,
): Document<F> {
  const { quota, kind } = resource;
  if (quota !== undefined && call.state.posting(kind, region).length >= quota.limit) {
    throw refusal(call, quota.code, `The region has ${quota.limit} of ${resource.word} already.`, 403);
  }
  return call.state.insert(kind, { id, region, ...rest }) as Document<F>;
}

/** Changes fields, tags or phases of a document; returns what it is then. */
export function update<F extends Fields>(
  { state }: CloudCall,
  document: Document<F>,
  change: {
    readonly fields?: Partial<F>;
    readonly tags?: Readonly<Record<string, string>>;
    readonly phases?: readonly Phase[];
  },
): Document<F> {
  return state.update(document, change) as Document<F>;
}

/** Refuses a document that is in none of the states, with the code, and the HTTP status that products differ in. */
export function needStatus(
  call: CloudCall,
  document: Document,
  states: readonly string[],
  code: string,
  httpStatus = 403,
): void {
  const status = statusOf(document);
  if (states.includes(status)) return;
  throw refusal(
    call,
    code,
    `${document.id} is ${status}, and has to be ${states.join(' or ')} for this.`,
    httpStatus,
  );
}

/** Writes a time of this call as ECS does, to the minute. */
export function minutes(call: CloudCall, at: number = call.now): string {
  return minuteStamp(at);
}

/** Writes a time of this call to the second. */
export function seconds(call: CloudCall, at: number = call.now): string {
  return secondStamp(at);
}
