import type { Operation } from '../model/product.ts';
import type { DocLine } from '../print/comment.ts';
import { address, codeSpan } from '../print/markdown.ts';
import { deprecationLines, descriptionLines } from './documentation.ts';
import { usefulErrorCodes } from './error-codes.ts';
import type { PackageContext } from './package-context.ts';

/** How many error codes the documentation of an operation names. */
const shownErrorCodes = 6;

/** Makes the documentation of an operation, for its constant and for its method: words first, then facts. */
export function operationLines(operation: Operation, context: PackageContext): readonly DocLine[] {
  const { summary, name, description } = operation;
  return [
    ...(summary === '' && description === '' ? [`Calls \`${name}\`.`] : descriptionLines(summary)),
    '',
    ...descriptionLines(description),
    '',
    ...factsOf(operation, context).map((prose) => ({ prose: `- ${prose}` })),
    ...deprecationLines(operation),
    { tag: 'see', text: documentationAddress(context.product, operation) },
  ];
}

function factsOf(operation: Operation, context: PackageContext): readonly string[] {
  return [
    ...effectFacts(operation),
    ...(typeof operation.pagination === 'object' ? ['Answers in pages, which `paginate` walks.'] : []),
    ...waiterFacts(operation, context),
    ...permissionFacts(operation, context),
    ...errorFacts(operation),
  ];
}

/** Says whether a call is repeated. When the client does so a call again is written down in docs/decisions/0004-when-a-call-is-sent-again.md. */
export function effectFacts({ effect, parameters }: Operation): readonly string[] {
  if (effect === 'read') return ['Reads only, and so is repeated by itself after a failure.'];
  const isIdempotent = parameters.some((parameter) => parameter.name === 'ClientToken');
  return isIdempotent
    ? [
        'Takes effect once for each `ClientToken`, which the client fills in, and so is repeated by itself after a failure.',
      ]
    : ['Is repeated by itself only where the server cannot have acted.'];
}

function waiterFacts({ name }: Operation, { product }: PackageContext): readonly string[] {
  const waiters = product.waiters.filter(({ operation }) => operation === name);
  return waiters.length === 0 ? [] : [`Waiters: ${spans(waiters.map((waiter) => waiter.name))}.`];
}

/** What is deprecated may be checked under another product's name. */
function permissionFacts(operation: Operation, { product }: PackageContext): readonly string[] {
  const { name, anonymous, deprecated, resources } = operation;
  if (anonymous) return ['Needs no credentials: the request is not signed.'];
  if (product.ramCode === '' || deprecated) return [];
  const action = `RAM action: ${codeSpan(`${product.ramCode}:${name}`)}`;
  return [resources.length === 0 ? `${action}.` : `${action}, on ${spans(resources)}.`];
}

function errorFacts({ errorCodes }: Operation): readonly string[] {
  const codes = [...new Set(errorCodes)];
  if (codes.length === 0) return [];
  const shown = usefulErrorCodes(codes).slice(0, shownErrorCodes);
  const others = codes.length - shown.length;
  return [`Errors: ${spans(shown)}${others === 0 ? '.' : `, and ${others} more.`}`];
}

function spans(codes: readonly string[]): string {
  return codes.map(codeSpan).join(', ');
}

/** Returns the address of the vendor's page on an operation. */
export function documentationAddress(
  product: { name: string; version: string },
  operation: Operation,
): string {
  return address('https://api.alibabacloud.com/document', product.name, product.version, operation.name);
}
