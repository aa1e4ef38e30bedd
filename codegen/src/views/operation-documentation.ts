import type { Operation } from '../model/product.ts';
import { address } from '../print/markdown.ts';
import { type DocLine, deprecationLines, descriptionLines } from './documentation.ts';
import type { PackageContext } from './package-context.ts';

/** Makes the documentation of an operation, for its constant and for its method. */
export function operationLines(operation: Operation, { product }: PackageContext): readonly DocLine[] {
  const described = descriptionLines(operation.description);
  return [
    ...(described.length === 0 ? [`Calls \`${operation.name}\`.`] : described),
    ...effectLines(operation),
    ...(operation.anonymous ? ['Needs no credentials: the request is not signed.'] : []),
    ...deprecationLines(operation.deprecated),
    { tag: 'see', text: documentationAddress(product, operation) },
  ];
}

function effectLines({ effect, parameters }: Operation): readonly string[] {
  if (effect === 'read') return ['Reads only: it changes nothing.'];
  const isIdempotent = parameters.some((parameter) => parameter.name === 'ClientToken');
  return isIdempotent
    ? ['Calls with the same `ClientToken` take effect once; the client fills in one if the caller does not.']
    : [];
}

/** Returns the address of the vendor's page on an operation. */
export function documentationAddress(
  product: { name: string; version: string },
  operation: Operation,
): string {
  return address('https://api.alibabacloud.com/document', product.name, product.version, operation.name);
}
