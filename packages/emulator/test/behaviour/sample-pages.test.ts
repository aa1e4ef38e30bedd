import { describe, expect, it } from 'vitest';
import type { Schema } from '../../src/catalogue/schema.ts';
import { startEmulator } from '../../src/index.ts';
import { useEmulator } from '../support/emulator.ts';
import { call } from '../support/signed-call.ts';
import { inFolder } from '../support/specs-folder.ts';

const emulator = useEmulator();
const region = { RegionId: 'cn-hangzhou' };

type Json = Readonly<Record<string, unknown>>;

/** Asks a product of one operation for each page in turn. */
async function answers(
  parameters: Readonly<Record<string, Schema>>,
  answer: Schema,
  requests: readonly Record<string, string>[],
): Promise<Json[]> {
  const operation = {
    operationId: 'List',
    security: [{}],
    parameters: Object.entries(parameters).map(([name, schema]) => ({ name, in: 'query', schema })),
    responses: { '200': { content: { 'application/json': { schema: answer } } } },
  };
  const document = { info: { title: 'Any', version: '1' }, paths: { '/List': { post: operation } } };
  const replies: Json[] = [];
  await inFolder({ 'any/1.json': JSON.stringify(document) }, async (specs) => {
    await using own = await startEmulator({ specs });
    for (const request of requests) {
      const { RequestId, HostId, Recommend, ...body } = (await call(own, '1.List', request)).body;
      replies.push(body);
    }
  });
  return replies;
}

const text: Schema = { type: 'string' };
const integer: Schema = { type: 'integer' };
const list = (item: Schema): Schema => ({ type: 'array', items: item });
const record = (properties: Readonly<Record<string, Schema>>): Schema => ({ type: 'object', properties });
const item = record({ Id: { type: 'string', examples: ['x'] } });
const items = (amount: number) => Array.from({ length: amount }, () => ({ Id: 'x' }));

describe('a sampled list', () => {
  it('that comes by number says which page it is, and how many items there are', async () => {
    const pages = await answers(
      { PageNumber: integer, PageSize: { type: 'integer', default: 2 } },
      record({
        Items: list(item),
        PageNumber: integer,
        PageSize: integer,
        TotalCount: integer,
        TotalPages: integer,
      }),
      [{}, { PageNumber: '2' }, { PageNumber: '3' }, { PageNumber: '1', PageSize: '50' }],
    );
    expect(pages).toEqual([
      { Items: items(2), PageNumber: 1, PageSize: 2, TotalCount: 3, TotalPages: 2 },
      { Items: items(1), PageNumber: 2, PageSize: 2, TotalCount: 3, TotalPages: 2 },
      { Items: [], PageNumber: 3, PageSize: 2, TotalCount: 3, TotalPages: 2 },
      { Items: items(3), PageNumber: 1, PageSize: 50, TotalCount: 3, TotalPages: 1 },
    ]);
  });

  it('with numbers that are typed as texts answers with texts', async () => {
    const [page, refused] = await answers(
      { PageNumber: text, PageSize: text },
      record({ Items: list(item), PageNumber: text, PageSize: text, TotalCount: text }),
      [{ PageNumber: '2', PageSize: '2' }, { PageNumber: 'two' }],
    );
    expect(page).toEqual({ Items: items(1), PageNumber: '2', PageSize: '2', TotalCount: '3' });
    expect(refused).toMatchObject({
      Code: 'InvalidParameter.PageNumber',
      Message: 'The parameter PageNumber must be a whole number that is not negative.',
    });
  });

  it.each<[string, Record<string, Schema>, Record<string, Schema>]>([
    ['capitals', { PageNumber: integer, PageSize: integer }, { TotalCount: integer }],
    ['small letters', { pageNumber: integer, pageSize: integer }, { totalCount: integer }],
    ['underscores', { page_number: integer, page_size: integer }, { total_count: integer }],
    ['other words', { CurrentPage: integer, MaxResults: integer }, { Total: integer }],
    ['a count of its own name', { Page: integer, PageSize: integer }, { TotalItems: integer }],
    ['a lone count', { PageNo: integer, PageSize: integer }, { Count: integer }],
  ])('is found by %s', async (_, parameters, told) => {
    const [number = '', size = ''] = Object.keys(parameters);
    const [total = ''] = Object.keys(told);
    const requests = ['1', '2', '3', '4'].map((page) => ({ [number]: page, [size]: '1' }));
    const pages = await answers(parameters, record({ Items: list(item), ...told }), requests);
    expect(pages).toEqual([1, 1, 1, 0].map((amount) => ({ Items: items(amount), [total]: 3 })));
  });

  it('is found in the objects that wrap it, and so is what is told beside it', async () => {
    const info = record({ page_number: integer, page_size: integer, total_count: integer });
    const [page] = await answers(
      { page_number: integer, page_size: integer },
      record({ data: record({ clusters: record({ cluster: list(item) }), page_info: info }) }),
      [{ page_number: '2', page_size: '2' }],
    );
    expect(page).toEqual({
      data: { clusters: { cluster: items(1) }, page_info: { page_number: 2, page_size: 2, total_count: 3 } },
    });
  });

  it.each([
    ['MaxResults', 'NextToken', 'NextToken'],
    ['MaxItems', 'NextToken', 'NextToken'],
    ['maxKeys', 'marker', 'nextMarker'],
    ['MaxItems', 'Marker', 'Marker'],
    ['PageSize', 'NextToken', 'NextToken'],
  ])('that comes by %s and %s ends with an empty token', async (size, token, told) => {
    const parameters = { [size]: integer, [token]: text };
    const answer = record({ Items: list(item), [told]: text, IsTruncated: { type: 'boolean' } });
    const [first] = await answers(parameters, answer, [{ [size]: '2' }]);
    const next = String(first?.[told]);
    const [last] = await answers(parameters, answer, [{ [size]: '2', [token]: next }]);
    expect(first).toEqual({ Items: items(2), [told]: expect.stringMatching(/./), IsTruncated: true });
    expect(last).toEqual({ Items: items(1), [told]: '', IsTruncated: false });
  });

  it('that comes both ways goes by the token where there is one', async () => {
    const parameters = { NextToken: text, MaxResults: integer, PageNumber: integer, PageSize: integer };
    const answer = record({ Items: list(item), NextToken: text, PageNumber: integer, PageSize: integer });
    const [first] = await answers(parameters, answer, [{ PageSize: '2' }]);
    const NextToken = String(first?.NextToken);
    const [second] = await answers(parameters, answer, [
      { NextToken, MaxResults: '1', PageNumber: '1', PageSize: '5' },
    ]);
    expect(first).toEqual({ Items: items(2), NextToken: expect.any(String), PageNumber: 1, PageSize: 2 });
    expect(second).toEqual({ Items: items(1), NextToken: '', PageNumber: 1, PageSize: 5 });
  });

  it('takes a size of zero for none, and refuses a negative one', async () => {
    const [zero, negative] = await answers(
      { NextToken: text, MaxResults: integer },
      record({ Items: list(item), NextToken: text }),
      [{ MaxResults: '0' }, { MaxResults: '-1' }],
    );
    expect(zero).toEqual({ Items: items(3), NextToken: '' });
    expect(negative).toMatchObject({ Code: 'InvalidParameter.MaxResults' });
  });

  it('that comes by offset tells where the next page begins, and stands still behind the last', async () => {
    const pages = await answers(
      { Offset: integer, Limit: integer },
      record({ Items: list(item), NextOffset: integer }),
      [{ Limit: '2' }, { Limit: '2', Offset: '2' }, { Limit: '2', Offset: '3' }],
    );
    expect(pages).toEqual([
      { Items: items(2), NextOffset: 2 },
      { Items: items(1), NextOffset: 3 },
      { Items: [], NextOffset: 3 },
    ]);
  });

  it('leaves the other lists of its answer and of its items as they are', async () => {
    const [page] = await answers(
      { PageNumber: integer, PageSize: integer },
      record({
        Groups: list(record({ Rules: list(item) })),
        Tags: list(item),
        Notes: list(text),
        TotalCount: integer,
      }),
      [
        { PageNumber: '9', PageSize: '9' },
        { PageNumber: '1', PageSize: '1' },
      ],
    );
    expect(page).toEqual({ Groups: [], Tags: items(1), Notes: ['sample'], TotalCount: 3 });
  });

  it('is the one that its count names', async () => {
    const [page] = await answers(
      { Page: integer, PageSize: integer },
      record({ Entries: list(item), Listeners: list(item), TotalEntries: integer }),
      [{ Page: '3', PageSize: '2' }],
    );
    expect(page).toEqual({ Entries: [], Listeners: items(1), TotalEntries: 3 });
  });

  it('is the one that the operation is named after', async () => {
    const [page] = await answers(
      { PageNumber: integer, PageSize: integer },
      record({ Counts: list(item), List: list(item), TotalCount: integer }),
      [{ PageNumber: '3', PageSize: '2' }],
    );
    expect(page).toEqual({ Counts: items(1), List: [], TotalCount: 3 });
  });

  it('comes in pages together with others where nothing tells which is meant', async () => {
    const [page] = await answers(
      { PageNumber: integer, PageSize: integer },
      record({ Accounts: list(item), Groups: list(item), TotalCount: integer }),
      [{ PageNumber: '2', PageSize: '2' }],
    );
    expect(page).toEqual({ Accounts: items(1), Groups: items(1), TotalCount: 3 });
  });

  it('that comes whole is as long as its count says', async () => {
    const [page] = await answers(
      {},
      record({ Results: list(item), TotalCount: { ...integer, examples: [20] } }),
      [{}],
    );
    expect(page).toEqual({ Results: items(1), TotalCount: 1 });
  });

  it('has no more items than its schema allows', async () => {
    const [page] = await answers(
      { PageNumber: integer },
      record({ Items: { ...list(item), maxItems: 2 }, TotalCount: integer }),
      [{}],
    );
    expect(page).toEqual({ Items: items(2), TotalCount: 2 });
  });

  it('has items that differ in their own id alone', async () => {
    const own = record({
      RegionId: { type: 'string', examples: ['cn-hangzhou'] },
      DiskId: { type: 'string', examples: ['d-bp1f'] },
    });
    const [page] = await answers({ PageNumber: integer }, record({ Disks: record({ Disk: list(own) }) }), [
      {},
    ]);
    expect(page).toEqual({
      Disks: {
        Disk: ['d-bp1f', 'd-bp1a', 'd-bp1b'].map((DiskId) => ({ RegionId: 'cn-hangzhou', DiskId })),
      },
    });
  });
});

describe('a token', () => {
  const sizes = { ...region, MaxResults: '1' };

  it.each([
    ['that is made up', async () => 'made up'],
    [
      'of another operation',
      async () => String((await call(emulator(), 'Ecs.DescribeSnapshotGroups', sizes)).body.NextToken),
    ],
  ])('%s is refused', async (_, make) => {
    const NextToken = await make();
    const { status, body } = await call(emulator(), 'Ecs.DescribeDisks', { ...sizes, NextToken });
    expect([status, body.Code, body.Message]).toEqual([
      400,
      'InvalidParameter.NextToken',
      'The parameter NextToken is not a token that an earlier answer held.',
    ]);
  });
});
