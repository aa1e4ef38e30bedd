import { describe, expect, it } from 'vitest';
import { type PaginatedOperation, paginate, type ServiceClient } from '../../src/index.ts';

interface Request {
  NextToken?: string;
  MaxResults?: number;
  PageNumber?: number;
  PageSize?: number;
  Name?: string;
}
interface Page {
  RequestId: string;
  NextToken?: string;
  TotalCount?: number;
  Things?: { Thing?: number[] };
}

const listThings: PaginatedOperation<Request, Page, number> = {
  name: 'ListThings',
  pagination: {
    style: 'token',
    items: 'Things.Thing',
    inputToken: 'NextToken',
    outputToken: 'NextToken',
    pageSize: 'MaxResults',
    defaultPageSize: 100,
    alternative: {
      style: 'page',
      items: 'Things.Thing',
      pageNumber: 'PageNumber',
      pageSize: 'PageSize',
      total: 'TotalCount',
      defaultPageSize: 50,
    },
  },
};

/** A client that answers with prepared pages and remembers what it was asked. */
function answering(...pages: Omit<Page, 'RequestId'>[]) {
  const asked: Request[] = [];
  const client: Pick<ServiceClient, 'send'> = {
    async send<Given, Response>(_operation: unknown, request: Given): Promise<Response> {
      asked.push(request as Request);
      return { RequestId: 'r', ...pages[asked.length - 1] } as Response;
    },
  };
  return { client, asked };
}

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}

describe('paginate', () => {
  it('follows tokens and keeps the filters of the first request', async () => {
    const { client, asked } = answering(
      { NextToken: 'a', Things: { Thing: [1, 2] } },
      { Things: { Thing: [3] } },
    );

    expect(await all(paginate(client, listThings, { Name: 'x' }).items())).toEqual([1, 2, 3]);
    expect(asked).toEqual([
      { Name: 'x', MaxResults: 100 },
      { Name: 'x', MaxResults: 100, NextToken: 'a' },
    ]);
  });

  it('goes on after a page without elements as long as there is a token', async () => {
    const { client } = answering({ NextToken: 'a' }, { NextToken: '', Things: { Thing: [1] } });

    expect(await all(paginate(client, listThings, {}).items())).toEqual([1]);
  });

  it('counts pages where the caller sets a page size of that kind', async () => {
    const { client, asked } = answering(
      { TotalCount: 3, Things: { Thing: [1, 2] } },
      { TotalCount: 3, Things: { Thing: [3] } },
    );

    expect(await all(paginate(client, listThings, { PageSize: 2 }).items())).toEqual([1, 2, 3]);
    expect(asked).toEqual([{ PageSize: 2 }, { PageSize: 2, PageNumber: 2 }]);
  });

  it('follows tokens from the one that the caller gives, whatever else is given', async () => {
    const { client, asked } = answering(
      { TotalCount: 0, NextToken: 'b', Things: { Thing: [3, 4] } },
      { TotalCount: 0, NextToken: '', Things: { Thing: [5] } },
    );

    expect(await all(paginate(client, listThings, { NextToken: 'a', PageSize: 2 }).items())).toEqual([
      3, 4, 5,
    ]);
    expect(asked.map(({ NextToken }) => NextToken)).toEqual(['a', 'b']);
  });

  it('counts the pages before the one it is asked to begin with', async () => {
    const { client, asked } = answering(
      { TotalCount: 5, Things: { Thing: [3, 4] } },
      { TotalCount: 5, Things: { Thing: [5] } },
    );

    expect(await all(paginate(client, listThings, { PageSize: 2, PageNumber: 2 }).items())).toEqual([
      3, 4, 5,
    ]);
    expect(asked).toHaveLength(2);
  });

  it('goes on although the caller takes the elements out of a page', async () => {
    const { client } = answering(
      { TotalCount: 3, Things: { Thing: [1, 2] } },
      { TotalCount: 3, Things: { Thing: [3] } },
    );
    const taken: number[] = [];

    for await (const page of paginate(client, listThings, { PageSize: 2 })) {
      taken.push(...(page.Things?.Thing?.splice(0) ?? []));
    }

    expect(taken).toEqual([1, 2, 3]);
  });

  it('stops at an empty page even if the total promises more', async () => {
    const { client, asked } = answering({ TotalCount: 9, Things: { Thing: [1] } }, { TotalCount: 9 });

    expect(await all(paginate(client, listThings, { PageSize: 1 }).items())).toEqual([1]);
    expect(asked).toHaveLength(2);
  });

  it('finds a token and a total that stand deeper in the answer', async () => {
    const nested = { ...listThings, pagination: { ...listThings.pagination, outputToken: 'Things.Next' } };
    const { client, asked } = answering({ Things: { Thing: [1], Next: 'a' } } as Omit<Page, 'RequestId'>, {
      Things: { Thing: [2] },
    });

    expect(await all(paginate(client, nested as typeof listThings, {}).items())).toEqual([1, 2]);
    expect(asked[1]).toEqual({ MaxResults: 100, NextToken: 'a' });
  });

  it.each([[['a', 'a']], [['a', 'b', 'a']]])('refuses to run in circles: %j', async (tokens) => {
    const { client, asked } = answering(...tokens.map((NextToken) => ({ NextToken })));

    await expect(all(paginate(client, listThings, {}))).rejects.toMatchObject({
      name: 'SdkError',
      message: 'NextToken of the answer is one that was sent before: the pages would never end',
    });
    expect(asked).toHaveLength(tokens.length);
  });

  it.each(['pages', 'items'])('refuses something else in the place of a list, for %s', async (what) => {
    const thing = { TotalCount: 1, Things: { Thing: { Id: 1 } } } as unknown as Page;
    const { client, asked } = answering(...Array.from({ length: 9 }, () => thing));
    const pages = paginate(client, listThings, { PageSize: 2 });

    await expect(all<unknown>(what === 'pages' ? pages : pages.items())).rejects.toMatchObject({
      name: 'SdkError',
      message: 'Things.Thing of the answer is no list',
    });
    expect(asked).toHaveLength(1);
  });

  it('fetches nothing before it is read, and no more than is read', async () => {
    const { client, asked } = answering({ NextToken: 'a', Things: { Thing: [1, 2] } });
    const items = paginate(client, listThings, {}).items();
    expect(asked).toHaveLength(0);

    for await (const item of items) {
      expect(item).toBe(1);
      break;
    }

    expect(asked).toHaveLength(1);
  });
});
