import { docComment } from '../print/comment.ts';
import { stringLiteral } from '../print/literal.ts';
import { codeSpan } from '../print/markdown.ts';
import { sorted } from './open-union.ts';
import type { PackageContext } from './package-context.ts';
import { ramActionOf } from './ram.ts';

/** What the template of the module with the actions of RAM prints. */
export interface RamActionsView {
  readonly header: string;
  readonly doc: string;
  readonly actions: readonly string[];
  readonly ramAction: string;
  readonly type: string;
}

/** Makes the view of the module that names the product's actions in policies, which are types alone. */
export function ramActionsView({ product, names, header }: PackageContext): RamActionsView {
  const actions = sorted(product.operations.map((operation) => ramActionOf(operation, product))).filter(
    (action) => action !== '',
  );
  return {
    header,
    doc: docComment([`The actions by which policies name the operations of ${codeSpan(product.name)}.`]),
    actions: actions.map(stringLiteral),
    ramAction: names.product.ramAction,
    type: `Extract<keyof AlibabaCloudRamActions, \`\${${stringLiteral(product.ramCode)}}:\${string}\`>`,
  };
}
