import { type Paging, pagingOf, type Tell } from '../catalogue/paging.ts';
import type { Place } from '../catalogue/places.ts';
import { typeOf } from '../catalogue/schema.ts';
import { isRecord } from '../params/value.ts';
import type { Behaviour, Call } from './call.ts';
import { askedPage, tellPage } from './page.ts';
import { sampleOf } from './sample.ts';
import { several } from './several.ts';

/** How many items a list with pages has: enough for a client to have to turn one. */
const pagedItems = 3;

/**
 * Answers with a value made from the response's schema, the same one every time. A list that comes in pages has a few
 * items, and the answer to each call is the page that it asks for.
 */
export const sampleAnswer: Behaviour = (call) => {
  const { product, response } = call.operation;
  const value = sampleOf(response.schema, product.resolve);
  const paging = pagingOf(call.operation);
  const answer = paging === undefined ? value : pageOf(value, paging, call);
  return product.style === 'RPC' && !isRecord(answer) ? {} : answer;
};

function pageOf(value: unknown, paging: Paging, { operation, parameters }: Call): unknown {
  const { lists, isWalkable } = paging;
  const page = askedPage(paging, parameters, operation.action);
  const all = Math.min(
    isWalkable ? pagedItems : 1,
    ...lists.map(({ schema }) => schema.maxItems ?? pagedItems),
  );
  let answer = value;
  for (const { path, schema } of lists) {
    const list = { path, items: schema.items ?? {}, resolve: operation.product.resolve };
    answer = changed(answer, path, (sample) =>
      several((sample as unknown[])[0], all, list).slice(page.offset, page.offset + page.size),
    );
  }
  const told = tellPage(page, all, operation.action);
  for (const [role, place] of tellable(paging)) {
    answer = changed(answer, place.path, () =>
      typeOf(place.schema) === 'string' ? String(told[role]) : told[role],
    );
  }
  return answer;
}

const counts: ReadonlySet<Tell> = new Set(['total', 'token', 'pages', 'more']);

/** Where no page can be asked for, a `Limit` in the answer is not the size of one. */
function tellable({ tells, isWalkable }: Paging): [Tell, Place][] {
  return [...tells].filter(([role]) => isWalkable || counts.has(role));
}

/** Returns a value in which the member at a path is another one. */
function changed(
  value: unknown,
  [name, ...rest]: readonly string[],
  change: (old: unknown) => unknown,
): unknown {
  if (name === undefined) return change(value);
  if (!isRecord(value)) return value;
  return { ...value, [name]: changed(value[name], rest, change) };
}
