import { isList, isScalar, type Place, placesIn, plainName } from './places.ts';
import type { Operation } from './product.ts';
import { type Resolve, typeOf } from './schema.ts';

/** What a request says of the page that it wants. */
export type Ask = 'number' | 'pageSize' | 'maxResults' | 'token' | 'offset';
/** What an answer says of the page that it is. */
export type Tell = Exclude<Ask, 'offset'> | 'total' | 'pages' | 'count' | 'nextOffset' | 'more';

/** How an operation hands out its list. */
export interface Paging {
  /** Whether a call can say where it wants to go on. */
  readonly isWalkable: boolean;
  /** Parameters, or members of a JSON body. */
  readonly asks: ReadonlyMap<Ask, Place>;
  readonly tells: ReadonlyMap<Tell, Place>;
  /** Where the list is. Where nothing tells which of several it is, all of them come in pages. */
  readonly lists: readonly Place[];
}

const sizes = {
  pageSize: ['pagesize', 'perpage'],
  maxResults: ['maxresults', 'maxresult', 'maxitems', 'maxkeys', 'limit'],
} as const;
const number = ['pagenumber', 'pageno', 'pagenum', 'currentpage', 'pageindex', 'page'] as const;
const askNames: Readonly<Record<Ask, readonly string[]>> = {
  ...sizes,
  number,
  token: ['nexttoken', 'nextpagetoken', 'pagetoken', 'continuationtoken', 'nextmarker', 'marker'],
  offset: ['offset'],
};
const tellNames: Readonly<Record<Tell, readonly string[]>> = {
  ...sizes,
  number,
  // Where there is no other, `Marker` is the one for the next page, as in RAM.
  token: ['nexttoken', 'nextpagetoken', 'nextcontinuationtoken', 'nextmarker', 'marker'],
  total: ['totalcount', 'total', 'totalnum', 'totalnumber', 'totalrecordcount', 'totalrecords', 'totalitems'],
  pages: ['totalpages', 'totalpage', 'totalpagecount', 'pagecount'],
  count: ['count', 'pagerecordcount'],
  nextOffset: ['nextoffset'],
  more: ['hasmore', 'hasnext', 'hasnextpage', 'istruncated'],
};

/** Finds out from the names of an operation's parameters and answer how it pages; nothing where it has no list. */
export function pagingOf({ action, parameters, product, response }: Operation): Paging | undefined {
  const { resolve } = product;
  const answer = placesIn(response.schema, resolve);
  const asked = [...parameters.values()].flatMap(({ name, in: place, schema }) =>
    place === 'body'
      ? placesIn(schema, resolve).map((inner) => ({ ...inner, path: [name, ...inner.path] }))
      : [{ path: [name], schema: resolve(schema) }],
  );
  const asks = named(askNames, asked);
  const tells = new Map(named(tellNames, answer.filter(isScalar)));
  const { lists, total } = listsIn(answer, action, resolve);
  const [list, ...others] = lists;
  const counted = total ?? tells.get('count');
  if (counted !== undefined && !tells.has('total')) {
    tells.set('total', counted);
    // A lone `Count` counts the whole list.
    if (counted === tells.get('count')) tells.delete('count');
  }
  const isWalkable = asks.has('number') || asks.has('token') || asks.has('offset');
  const isCounted = others.length === 0 && tells.has('total');
  return list && (isWalkable || isCounted) ? { isWalkable, asks, tells, lists } : undefined;
}

/** Of several places with a name, the one nearest to the top counts. */
function named<Role extends string>(
  names: Readonly<Record<Role, readonly string[]>>,
  places: readonly Place[],
): ReadonlyMap<Role, Place> {
  const found = new Map<Role, Place>();
  for (const role of Object.keys(names) as Role[]) {
    const candidates = names[role].flatMap((name) => places.find((place) => plainName(place) === name) ?? []);
    const [best] = candidates.sort((left, right) => left.path.length - right.path.length);
    if (best !== undefined) found.set(role, best);
  }
  return found;
}

/**
 * Finds the list of an answer: the one that a count (`TotalAclEntry`) or the operation (`DescribeRouteEntries`) is named
 * after, else the only one of records.
 */
function listsIn(
  answer: readonly Place[],
  action: string,
  resolve: Resolve,
): { readonly lists: readonly Place[]; readonly total?: Place } {
  const all = answer.filter(isList);
  const near = all.filter(({ path }) => path.length <= 2);
  const candidates = near.length > 0 ? near : all;
  for (const list of candidates) {
    const total = answer.find((place) => isScalar(place) && plainName(place) === `total${plainName(list)}`);
    if (total !== undefined) return { lists: [list], total };
  }
  const main = candidates.filter((list) => isOfRecords(list, resolve) && !/^tags?$/.test(plainName(list)));
  const called = main.filter(({ path }) =>
    path.some((name) => action.toLowerCase().endsWith(plainName({ path: [name] }))),
  );
  return { lists: [called, main].find((some) => some.length > 0) ?? candidates };
}

function isOfRecords({ schema }: Place, resolve: Resolve): boolean {
  return typeOf(resolve(schema.items ?? {})) === 'object';
}
