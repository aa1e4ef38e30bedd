import { member, onlyMembers, requiredMember, type SpecNode } from '../document/node.ts';
import { choice, numberOf, requiredText, textOf } from '../document/scalar.ts';
import type { Operation, PageNumberPagination, Pagination } from '../model/product.ts';

const tokenKeys: ReadonlySet<string> = new Set([
  'style',
  'items',
  'inputToken',
  'outputToken',
  'pageSize',
  'defaultPageSize',
  'alternative',
]);
const pageKeys: ReadonlySet<string> = new Set([
  'style',
  'items',
  'pageNumber',
  'pageSize',
  'total',
  'defaultPageSize',
]);

/** Reads `x-acs-pagination`: how to page, `false` for "not paginated", or nothing at all. */
export function parsePagination(node: SpecNode | undefined): Operation['pagination'] {
  if (node === undefined) return 'infer';
  return node.value === false ? 'none' : pagination(node);
}

function pagination(node: SpecNode): Pagination {
  const style = choice(requiredMember(node, 'style'), ['token', 'page']);
  if (style === 'page') return byPageNumber(node);
  onlyMembers(node, tokenKeys);
  const alternative = member(node, 'alternative');
  const pageSize = member(node, 'pageSize');
  return {
    style,
    items: requiredText(node, 'items'),
    inputToken: requiredText(node, 'inputToken'),
    outputToken: requiredText(node, 'outputToken'),
    ...(pageSize !== undefined && { pageSize: textOf(pageSize) }),
    ...defaultPageSize(node),
    ...(alternative !== undefined && { alternative: byPageNumber(alternative) }),
  };
}

function byPageNumber(node: SpecNode): PageNumberPagination {
  onlyMembers(node, pageKeys);
  return {
    style: choice(requiredMember(node, 'style'), ['page']),
    items: requiredText(node, 'items'),
    pageNumber: requiredText(node, 'pageNumber'),
    pageSize: requiredText(node, 'pageSize'),
    total: requiredText(node, 'total'),
    ...defaultPageSize(node),
  };
}

function defaultPageSize(node: SpecNode): { readonly defaultPageSize?: number } {
  const found = member(node, 'defaultPageSize');
  return found === undefined ? {} : { defaultPageSize: numberOf(found) };
}
