import type { CallOptions } from '../call/call-options.ts';
import type { ServiceClient } from '../client/service-client.ts';
import type { Operation } from '../codec/operation.ts';
import { SdkError } from '../errors/errors.ts';
import type { PageNumberPagination, PaginatedOperation, Pagination } from './pagination.ts';
import { listAt, valueAt } from './path.ts';

/** The pages of a list operation, fetched one by one as they are asked for. */
export interface Pages<Response, Item> extends AsyncIterable<Response> {
  /** The elements of all pages in their order. */
  items(): AsyncIterable<Item>;
}

type Fields = Record<string, unknown>;

/**
 * Walks all pages of a list operation. Leaving the loop early stops fetching; start again by calling it again.
 *
 * @param request Filters and, if wanted, a page size; where to begin, too, if a page number or token is given.
 * @example
 * ```ts
 * for await (const instance of paginate(ecs, DescribeInstances, { Status: 'Running' }).items()) {
 *   console.log(instance.InstanceId);
 * }
 * ```
 */
export function paginate<Request extends object, Response extends object, Item>(
  client: Pick<ServiceClient, 'send'>,
  operation: PaginatedOperation<Request, Response, Item>,
  request: NoInfer<Request>,
  options?: CallOptions,
): Pages<Response, Item> {
  const pagination = choose(operation.pagination, request as Fields);
  const first = withPageSize(pagination, request as Fields);
  const send = (fields: Fields) =>
    client.send(operation as unknown as Operation<Fields, Fields>, fields, options);
  const itemsOf = (page: object) => listAt(page, pagination.items) as readonly Item[];

  async function* pages(): AsyncGenerator<Response> {
    let next: Fields | undefined = first;
    let seen = 0;
    const tokens = new Set<unknown>();
    while (next !== undefined) {
      const page: Fields = await send(next);
      // The caller may take the elements out.
      const count = itemsOf(page).length;
      yield page as Response;
      // Pages before the one to begin with are taken to be as long as that one.
      seen += next === first && pagination.style === 'page' ? count * pageNumberOf(pagination, first) : count;
      next =
        pagination.style === 'token'
          ? afterToken(pagination, next, { page, tokens })
          : afterNumber(pagination, next, { page, count, seen });
    }
  }

  return {
    [Symbol.asyncIterator]: pages,
    async *items() {
      for await (const page of pages()) yield* itemsOf(page);
    },
  };
}

/**
 * Pages by number where the caller has set one of its fields and the operation offers both ways. To a server a token
 * goes before a number, which it ignores then.
 */
function choose(pagination: Pagination, request: Fields): Pagination {
  if (pagination.style !== 'token' || pagination.alternative === undefined) return pagination;
  if (request[pagination.inputToken]) return pagination;
  const { pageNumber, pageSize } = pagination.alternative;
  const byNumber = request[pageNumber] !== undefined || request[pageSize] !== undefined;
  return byNumber ? pagination.alternative : pagination;
}

function withPageSize({ pageSize, defaultPageSize }: Pagination, request: Fields): Fields {
  if (pageSize === undefined || defaultPageSize === undefined || request[pageSize] !== undefined)
    return request;
  return { ...request, [pageSize]: defaultPageSize };
}

function afterToken(
  { inputToken, outputToken }: Extract<Pagination, { style: 'token' }>,
  sent: Fields,
  { page, tokens }: { page: Fields; tokens: Set<unknown> },
): Fields | undefined {
  const token = valueAt(page, outputToken);
  if (token === undefined || token === null || token === '') return undefined;
  if (tokens.add(sent[inputToken]).has(token))
    throw new SdkError(`${outputToken} of the answer is one that was sent before: the pages would never end`);
  return { ...sent, [inputToken]: token };
}

function afterNumber(
  { pageNumber, total }: PageNumberPagination,
  sent: Fields,
  { page, count, seen }: { page: Fields; count: number; seen: number },
): Fields | undefined {
  const all = valueAt(page, total);
  if (count === 0 || (typeof all === 'number' && seen >= all)) return undefined;
  return { ...sent, [pageNumber]: pageNumberOf({ pageNumber }, sent) + 1 };
}

function pageNumberOf({ pageNumber }: Pick<PageNumberPagination, 'pageNumber'>, request: Fields): number {
  return Number(request[pageNumber] ?? 1);
}
