import { type PaginatedOperation, paginate, type ServiceClient } from '@scope/core';
import { expect } from 'vitest';
import type { Tags } from './model.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Walks a list in pages of a size, and returns all items; no page is longer, and each tells the same count, if any. */
export async function allOf<Request extends object, Response extends object, Item>(
  client: ServiceClient,
  operation: PaginatedOperation<Request, Response, Item>,
  request: NoInfer<Request>,
): Promise<readonly Item[]> {
  const { items: path, pageSize = '' } =
    'alternative' in operation.pagination && 'PageSize' in request
      ? (operation.pagination.alternative ?? operation.pagination)
      : operation.pagination;
  const most = Number((request as Fields)[pageSize] ?? Number.POSITIVE_INFINITY);
  const found: Item[] = [];
  const totals = new Set<unknown>();
  for await (const page of paginate(client, operation, request)) {
    const items = (path.split('.').reduce<unknown>((at, name) => (at as Fields)[name], page) ?? []) as Item[];
    expect(items.length, `a page of ${operation.name}`).toBeLessThanOrEqual(most);
    found.push(...items);
    if ('TotalCount' in page && 'PageSize' in request) totals.add(page.TotalCount);
  }
  if (totals.size > 0) expect([...totals], `TotalCount of ${operation.name}`).toEqual([found.length]);
  return found;
}

/** Compares rows of a list, whatever their order; says which rows only one side has. */
export function compareRows(what: string, shown: readonly object[], expected: readonly object[]): void {
  const [cloud, model] = [texts(shown), texts(expected)];
  expect(without(cloud, model), `${what}: only the cloud has these`).toEqual([]);
  expect(without(model, cloud), `${what}: only the model has these`).toEqual([]);
}

function texts(rows: readonly object[]): readonly string[] {
  return rows.map((row) => JSON.stringify(row));
}

/** Returns the items of a list that another one does not have, or not as often. */
function without(list: readonly string[], other: readonly string[]): readonly string[] {
  const left = [...other];
  return list.filter((item) => {
    const at = left.indexOf(item);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** Returns texts in a fixed order. */
export function inOrder(texts: Iterable<string>): readonly string[] {
  return [...texts].sort();
}

/** Writes tags as one text each, in a fixed order. */
export function tagTexts(tags: Tags): readonly string[] {
  return inOrder([...tags].map(([key, value]) => `${key}=${value}`));
}

/** Writes the tags of an answer in the same way, however the product spells them. */
export function shownTags(
  pairs:
    | readonly {
        readonly Key?: string;
        readonly Value?: string;
        readonly TagKey?: string;
        readonly TagValue?: string;
      }[]
    | undefined,
): readonly string[] {
  return inOrder((pairs ?? []).map((pair) => `${pair.TagKey ?? pair.Key}=${pair.TagValue ?? pair.Value}`));
}
