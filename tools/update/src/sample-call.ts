import {
  dataLiteral,
  type NamedProduct,
  nameOf,
  type Operation,
  type Product,
  resolved,
} from '@scope/codegen';
import { UpdateError } from './errors.ts';
import { sampleValue } from './sample-value.ts';

/** A call of a new package that its first test makes, as code. */
export interface SampleCall {
  readonly client: string;
  readonly method: string;
  readonly operation: Operation;
  readonly request: string;
}

/** Picks the operation that asks least of its caller and tells most, and makes a request for it. */
export function sampleCall({ product, names }: NamedProduct): SampleCall {
  const [operation] = product.operations.toSorted((a, b) => effort(a, product) - effort(b, product));
  if (operation === undefined) throw new UpdateError(`${product.name} has no operation`);
  const required = operation.parameters.filter((parameter) => parameter.required);
  const request = new Map(required.map((parameter) => [parameter.name, sampleValue(parameter, product)]));
  return {
    client: names.product.methods,
    method: nameOf(names.operations, operation.name).method,
    operation,
    request: dataLiteral(request, '    '),
  };
}

/** What a test cannot make or reach weighs more than any number of parameters. */
const outOfReach = 1_000;

function effort(operation: Operation, product: Product): number {
  const { parameters, effect, answer, response } = operation;
  const required = parameters.filter((parameter) => parameter.required);
  const isAwkward = (parameter: (typeof parameters)[number]): boolean =>
    parameter.in === 'host' || ['binary', 'unknown'].includes(resolved(parameter.type, product).kind);
  const isTold = answer === 'json' && resolved(response, product).kind === 'object';
  return (
    2 * required.length +
    (effect === 'read' ? 0 : 1) +
    (isTold ? 0 : 1) +
    (operation.method === 'HEAD' ? outOfReach : 0) +
    outOfReach * required.filter(isAwkward).length
  );
}
