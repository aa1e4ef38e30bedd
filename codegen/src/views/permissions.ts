import { docComment } from '../print/comment.ts';
import { type Data, dataLiteral } from '../print/literal.ts';
import { codeSpan } from '../print/markdown.ts';
import type { PackageContext } from './package-context.ts';
import { ramActionOf } from './ram.ts';

/** What the template of the permissions' module prints. */
export interface PermissionsView {
  readonly header: string;
  readonly core: string;
  readonly doc: string;
  readonly permissions: string;
  readonly value: string;
}

/** Makes the view of the module that tells which resources RAM checks for an operation. */
export function permissionsView({ product, names, header, core }: PackageContext): PermissionsView {
  const known = product.operations.flatMap((operation): readonly (readonly [string, Data])[] => {
    const action = ramActionOf(operation, product);
    return action === '' || operation.resources.length === 0 ? [] : [[action, operation.resources]];
  });
  return {
    header,
    core,
    doc: docComment([
      `The resources that RAM checks for the operations of ${codeSpan(product.name)}, as far as it is documented; for \`recordCalls\`.`,
    ]),
    permissions: names.product.permissions,
    value: dataLiteral(new Map(known)),
  };
}
