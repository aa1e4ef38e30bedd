import type { CloudCall } from '../kit/cloud-call.ts';

/** Returns the first of several codes that is documented for the operation: siblings call the same mistake differently. */
export function documentedCode(
  { operation }: CloudCall,
  first: string,
  ...others: readonly string[]
): string {
  return [first, ...others].find((code) => operation.errorStatuses.has(code)) ?? first;
}
