import type { Condition } from './document.ts';
import { operators } from './operators.ts';

/** What is known of a request, by the keys that conditions name: `acs:SourceIp`, `acs:ResourceTag/team`. */
export type Context = Readonly<Record<string, string | readonly string[] | undefined>>;

/** Tells whether all conditions of a statement hold. */
export function allHold(conditions: readonly Condition[], context: Context): boolean {
  return conditions.every((condition) => holds(condition, context));
}

/**
 * Of several values in the policy, one has to fit; with a negative operator, none may. A key that the request does not have fits
 * nothing. Where the request has several values for a key, it is enough that one fits.
 */
function holds({ operator, key, values }: Condition, context: Context): boolean {
  const rule = operators.get(operator);
  if (rule === undefined) return false;
  const actual = Object.hasOwn(context, key) ? [context[key] ?? []].flat() : [];
  const fits = values.some((wanted) => actual.some((one) => rule.test(wanted, one)));
  return fits !== rule.isNegative;
}
