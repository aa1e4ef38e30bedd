import type {
  Operation,
  PageNumberPagination,
  Pagination,
  Parameter,
  Product,
  TokenPagination,
} from '../model/product.ts';
import { clearPath, listPath, type Place, placesIn } from './answer-places.ts';

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
  const answer = placesIn(operation.response, product);
  const items = listPath(answer);
  if (items === undefined) return undefined;
  const parameters = new Map(operation.parameters.map((parameter) => [parameter.name, parameter]));
  const byNumber = byPageNumber(items, parameters, answer);
  const byToken = withToken(items, parameters, answer);
  return byToken && byNumber ? { ...byToken, alternative: byNumber } : (byToken ?? byNumber);
}

type Parameters = ReadonlyMap<string, Parameter>;

function withToken(
  items: string,
  parameters: Parameters,
  answer: readonly Place[],
): TokenPagination | undefined {
  const token = parameterNamed('NextToken', parameters);
  const outputToken = scalarNamed('NextToken', answer);
  if (token === undefined || outputToken === undefined) return undefined;
  const size = parameterNamed('MaxResults', parameters);
  return {
    style: 'token',
    items,
    inputToken: token.name,
    outputToken,
    ...(size !== undefined && { pageSize: size.name, ...defaultPageSize(size) }),
  };
}

function byPageNumber(
  items: string,
  parameters: Parameters,
  answer: readonly Place[],
): PageNumberPagination | undefined {
  const number = parameterNamed('PageNumber', parameters);
  const size = parameterNamed('PageSize', parameters);
  const total = scalarNamed('TotalCount', answer);
  if (number === undefined || size === undefined || total === undefined) return undefined;
  return {
    style: 'page',
    items,
    pageNumber: number.name,
    pageSize: size.name,
    total,
    ...defaultPageSize(size),
  };
}

function defaultPageSize(size: Parameter): { readonly defaultPageSize?: number } {
  const maximum = Number(size.facts.limits.get('maximum'));
  return maximum >= 1 ? { defaultPageSize: Math.min(maximum, largestDefaultPage) } : {};
}

function parameterNamed(name: string, parameters: Parameters): Parameter | undefined {
  return spellings(name).flatMap((spelling) => parameters.get(spelling) ?? [])[0];
}

function scalarNamed(name: string, answer: readonly Place[]): string | undefined {
  const names = spellings(name);
  const isScalar = ({ kind }: Place): boolean => kind === 'primitive' || kind === 'unknown';
  return clearPath(
    answer.filter((place) => isScalar(place) && names.includes(place.name)),
    1,
  );
}

/** Products spell the same name in their own ways: `NextToken`, `nextToken`, `next_token`. */
function spellings(name: string): readonly string[] {
  const camelCase = name.charAt(0).toLowerCase() + name.slice(1);
  return [name, camelCase, camelCase.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)];
}
