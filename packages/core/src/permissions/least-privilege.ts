import { ConfigError } from '../errors/errors.ts';
import { aBoolean, checkOptions, type OptionCheck } from '../options.ts';
import { type ArnPlace, placeChecks, type ResourceArn } from '../policy/arn.ts';
import type { PolicyDocument, PolicyStatement } from '../policy/document.ts';
import { policy } from '../policy/policy.ts';
import { fewestTexts } from '../policy/texts.ts';
import type { CallRecord } from './record-calls.ts';

/** Options of {@link leastPrivilege}. Region and account are those of calls that do not name theirs. */
export interface LeastPrivilegeOptions extends ArnPlace {
  /** Where false, the policy allows the actions on everything, which is shorter. Default: true. */
  readonly resources?: boolean | undefined;
}

/**
 * Makes the policy that allows what a program was seen to do and no more: its operations, on the resources that it used. An
 * operation whose resources are not known is allowed on everything.
 *
 * What a program does now and then only is missing where it was not recorded; and what was recorded may still need a condition
 * or a wildcard, such as for instances that are yet to be made.
 *
 * @throws ConfigError for a record without a call, for one of an operation whose product has no known name in RAM, and for an
 * option that is unknown or malformed.
 * @example
 * ```ts
 * const needed = leastPrivilege(record, { regionId: 'cn-hangzhou', accountId: '123456789012' });
 * const credentials = ramRoleArn({ roleArn: 'acs:ram::123456789012:role/ops', policy: needed });
 * ```
 */
export function leastPrivilege(
  record: Pick<CallRecord, 'called'>,
  options: LeastPrivilegeOptions = {},
): PolicyDocument {
  if (!(record?.called instanceof Map)) {
    throw new ConfigError("leastPrivilege: 'record' takes what recordCalls returned");
  }
  const checks: Record<keyof LeastPrivilegeOptions, OptionCheck> = { ...placeChecks, resources: aBoolean };
  checkOptions(options, checks, 'leastPrivilege');
  const groups = new Map<string, { readonly resources: readonly string[]; readonly actions: string[] }>();
  for (const [action, arns] of [...record.called].sort()) {
    const used = resourcesIn(arns, options);
    const group = groups.get(used.join()) ?? { resources: used, actions: [] };
    groups.set(used.join(), group);
    group.actions.push(nameable(action));
  }
  const needed = [...groups.values()].filter((group) => group.resources.length > 0);
  if (needed.length === 0) throw new ConfigError("leastPrivilege: 'record' takes one with a call in it");
  return policy(
    ...needed.map(({ actions, resources }): PolicyStatement => {
      const Resource = fewestTexts(resources as readonly ResourceArn[]);
      return { Effect: 'Allow', Action: fewestTexts(actions), Resource };
    }),
  );
}

function resourcesIn(
  arns: ReadonlySet<string>,
  { resources = true, regionId = '*', accountId = '*' }: LeastPrivilegeOptions,
): readonly string[] {
  if (!resources || arns.has('*')) return ['*'];
  const placed = [...arns].map((arn) =>
    arn.replace('{regionId}', regionId).replace('{accountId}', accountId),
  );
  return [...new Set(placed)].sort();
}

function nameable(action: string): string {
  if (action.includes(':')) return action;
  throw new ConfigError(`leastPrivilege: what RAM calls the product of '${action}' is not known`);
}
