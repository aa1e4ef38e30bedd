import { askedNumber, askedSize, askedText, nameOf } from '../../behaviour/page.ts';
import { type Paging, pagingOf, type Tell } from '../../catalogue/paging.ts';
import type { Operation } from '../../catalogue/product.ts';
import { typeOf } from '../../catalogue/schema.ts';
import { isRecord } from '../../params/value.ts';
import type { Document, Fields } from '../../state/document.ts';
import type { Posting } from '../../state/postings.ts';
import { type CloudCall, invalid, regionOf } from './cloud-call.ts';
import { behind, type Condition, type Filter, field, like, select, tagged } from './filter.ts';
import type { CloudBehaviour } from './operations.ts';
import { type Resource, shown } from './resource.ts';

/** How a list differs from the usual one. */
export interface ListOptions<F extends Fields> {
  /**
   * How parameters select, by name. The others do so by themselves: `Tag` by tags, a name by the field of that name (with `*`),
   * and the plural of a field (`DiskIds`) by any of its values.
   */
  readonly filters?: Readonly<Record<string, Filter>>;
  /** Conditions that always hold, or that several parameters make together. */
  readonly always?: (call: CloudCall) => readonly Condition[];
  /** Documents of every region are listed where true. Default: those of the call's region. */
  readonly everywhere?: boolean;
  /** What an item shows. Default: all that the resource shows. */
  readonly show?: (document: Document<F>, call: CloudCall) => unknown;
  /**
   * Documents that are there without being stored, which come before all others: their numbers are below zero, in the order of the
   * list. Default: none.
   */
  readonly standing?: (call: CloudCall) => readonly Document<F>[];
  /** Further members of the answer. */
  readonly beside?: (call: CloudCall) => Fields;
}

/** Lists the resources of a region: filtered, in pages by number or by token, in the form of the operation's answer. */
export function list<F extends Fields>(resource: Resource<F>, options: ListOptions<F> = {}): CloudBehaviour {
  const plain = resource as unknown as Resource;
  const show = options.show ?? ((document: Document<F>, call: CloudCall) => shown(resource, document, call));
  return (call) => {
    const region = options.everywhere === true ? '' : regionOf(call);
    const conditions = [
      ...conditionsOf(call, plain, options.filters ?? {}),
      ...(options.always?.(call) ?? []),
    ];
    const found = select(call, plain, region, conditions);
    const standing = options.standing?.(call).filter((one) => conditions.every(({ test }) => test(one)));
    return {
      ...page(call, found, (document) => show(document as Document<F>, call), standing),
      ...options.beside?.(call),
    };
  };
}

/** What is no filter in any operation. */
const never = new Set([
  'RegionId',
  'regionId',
  'OwnerId',
  'OwnerAccount',
  'ResourceOwnerAccount',
  'ResourceOwnerId',
  'DryRun',
  'ClientToken',
  'AcceptLanguage',
]);

/** Reads the filters of a call. */
export function conditionsOf(
  call: CloudCall,
  resource: Resource,
  filters: Readonly<Record<string, Filter>>,
): readonly Condition[] {
  const paging = pagingFor(call.operation);
  const ofPages = new Set([...(paging?.asks.values() ?? [])].map(({ path }) => path[0]));
  return Object.keys(call.parameters).flatMap((name) => {
    if (never.has(name) || ofPages.has(name)) return [];
    // An object is compared with nothing, unless the operation knows how.
    const usual = isRecord(call.parameters[name]) ? undefined : usualFilter(call, resource, name);
    const filter = (Object.hasOwn(filters, name) ? filters[name] : undefined) ?? usual;
    return filter?.(call, name, resource) ?? [];
  });
}

function usualFilter(call: CloudCall, resource: Resource, name: string): Filter | undefined {
  if (name === 'Tag' || name === 'Tags') return tagged;
  const singular = name.replace(/(?<=Id|Name|Type)s$/, '');
  const isOwn = (one: string): boolean =>
    one === resource.idField || one === resource.statusField || resource.indexes.includes(one);
  if (isOwn(singular)) return singular === name && /Name$/.test(name) ? like(name) : field(singular);
  // A parameter that the items show is compared with what they show.
  return itemNames(call.operation).has(name) ? (/Name$/.test(name) ? like(name) : field(name)) : undefined;
}

const pagings = new WeakMap<Operation, Paging | undefined>();

/** How an operation pages; worked out once. */
export function pagingFor(operation: Operation): Paging | undefined {
  if (!pagings.has(operation)) pagings.set(operation, pagingOf(operation));
  return pagings.get(operation);
}

function itemNames(operation: Operation): ReadonlySet<string> {
  const { resolve } = operation.product;
  const [place] = pagingFor(operation)?.lists ?? [];
  return new Set(Object.keys(resolve(place?.schema.items ?? {}).properties ?? {}));
}

/** Cuts out the page that a call asks for, and tells where it lies. What is not stored comes first. */
export function page(
  call: CloudCall,
  stored: Posting,
  show: (document: Document) => unknown,
  standing: readonly Document[] = [],
): Fields {
  const { operation } = call;
  const notStored = new Map(standing.map((one) => [one.sequence, one]));
  const found = standing.length === 0 ? stored : [...notStored.keys(), ...stored];
  const paging = pagingFor(operation);
  if (paging === undefined) throw new Error(`${operation.action} has no list`);
  const size = paging.isWalkable ? askedSize(paging, call.parameters) : found.length;
  const from = startOf(call, paging, found, size);
  const shownOnes = found
    .slice(from, from + size)
    .flatMap((sequence) => notStored.get(sequence) ?? call.state.bySequence(sequence) ?? []);
  const last = found[from + shownOnes.length - 1];
  const isLast = from + size >= found.length;
  const told: Readonly<Record<Tell, unknown>> = {
    number: Math.floor(from / Math.max(size, 1)) + 1,
    pageSize: size,
    maxResults: size,
    token: isLast || last === undefined ? '' : writeToken(last),
    total: found.length,
    pages: Math.ceil(found.length / Math.max(size, 1)),
    count: shownOnes.length,
    nextOffset: from + shownOnes.length,
    more: !isLast,
  };
  const answer: Record<string, unknown> = {};
  const [place] = paging.lists;
  put(answer, place?.path ?? [], shownOnes.map(show));
  for (const [role, { path, schema }] of paging.tells) {
    if (role === 'token' && told.token === '' && typeOf(schema) !== 'string') continue;
    put(answer, path, told[role]);
  }
  return answer;
}

/** A token names the last item that was seen, so items that come or go meanwhile do not shift the pages. */
function startOf(call: CloudCall, paging: Paging, found: Posting, size: number): number {
  const token = askedText(paging, call.parameters);
  if (token !== undefined) return behind(found, readToken(call, paging, token));
  const offset = askedNumber(paging, 'offset', call.parameters);
  if (offset !== undefined) return offset;
  const isByToken = paging.asks.has('token') && call.parameters[nameOf(paging, 'maxResults')] !== undefined;
  return isByToken ? 0 : ((askedNumber(paging, 'number', call.parameters) || 1) - 1) * size;
}

function writeToken(sequence: number): string {
  return Buffer.from(`after:${sequence}`).toString('base64url');
}

function readToken(call: CloudCall, paging: Paging, token: string): number {
  const [, sequence] = /^after:(-?\d{1,15})$/.exec(Buffer.from(token, 'base64url').toString('latin1')) ?? [];
  if (sequence === undefined)
    throw invalid(call, nameOf(paging, 'token'), 'is not a token that an earlier answer held');
  return Number(sequence);
}

function put(target: Record<string, unknown>, path: readonly string[], value: unknown): void {
  const [name, ...rest] = path;
  if (name === undefined) return;
  if (rest.length === 0) {
    target[name] = value;
    return;
  }
  const inner = (target[name] ?? {}) as Record<string, unknown>;
  target[name] = inner;
  put(inner, rest, value);
}
