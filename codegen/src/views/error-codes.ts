import { openUnion, sorted } from './open-union.ts';
import type { PackageContext } from './package-context.ts';

/** What the template of the error codes' module prints. */
export interface ErrorCodesView {
  readonly header: string;
  readonly errorCode: string;
  readonly type: string;
}

/** Makes the view of the module that names the error codes. */
export function errorCodesView({ product, names, header }: PackageContext): ErrorCodesView {
  const codes = sorted(product.operations.flatMap((operation) => operation.errorCodes));
  return { header, errorCode: names.product.errorCode, type: openUnion(codes) };
}
