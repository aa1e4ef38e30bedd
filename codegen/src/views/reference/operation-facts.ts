import type { Operation } from '../../model/product.ts';
import { codeSpan } from '../../print/markdown.ts';
import { documentationAddress, effectFacts } from '../operation-documentation.ts';
import { nameOf } from '../registry.ts';
import { behaviourFacts } from './behaviour.ts';
import { type ReferenceContext, waitersOf } from './context.ts';
import { link, linkedCode } from './prose.ts';

/** One line of what is to be known of an operation beside its words. */
export interface FactView {
  readonly label: string;
  readonly text: string;
}

const guides = '../../docs/guides';

/** Lists how an operation is called, what it does to the server, and what goes with it. */
export function operationFacts(operation: Operation, context: ReferenceContext): readonly FactView[] {
  const { names, product, packageName, folder } = context;
  const { constant, method, request, response } = nameOf(names.operations, operation.name);
  const call = `${codeSpan(`client.${method}()`)} of ${codeSpan(names.product.methods)}, or the constant ${codeSpan(constant)}`;
  return [
    { label: 'Package', text: link(codeSpan(packageName), `../../packages/${folder}/README.md`) },
    { label: 'Call', text: `${call}; types ${codeSpan(request)} and ${codeSpan(response)}` },
    {
      label: 'API',
      text: `${codeSpan(product.name)} ${codeSpan(product.version)}, ${transportOf(operation)}`,
    },
    { label: 'Effect', text: effectOf(operation) },
    ...pageFacts(operation),
    ...waiterFacts(operation, context),
    ...behaviourFacts(operation, context).map((text) => ({ label: 'Emulator', text })),
    { label: 'Elsewhere', text: link("the vendor's page", documentationAddress(product, operation)) },
  ];
}

function transportOf({ method, path }: Operation): string {
  return path === '/' ? codeSpan(method) : `${codeSpan(method)} ${codeSpan(path)}`;
}

/** The same sentence stands in hover. */
function effectOf(operation: Operation): string {
  const reasons = link('when and why', '../../docs/decisions/0004-when-a-call-is-sent-again.md');
  return `${effectFacts(operation).join(' ')} (${reasons})`;
}

function pageFacts({ pagination }: Operation): readonly FactView[] {
  if (typeof pagination === 'string') return [{ label: 'Pages', text: 'none' }];
  const text =
    pagination.style === 'token'
      ? `${codeSpan('paginate')} walks them by ${codeSpan(pagination.inputToken)}`
      : `${codeSpan('paginate')} walks them by ${codeSpan(pagination.pageNumber)}`;
  return [{ label: 'Pages', text: `${text}; the items are ${codeSpan(pagination.items)}` }];
}

function waiterFacts(operation: Operation, context: ReferenceContext): readonly FactView[] {
  const waiters = waitersOf(operation, context);
  if (waiters.length === 0) return [];
  const list = waiters.map(({ name }) => linkedCode(name, context)).join(', ');
  return [{ label: 'Waiters', text: `${list} (${link('how to wait', `${guides}/waiters.md`)})` }];
}
