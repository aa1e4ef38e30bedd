import type { Operation } from '../../model/product.ts';
import { dataLiteral } from '../../print/literal.ts';
import { nameOf } from '../registry.ts';
import type { ReferenceContext } from './context.ts';
import { exampleMembers } from './example-value.ts';

/** What the piece of code that shows a call is filled with. */
export interface ExampleCallView {
  readonly packageName: string;
  readonly methods: string;
  readonly client: string;
  readonly method: string;
  /** The names that the walk through pages imports. */
  readonly imports: string;
  readonly constant: string;
  /** The request as an expression; nothing where a call needs none. */
  readonly request: string;
  /** The same, where one has to stand. */
  readonly requestOrEmpty: string;
  /** Whether the answer tells more than that the call went well. */
  readonly answers: boolean;
}

/** Makes the call of an operation with all that it requires, out of the spec's examples. */
export function exampleCall(operation: Operation, context: ReferenceContext): ExampleCallView {
  const { packageName, names } = context;
  const { method, constant } = nameOf(names.operations, operation.name);
  const required = operation.parameters.filter((parameter) => parameter.required);
  const request = dataLiteral(exampleMembers(required, context));
  return {
    packageName,
    methods: names.product.methods,
    client: names.product.client,
    method,
    imports: [constant, names.product.client, 'paginate'].sort().join(', '),
    constant,
    request: required.length === 0 ? '' : request,
    requestOrEmpty: request,
    answers: tellsMore(operation),
  };
}

function tellsMore({ response }: Operation): boolean {
  return response.kind !== 'object' || response.fields.some(({ name }) => name !== 'RequestId');
}
