import type { Operation, Parameter } from '../model/product.ts';
import type { Type } from '../model/types.ts';
import { isRegionId } from '../passes/region-ids.ts';
import { elementOf, typeAt } from '../passes/response-paths.ts';
import { docComment } from '../print/comment.ts';
import { type Data, dataLiteral, plainData } from '../print/literal.ts';
import { type DeclarationView, declareRequest, declareType } from './declarations.ts';
import { operationLines } from './operation-documentation.ts';
import type { PackageContext } from './package-context.ts';
import { ramCodeOf } from './ram.ts';
import { nameOf } from './registry.ts';
import { schemaNames } from './schema-names.ts';
import { typeText } from './type-text.ts';

/** What the template of an operation's module prints. */
export interface OperationView {
  readonly header: string;
  readonly coreType: string;
  readonly isAnonymous: boolean;
  readonly core: string;
  readonly schemas: string;
  readonly declarations: readonly DeclarationView[];
  readonly doc: string;
  readonly constant: string;
  readonly type: string;
  readonly value: string;
}

/** Makes the view of an operation's module. */
export function operationView(operation: Operation, context: PackageContext): OperationView {
  const { constant, request, response } = nameOf(context.names.operations, operation.name);
  const item = itemType(operation, context);
  const coreType = item === undefined ? 'Operation' : 'PaginatedOperation';
  const argumentTypes = [request, response, ...(item === undefined ? [] : [item])];
  return {
    header: context.header,
    coreType,
    isAnonymous: operation.anonymous,
    core: context.core,
    schemas: schemaNames(operation, context).join(', '),
    declarations: [...requestDeclarations(operation, context), ...responseDeclarations(operation, context)],
    doc: docComment(operationLines(operation, context), { links: context.names.links }),
    constant,
    type: `${coreType}<${argumentTypes.join(', ')}>`,
    value: dataLiteral(operationData(operation, context)),
  };
}

function requestDeclarations(operation: Operation, { names }: PackageContext): readonly DeclarationView[] {
  const { request } = nameOf(names.operations, operation.name);
  const owner = `a request of \`${operation.name}\``;
  return declareRequest(request, operation.parameters, [`The parameters of \`${operation.name}\`.`], {
    names,
    direction: 'request',
    owner,
  });
}

function responseDeclarations(operation: Operation, { names }: PackageContext): readonly DeclarationView[] {
  const { response } = nameOf(names.operations, operation.name);
  const owner = `an answer of \`${operation.name}\``;
  return declareType(response, operation.response, [`The answer of \`${operation.name}\`.`], {
    names,
    direction: 'response',
    owner,
  });
}

function itemType(
  { pagination, response }: Operation,
  { product, names }: PackageContext,
): string | undefined {
  if (typeof pagination === 'string') return undefined;
  const list = typeAt(pagination.items, response, product);
  const item: Type = (list && elementOf(list, product)) ?? { kind: 'unknown' };
  return typeText(item, { names, direction: 'response', indent: '', offset: 0 }).trim();
}

/** Collects what differs from the runtime's default: a signed RPC POST with every parameter in the query. */
function operationData(operation: Operation, { product }: PackageContext): Data {
  const { name, method, path, effect, anonymous, parameters, answer, pagination } = operation;
  const takes = (parameter: string): boolean => parameters.some((candidate) => candidate.name === parameter);
  const region = parameters.find((parameter) => isRegionId(parameter.name))?.name;
  const bindings = parameters.flatMap(bindingEntry);
  const ramCode = ramCodeOf(operation, product);
  return new Map<string, Data>([
    ['name', name],
    ...entryIf(ramCode !== '', 'ram', ramCode),
    ...entryIf(method !== 'POST', 'method', method),
    ...entryIf(path !== '/', 'path', path),
    ...entryIf(effect === 'read', 'readOnly', true),
    ...entryIf(anonymous, 'anonymous', { reference: 'anonymous' }),
    ...(region === undefined ? [] : [['regionId', region === 'RegionId' ? true : region] as const]),
    ...entryIf(takes('ClientToken'), 'clientToken', true),
    ...entryIf(answer !== 'json', 'response', answer),
    ...entryIf(bindings.length > 0, 'parameters', new Map(bindings)),
    ...(typeof pagination === 'string' ? [] : [['pagination', plainData(pagination)] as const]),
  ]);
}

function entryIf(condition: boolean, key: string, value: Data): readonly (readonly [string, Data])[] {
  return condition ? [[key, value]] : [];
}

function bindingEntry(parameter: Parameter): readonly (readonly [string, Data])[] {
  const isScalar = parameter.type.kind === 'primitive';
  const hasStyle = !isScalar && parameter.style !== 'repeatList' && parameter.style !== 'flat';
  const binding = new Map([
    ...entryIf(parameter.in !== 'query', 'in', parameter.in),
    ...entryIf(hasStyle, 'style', parameter.style),
  ]);
  return binding.size === 0 ? [] : [[parameter.name, binding]];
}
