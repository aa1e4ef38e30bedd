import type {
  Operation,
  PageNumberPagination,
  Pagination,
  Parameter,
  Product,
  TokenPagination,
} from '../model/product.ts';
import type { Type } from '../model/types.ts';
import { fieldsOf, resolved } from './response-paths.ts';

const largestDefaultPage = 100;

/** Finds out which operations are lists with pages; an overlay's `x-acs-pagination` overrules it. */
export function inferPagination(product: Product): Product {
  return {
    ...product,
    operations: product.operations.map((operation) =>
      operation.pagination === 'infer'
        ? { ...operation, pagination: inferred(operation, product) ?? 'none' }
        : operation,
    ),
  };
}

function inferred(operation: Operation, product: Product): Pagination | undefined {
  const [items, ...others] = listPaths(operation.response, product);
  if (items === undefined || others.length > 0) return undefined;
  const parameters = new Map(operation.parameters.map((parameter) => [parameter.name, parameter]));
  const answer = fieldsOf(operation.response, product);
  const byNumber = byPageNumber(items, parameters, answer);
  const byToken = withToken(items, parameters, answer);
  return byToken && byNumber ? { ...byToken, alternative: byNumber } : (byToken ?? byNumber);
}

type Parameters = ReadonlyMap<string, Parameter>;
type Answer = ReadonlyMap<string, Type>;

function withToken(items: string, parameters: Parameters, answer: Answer): TokenPagination | undefined {
  if (!parameters.has('NextToken') || !answer.has('NextToken')) return undefined;
  const size = parameters.get('MaxResults');
  return {
    style: 'token',
    items,
    inputToken: 'NextToken',
    outputToken: 'NextToken',
    ...(size !== undefined && { pageSize: size.name, ...defaultPageSize(size) }),
  };
}

function byPageNumber(
  items: string,
  parameters: Parameters,
  answer: Answer,
): PageNumberPagination | undefined {
  const size = parameters.get('PageSize');
  if (size === undefined || !parameters.has('PageNumber') || !answer.has('TotalCount')) return undefined;
  return {
    style: 'page',
    items,
    pageNumber: 'PageNumber',
    pageSize: size.name,
    total: 'TotalCount',
    ...defaultPageSize(size),
  };
}

function defaultPageSize(size: Parameter): { readonly defaultPageSize?: number } {
  const maximum = Number(size.facts.limits.get('maximum'));
  return maximum >= 1 ? { defaultPageSize: Math.min(maximum, largestDefaultPage) } : {};
}

/** Finds the lists of an answer, at its top or in an object there: `Items`, or `Instances.Instance`. */
function listPaths(response: Type, product: Product): readonly string[] {
  return [...fieldsOf(response, product)].flatMap(([name, type]) => {
    if (resolved(type, product).kind === 'list') return [name];
    return [...fieldsOf(type, product)]
      .filter(([, inner]) => resolved(inner, product).kind === 'list')
      .map(([inner]) => `${name}.${inner}`);
  });
}
