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
import { flag, optionalText, requiredText } from '../document/scalar.ts';
import { type Method, methods, type Operation, type Parameter } from '../model/product.ts';
import { parseErrorCodes } from './error-codes.ts';
import { parsePagination } from './pagination.ts';
import { parameter, parseParameter } from './parameter.ts';
import { parseRequestBody } from './request-body.ts';
import { parseResponse } from './response.ts';
import { parseAnonymous } from './security.ts';

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
]);

/** Reads all operations of a Path Item Object. */
export function parsePathItem(key: string, item: SpecNode, style: 'RPC' | 'ROA'): readonly Operation[] {
  return members(item).map(([verb, node]) => {
    const method = methods.find((candidate) => candidate.toLowerCase() === verb);
    if (method === undefined) throw specError(node, `the method "${verb}" is not supported`);
    const operation = { ...node, operation: requiredText(node, 'operationId') };
    const path = style === 'RPC' ? '/' : optionalText(operation, 'x-acs-path') || key;
    return parseOperation(operation, method, path);
  });
}

function parseOperation(node: SpecNode, method: Method, path: string): Operation {
  onlyMembers(node, known);
  return {
    name: node.operation,
    description: optionalText(node, 'description') || optionalText(node, 'summary'),
    deprecated: flag(node, 'deprecated'),
    method,
    path,
    effect: parseEffect(node),
    anonymous: parseAnonymous(member(node, 'security')),
    parameters: parseParameters(node),
    response: parseResponse(requiredMember(node, 'responses')),
    errorCodes: parseErrorCodes(node),
    pagination: parsePagination(member(node, 'x-acs-pagination')),
  };
}

/** Where the metadata does not tell, a name does: in products that tell, these names and no others only read. */
function parseEffect(node: SpecNode): Operation['effect'] {
  const type = optionalText(node, 'x-acs-operation-type');
  if (type === '') return /^(Describe|Get|List|Query)[A-Z]/.test(node.operation) ? 'read' : 'unknown';
  return type === 'read' ? 'read' : 'write';
}

function parseParameters(node: SpecNode): readonly Parameter[] {
  const parameters = [
    ...elements(member(node, 'parameters')).map(parseParameter),
    ...parseRequestBody(member(node, 'requestBody')),
    ...elements(member(node, 'x-acs-host-parameters')).map(parseHostParameter),
  ];
  checkNames(node, parameters);
  return parameters;
}

function checkNames(node: SpecNode, parameters: readonly Parameter[]): void {
  const seen = new Set<string>();
  for (const { name } of parameters) {
    if (seen.has(name)) {
      throw specError(node, `the parameter "${name}" stands in two places, and a request holds one`);
    }
    if (Object.hasOwn(Object.prototype, name)) {
      throw specError(
        node,
        `the parameter "${name}" has the name of a member that every JavaScript object has`,
      );
    }
    seen.add(name);
  }
}

function parseHostParameter(node: SpecNode): Parameter {
  return parameter(node, requiredMember(node, 'schema'), {
    name: requiredText(node, 'name'),
    in: 'host',
    required: flag(node, 'required'),
  });
}
