import type { OpenAPIV3_1 } from 'openapi-types';
import {
  elements,
  member,
  members,
  onlyMembers,
  requiredMember,
  type SpecNode,
  specError,
} from '../document/node.ts';
import { flag, optionalText, requiredText, textOf } from '../document/scalar.ts';
import { type Method, methods, type Operation, type Parameter } from '../model/product.ts';
import { parseErrorCodes, parseErrorStatuses } from './error-codes.ts';
import { parsePagination } from './pagination.ts';
import { parameter, parseParameter, parseStyle } from './parameter.ts';
import { parseRequestBody } from './request-body.ts';
import { parseResponse } from './response.ts';
import { parseAnonymous } from './security.ts';
import { type Room, settlePlaces } from './settle-places.ts';

const known: ReadonlySet<string> = new Set<keyof OpenAPIV3_1.OperationObject | `x-acs-${string}`>([
  'operationId',
  'summary',
  'description',
  'tags',
  'externalDocs',
  'deprecated',
  'parameters',
  'requestBody',
  'responses',
  'security',
  'x-acs-methods',
  'x-acs-schemes',
  'x-acs-operation-type',
  'x-acs-error-codes',
  'x-acs-path',
  'x-acs-consumes',
  'x-acs-host-parameters',
  'x-acs-pagination',
  'x-acs-resources',
  'x-acs-instead',
]);

/** How a product's operations are told apart: by a header, by their paths, or by both. */
export type Layout = 'RPC' | 'V3' | 'ROA';

/** What an operation is told of its product. */
export interface Surroundings {
  readonly layout: Layout;
  /** Names that are part of the host in some operation of the product. */
  readonly hostNames: ReadonlySet<string>;
}

/** Lists the names that the operations of a Path Item Object have in the host. */
export function hostParameterNames(item: SpecNode): readonly string[] {
  return members(item)
    .flatMap(([, node]) => elements(member(node, 'x-acs-host-parameters')))
    .map((node) => requiredText(node, 'name'));
}

/** Reads all operations of a Path Item Object. */
export function parsePathItem(
  key: string,
  item: SpecNode,
  { layout, hostNames }: Surroundings,
): readonly Operation[] {
  return members(item).map(([verb, node]) => {
    const operation = { ...node, operation: optionalText(node, 'operationId') };
    const method = methods.find((candidate) => candidate.toLowerCase() === verb);
    if (method === undefined) throw specError(operation, `the method "${verb}" is not supported`);
    requiredText(node, 'operationId');
    return parseOperation(operation, method, { path: pathOf(operation, key, layout), hostNames });
  });
}

function pathOf(operation: SpecNode, key: string, layout: Layout): string {
  const real = optionalText(operation, 'x-acs-path');
  if (layout === 'ROA') return real || key;
  return layout === 'V3' ? real || '/' : '/';
}

function parseOperation(node: SpecNode, method: Method, place: Room): Operation {
  onlyMembers(node, known);
  const { path } = place;
  const { parameters, gaps } = settlePlaces(parseParameters(node), place);
  const { type, answer, gap } = parseResponse(requiredMember(node, 'responses'), parseSchemes(node));
  return {
    name: node.operation,
    summary: optionalText(node, 'summary'),
    description: optionalText(node, 'description'),
    deprecated: flag(node, 'deprecated'),
    instead: optionalText(node, 'x-acs-instead'),
    method,
    path,
    effect: parseEffect(node),
    anonymous: parseAnonymous(member(node, 'security')),
    parameters,
    response: type,
    answer,
    errorCodes: parseErrorCodes(node),
    errorStatuses: parseErrorStatuses(node),
    resources: elements(member(node, 'x-acs-resources')).map(textOf),
    pagination: parsePagination(member(node, 'x-acs-pagination')),
    gaps: [...gaps, ...gap],
  };
}

function parseSchemes(node: SpecNode): readonly string[] {
  return elements(member(node, 'x-acs-schemes')).map(textOf);
}

/** Where the metadata does not tell, a name does: in products that tell, these names and no others only read. */
function parseEffect(node: SpecNode): Operation['effect'] {
  const type = optionalText(node, 'x-acs-operation-type');
  if (type === '') return /^(Describe|Get|List|Query)[A-Z]/.test(node.operation) ? 'read' : 'unknown';
  return type === 'read' ? 'read' : 'write';
}

function parseParameters(node: SpecNode): readonly Parameter[] {
  return [
    ...elements(member(node, 'parameters')).map(parseParameter),
    ...parseRequestBody(member(node, 'requestBody')),
    ...elements(member(node, 'x-acs-host-parameters')).map(parseHostParameter),
  ];
}

function parseHostParameter(node: SpecNode): Parameter {
  return parameter(node, requiredMember(node, 'schema'), {
    name: requiredText(node, 'name'),
    in: 'host',
    required: flag(node, 'required'),
    style: parseStyle(node),
  });
}
