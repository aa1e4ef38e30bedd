import type { CallRecord } from '../admin/calls.ts';
import { isAlwaysAllowed } from '../auth/always-allowed.ts';

/** How closely a policy names what may be acted on: not at all, by region and kind, or by id. */
export const scopes = ['all', 'kinds', 'ids'] as const;
export type Scope = (typeof scopes)[number];

/** A policy document as RAM takes it. */
export interface PolicyDocument {
  readonly Version: '1';
  readonly Statement: readonly {
    readonly Effect: 'Allow';
    readonly Action: readonly string[];
    readonly Resource: readonly string[];
  }[];
}

/** Returns the policy that allows what calls did and nothing else. Actions on the same resources share a statement. */
export function leastPolicy(calls: readonly CallRecord[], scope: Scope): PolicyDocument {
  const resources = new Map<string, Set<string>>();
  for (const { authorization } of calls) {
    if (authorization === undefined || isAlwaysAllowed(authorization.action)) continue;
    const { action } = authorization;
    const known = resources.get(action) ?? new Set();
    for (const arn of authorization.resources) known.add(scoped(arn, scope));
    resources.set(action, known);
  }
  const actions = new Map<string, string[]>();
  for (const [action, arns] of [...resources].sort(byName)) {
    const key = JSON.stringify([...arns].sort());
    actions.set(key, [...(actions.get(key) ?? []), action]);
  }
  return {
    Version: '1',
    Statement: [...actions].map(([key, Action]) => ({
      Effect: 'Allow',
      Action,
      Resource: JSON.parse(key) as string[],
    })),
  };
}

/** Ids differ from run to run, and accounts from place to place. */
function scoped(arn: string, scope: Scope): string {
  if (scope === 'ids' || arn === '*') return arn;
  if (scope === 'all') return '*';
  const [acs, service, region, , ...rest] = arn.split(':');
  const [kind] = rest.join(':').split('/');
  return `${acs}:${service}:${region || '*'}:*:${kind === '*' ? '*' : `${kind}/*`}`;
}

function byName([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number {
  return one < other ? -1 : 1;
}
