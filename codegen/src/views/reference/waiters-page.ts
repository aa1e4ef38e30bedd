import type { Acceptor, Operation, Waiter } from '../../model/product.ts';
import { dataLiteral } from '../../print/literal.ts';
import { codeCell, codeSpan, markdownText } from '../../print/markdown.ts';
import { nameOf } from '../registry.ts';
import type { ReferenceContext } from './context.ts';
import { exampleMembers } from './example-value.ts';
import { frontText } from './front-matter.ts';
import { linkedCode, paragraphs } from './prose.ts';

/** What the template of the page with a product's waiters prints. */
export interface WaitersPage {
  readonly title: string;
  readonly summary: string;
  readonly header: string;
  readonly product: string;
  readonly waiters: readonly WaiterSection[];
}

/** One waiter. */
export interface WaiterSection {
  readonly anchor: string;
  readonly name: string;
  readonly constant: string;
  readonly paragraphs: readonly string[];
  readonly operation: string;
  readonly minSeconds: string;
  readonly maxSeconds: string;
  readonly rules: readonly RuleRow[];
  readonly packageName: string;
  readonly client: string;
  readonly request: string;
}

/** One rule, in the order in which they are tried. */
export interface RuleRow {
  readonly outcome: string;
  readonly condition: string;
}

/** Makes the view of the page with the waiters. */
export function waitersPage(context: ReferenceContext): WaitersPage {
  const { product, header } = context;
  return {
    title: frontText(`Waiters of ${product.name}`),
    summary: frontText(`The conditions of ${product.name} that a program can wait for.`),
    header,
    product: markdownText(product.name),
    waiters: product.waiters.map((waiter) => waiterSection(waiter, context)),
  };
}

function waiterSection(waiter: Waiter, context: ReferenceContext): WaiterSection {
  const { names, packageName } = context;
  const constant = nameOf(names.waiters, waiter.name);
  return {
    anchor: constant,
    name: markdownText(waiter.name),
    constant,
    paragraphs: paragraphs(waiter.description, context),
    operation: linkedCode(waiter.operation, context),
    minSeconds: String(waiter.minDelayMs / 1000),
    maxSeconds: String(waiter.maxDelayMs / 1000),
    rules: waiter.acceptors.map((acceptor) => ({
      outcome: outcomes[acceptor.outcome],
      condition: conditionOf(acceptor),
    })),
    packageName,
    client: names.product.client,
    request: dataLiteral(exampleRequest(waiter, context)),
  };
}

const outcomes: Readonly<Record<Acceptor['outcome'], string>> = {
  success: 'has come',
  failure: 'cannot come any more',
  retry: 'may still come',
};

function conditionOf(acceptor: Acceptor): string {
  if ('errorCode' in acceptor) return `the call fails with ${codeCell(acceptor.errorCode)}`;
  const path = codeCell(acceptor.path);
  switch (acceptor.match) {
    case 'none':
      return `there is no ${path}`;
    case 'exists':
      return `there is a ${path}${askedFor(acceptor.asked)}`;
    case 'any':
      return `a ${path} is ${valuesText(acceptor.value)}`;
    case 'all':
      return `every ${path} is ${valuesText(acceptor.value)}${askedFor(acceptor.asked)}`;
  }
}

function askedFor(parameter: string | undefined): string {
  return parameter === undefined ? '' : `, for all that ${codeSpan(parameter)} names`;
}

function valuesText(value: unknown): string {
  const values = Array.isArray(value) ? (value as readonly unknown[]) : [value];
  return values.map((one) => codeCell(String(one))).join(' or ');
}

/** What a call requires, and what selects the things to wait for, which the waiter's rules or words name. */
function exampleRequest(waiter: Waiter, context: ReferenceContext): ReturnType<typeof exampleMembers> {
  const operation = context.product.operations.find(({ name }) => name === waiter.operation);
  const parameters = operation?.parameters ?? [];
  const selecting = selector(waiter, parameters);
  return exampleMembers(
    parameters.filter((parameter) => parameter.required || parameter.name === selecting),
    context,
  );
}

function selector(
  { acceptors, description }: Waiter,
  parameters: Operation['parameters'],
): string | undefined {
  const asked = acceptors.flatMap((acceptor) => ('asked' in acceptor ? [acceptor.asked] : []));
  const named = [...description.matchAll(/`([^`]+)`/g)].map(([, name]) => name);
  return [...asked, ...named].find((name) => parameters.some((parameter) => parameter.name === name));
}
