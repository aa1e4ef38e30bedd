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
  const answer = placesIn(operation.response, product);
  const items = clearPath(
    answer.filter(({ kind }) => kind === 'list'),
    2,
  );
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

/** A field of an answer, at its top or in objects below; what is inside of lists is not the answer's own. */
interface Place {
  readonly path: string;
  readonly name: string;
  /** 1 at the top. */
  readonly level: number;
  readonly kind: Type['kind'];
}

const deepestLevel = 3;
/** Schemas that hold each other have more places than anybody could count; such an answer is no list. */
const mostPlaces = 10_000;

function placesIn(answer: Type, product: Product): readonly Place[] {
  const places: Place[] = [];
  let objects = [{ prefix: '', type: answer }];
  for (let level = 1; level <= deepestLevel; level++) {
    const fields = [];
    for (const { prefix, type } of objects) {
      for (const [name, field] of fieldsOf(type, product)) {
        // A dotted path cannot tell such a name from two.
        if (/[.[\]]/.test(name)) continue;
        const path = prefix + name;
        places.push({ path, name, level, kind: resolved(field, product).kind });
        fields.push({ prefix: `${path}.`, type: field });
      }
      if (places.length > mostPlaces) return [];
    }
    objects = fields;
  }
  return places;
}

/** Returns the path of the only candidate; those further down count only where there is none up to the given level. */
function clearPath(candidates: readonly Place[], level: number): string | undefined {
  const near = candidates.filter((place) => place.level <= level);
  const [first, ...others] = near.length > 0 ? near : candidates;
  return others.length === 0 ? first?.path : undefined;
}
