import type { Product, Waiter } from '../model/product.ts';
import { docComment } from '../print/comment.ts';
import { dataLiteral, plainData, stringLiteral } from '../print/literal.ts';
import { descriptionLines } from './documentation.ts';
import type { Names, OperationNames } from './names.ts';
import type { PackageContext } from './package-context.ts';
import { nameOf } from './registry.ts';

/** What the template of the waiters' module prints. */
export interface WaitersView {
  readonly header: string;
  readonly core: string;
  readonly imports: readonly OperationNames[];
  readonly waiters: readonly WaiterView[];
}

/** One waiter. */
export interface WaiterView {
  readonly doc: string;
  readonly constant: string;
  readonly name: string;
  readonly operation: string;
  readonly request: string;
  readonly response: string;
  /** The product's name on the wire, as a literal. */
  readonly product: string;
  readonly minDelayMs: string;
  readonly maxDelayMs: string;
  readonly acceptors: string;
}

/** Makes the view of the module with the conditions to wait for. */
export function waitersView({ product, names, header, core }: PackageContext): WaitersView {
  const used = [...new Set(product.waiters.map(({ operation }) => operation))].sort();
  return {
    header,
    core,
    imports: used.map((operation) => nameOf(names.operations, operation)),
    waiters: product.waiters.map((waiter) => waiterView(waiter, product, names)),
  };
}

function waiterView(waiter: Waiter, product: Product, names: Names): WaiterView {
  const { constant, request, response } = nameOf(names.operations, waiter.operation);
  const lines = descriptionLines(waiter.description);
  return {
    doc: docComment(lines.length === 0 ? [`Waits with \`${waiter.operation}\`.`] : lines, {
      links: names.links,
    }),
    constant: nameOf(names.waiters, waiter.name),
    name: stringLiteral(waiter.name),
    operation: constant,
    request,
    response,
    product: stringLiteral(product.name),
    minDelayMs: String(waiter.minDelayMs),
    maxDelayMs: String(waiter.maxDelayMs),
    acceptors: dataLiteral(waiter.acceptors.map(plainData), '  '),
  };
}
