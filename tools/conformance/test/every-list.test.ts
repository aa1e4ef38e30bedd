import { type Operation, type PaginatedOperation, paginate, type ServiceClient } from '@scope/core';
import * as ecs from '@scope/ecs';
import { type Emulator, startEmulator } from '@scope/emulator';
import * as slb from '@scope/slb';
import * as sts from '@scope/sts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readOperations } from '../src/spec.ts';
import { synthesise } from '../src/synthesise.ts';

type Fields = Record<string, unknown>;
type List = PaginatedOperation<Fields, Fields, unknown>;

/** No list of the emulator has as many pages. */
const mostPages = 20;
const pageNumbers = ['PageNumber', 'Page'];
const positions = [...pageNumbers, 'NextToken', 'Offset'];

let emulator: Emulator;
const clients = new Map<string, ServiceClient>();

const options = () => ({
  regionId: 'cn-hangzhou',
  endpoint: emulator.url,
  credentials: { accessKeyId: 'testAccessKeyId', accessKeySecret: 'testAccessKeySecret' },
  maxAttempts: 1,
});

beforeAll(async () => {
  emulator = await startEmulator({ onlySamples: true });
  clients.set('ecs', new ecs.EcsClient(options())).set('slb', new slb.SlbClient(options()));
  clients.set('sts', new sts.StsClient(options()));
  // The operations that the emulator carries out have something to list then.
  const instances = {
    Amount: 3,
    ImageId: 'aliyun_3_x64_20G_alibase_20240819.vhd',
    InstanceType: 'ecs.g8i.large',
  };
  await clients.get('ecs')?.send(ecs.RunInstances, instances);
});
afterAll(async () => {
  for (const client of clients.values()) client.close();
  await emulator.close();
});

const lists = [
  { spec: 'ecs/2014-05-26', module: ecs },
  { spec: 'slb/2014-05-15', module: slb },
  { spec: 'sts/2015-04-01', module: sts },
].flatMap(({ spec, module }) =>
  readOperations(spec).map(({ name, parameters }) => ({
    name: `${spec} ${name}`,
    operation: (module as unknown as Record<string, List>)[name] as List,
    client: () => clients.get(spec.slice(0, 3)) as ServiceClient,
    accepts: (wanted: string) => parameters.some((parameter) => parameter.name === wanted),
    smallest: (size: string) =>
      Math.max(1, parameters.find((parameter) => parameter.name === size)?.schema.minimum ?? 1),
    required: Object.fromEntries(
      parameters
        .filter((parameter) => parameter.required === true && parameter.name !== 'RegionId')
        .map(({ name: key, schema }) => [key, synthesise(schema, key)]),
    ) as Fields,
  })),
);
type One = (typeof lists)[number];

/** All lists of an answer with their paths; what is inside of a list is not the answer's own. */
function listsOf(value: unknown, path = ''): Map<string, unknown[]> {
  if (Array.isArray(value)) return new Map([[path, value]]);
  if (typeof value !== 'object' || value === null) return new Map();
  return new Map(Object.entries(value).flatMap(([key, inner]) => [...listsOf(inner, `${path}.${key}`)]));
}

/** The first field with a name, wherever it stands outside of the lists. */
function find(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  if (Object.hasOwn(value, name)) return (value as Fields)[name];
  return Object.values(value)
    .map((inner) => find(inner, name))
    .find((found) => found !== undefined);
}

function totalOf(page: Fields): number | undefined {
  const total = find(page, 'TotalCount') ?? find(page, 'TotalAclEntry');
  return total === undefined ? undefined : Number(total);
}

function askFor({ operation, client, required }: One, fields: Fields): Promise<Fields> {
  const plain = operation as unknown as Operation<Fields, Fields>;
  return client().send(plain, { ...required, ...fields });
}

/** Sends requests one after the other until `next` has no more, and fails where that takes too long. */
async function walk(one: One, first: Fields, next: (page: Fields, sent: Fields) => Fields | undefined) {
  const pages: Fields[] = [];
  for (let fields: Fields | undefined = first; fields !== undefined; ) {
    if (pages.length === mostPages) throw new Error(`${one.name}: more than ${mostPages} pages`);
    const page = await askFor(one, fields);
    pages.push(page);
    fields = next(page, fields);
  }
  return pages;
}

/** The lists that shrink to nothing on a page far behind the last one: they are those that come in pages. */
function pagedLists(pages: readonly Fields[], empty: Fields): [path: string, sizes: number[]][] {
  const gone = [...listsOf(empty)].filter(([, items]) => items.length === 0).map(([path]) => path);
  return gone.map((path) => [path, pages.map((page) => listsOf(page).get(path)?.length ?? 0)]);
}

const sum = (numbers: readonly number[]) => numbers.reduce((left, right) => left + right, 0);

const byPaginator = lists.filter(({ operation }) => operation.pagination !== undefined);
const byNumber = lists.flatMap((one) => {
  const number = pageNumbers.find(one.accepts);
  const size = ['PageSize', 'MaxResults'].find(one.accepts);
  return number === undefined || size === undefined ? [] : [{ ...one, number, size }];
});
const byOffset = lists.filter(({ accepts }) => accepts('Offset'));
/** Lists that come whole, with a count. */
const counted = lists.filter(({ name }) =>
  /(AttachInstanceRamRole|AttachKeyPair|DescribeDiskMonitorData|DescribeEniMonitorData|TaskAttribute)$/.test(
    name,
  ),
);
const byToken = lists.filter(({ accepts }) => accepts('NextToken'));

it('finds every list with pages', () => {
  expect([byPaginator.length, byNumber.length, byToken.length]).toEqual([88, 64, 42]);
  expect(lists.filter(({ accepts }) => positions.some(accepts))).toHaveLength(91);
});

describe('our paginator', () => {
  it.each(byPaginator)('walks $name to its end', async ({ operation, client, required, smallest }) => {
    const { pageSize } = operation.pagination;
    const small = pageSize === undefined ? {} : { [pageSize]: smallest(pageSize) };
    const sizes: number[] = [];
    let total: number | undefined;
    for await (const page of paginate(client(), operation, { ...required, ...small })) {
      if (sizes.length === mostPages) throw new Error(`more than ${mostPages} pages`);
      const items = operation.pagination.items
        .split('.')
        .reduce<unknown>((at, key) => (at as Fields)[key], page);
      sizes.push((items as unknown[]).length);
      total = totalOf(page);
    }
    expect([sum(sizes), total ?? 3]).toEqual([3, 3]);
    if (pageSize !== undefined) expect(Math.max(...sizes)).toBeLessThanOrEqual(smallest(pageSize));
  });
});

describe('a plain loop', () => {
  it.each(byNumber)('by number reads $name until a page is empty', async (one) => {
    const { number, size } = one;
    const first = { [number]: 1, [size]: one.smallest(size) };
    const empty = await askFor(one, { ...first, [number]: 900 });
    const pages = await walk(one, first, (page, sent) => {
      const isEmpty = pagedLists([page], empty).every(([, [length]]) => length === 0);
      return isEmpty ? undefined : { ...sent, [number]: Number(sent[number]) + 1 };
    });
    expect(pagedLists(pages, empty)).not.toEqual([]);
    for (const [, sizes] of pagedLists(pages, empty)) expect(sizes).toEqual([1, 1, 1, 0]);
    for (const [index, page] of pages.entries()) {
      expect(Number(find(page, number) ?? index + 1)).toBe(index + 1);
      expect(Number(find(page, size) ?? 1)).toBe(1);
      expect(totalOf(page)).toBe(3);
    }
  });

  it.each(byNumber)('by count reads $name until it has seen them all', async (one) => {
    const { number, size } = one;
    const first = { [number]: 1, [size]: 2 };
    const empty = await askFor(one, { ...first, [number]: 900 });
    const seen: number[] = [];
    await walk(one, first, (page, sent) => {
      seen.push(pagedLists([page], empty)[0]?.[1][0] ?? 0);
      return sum(seen) >= (totalOf(page) ?? 0) ? undefined : { ...sent, [number]: Number(sent[number]) + 1 };
    });
    expect(seen).toEqual([2, 1]);
  });

  it.each(byToken)('by token reads $name until the token is empty', async (one) => {
    const size = ['MaxResults', 'MaxItems', 'PageSize'].find(one.accepts);
    const first = size === undefined ? {} : { [size]: one.smallest(size) };
    const pages = await walk(one, first, (page, sent) => {
      const NextToken = find(page, 'NextToken');
      return NextToken === '' || NextToken === undefined ? undefined : { ...sent, NextToken };
    });
    const sizes = pages.map((page) => listsOf(page));
    const hasEach = [...(sizes[0]?.keys() ?? [])].some(
      (path) => sum(sizes.map((page) => page.get(path)?.length ?? 0)) === 3,
    );
    expect(hasEach).toBe(true);
    const isWhole = size === undefined || one.smallest(size) >= 3;
    expect(pages).toHaveLength(isWhole ? 1 : 3);
  });

  it.each(byOffset)('by offset reads $name until a page is empty', async (one) => {
    const pages = await walk(one, { Offset: 0 }, (page) => {
      const isEmpty = [...listsOf(page).values()].every((items) => items.length === 0);
      return isEmpty ? undefined : { Offset: find(page, 'NextOffset') };
    });
    expect(pages.map((page) => [...listsOf(page).values()].map(({ length }) => length))).toEqual([[3], [0]]);
  });

  it.each(counted)('finds as many items in $name as its count says', async (one) => {
    const page = await askFor(one, {});
    expect(totalOf(page)).toBe([...listsOf(page).values()][0]?.length);
  });

  it.each(byToken)('is told that its token for $name is a made-up one', async (one) => {
    await expect(askFor(one, { NextToken: 'made up' })).rejects.toMatchObject({
      status: 400,
      code: 'InvalidParameter.NextToken',
    });
  });
});
