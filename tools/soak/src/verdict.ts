import type { SoakFigures } from './soak.ts';

/** How many more tokens than the ideal number may be made. */
const tolerance = 1.2;

/** Says what is wrong with the figures of a soak; nothing where all is well. */
export function faultsOf({
  calls,
  failedCalls,
  expiredTokens,
  failures,
  granted,
  ideal,
}: SoakFigures): string[] {
  const faults: string[] = [];
  if (calls === 0) faults.push('No call was made.');
  if (failedCalls > 0) faults.push(`${failedCalls} of ${calls} calls failed: ${failures[0]}`);
  if (expiredTokens > 0) faults.push(`${expiredTokens} calls carried an expired token.`);
  if (granted > ideal * tolerance) faults.push(`${granted} tokens were made where ${ideal} are ideal.`);
  return faults;
}
