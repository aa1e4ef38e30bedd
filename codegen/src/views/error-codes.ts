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

/** What a program can act on, the most telling first: a state, something in the way, a limit, what is not there. */
const telling = [
  /^Incorrect\w*Status/,
  /Dependency|InUse|Conflict|Locked|Duplicate|DeletionProtection/,
  /Quota|Limit|NotEnough|NoStock|Balance|Exceed/,
  /Denied|Forbidden/,
  /NotFound/,
  /Mismatch|NotSupport/,
];

/** Orders error codes by how much they tell of an operation. The order of equals stays. */
export function usefulErrorCodes(codes: readonly string[]): readonly string[] {
  return [...codes].sort((one, other) => rank(one) - rank(other));
}

function rank(code: string): number {
  const found = telling.findIndex((pattern) => pattern.test(code));
  return found < 0 ? telling.length : found;
}
