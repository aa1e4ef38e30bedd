import fc from 'fast-check';
import type { Model, Policy, Principal } from './model.ts';
import { attachPolicyTo, detachPolicyFrom, type Target } from './ram-operations.ts';
import { attempt, type Step, steps } from './step.ts';

/** The names of the account's policies. */
export const policyNames: readonly string[] = ['read', 'write'];
const systemNames = ['AliyunECSFullAccess', 'AliyunNothingAccess'];

/** Returns all that policies can be attached to. */
export function principalsOf({ users, userGroups, roles }: Model): readonly Principal[] {
  return [...users.values(), ...userGroups.values(), ...roles.values()];
}

/** The vendor's policies are everywhere, and in no list of the model. */
const systemPolicies = new Map<string, Policy>(
  systemNames
    .slice(0, 1)
    .map((name) => [name, { name, type: 'System', versions: ['v1'], made: 1, defaultVersion: 'v1' }]),
);

const names: Readonly<Record<Target, readonly string[]>> = {
  User: ['ann', 'bob', 'cy', 'di'],
  Group: ['dev', 'ops', 'qa'],
  Role: ['worker', 'auditor'],
};

/** Attaches policies, and detaches them. */
export const changeAttachment: fc.Arbitrary<Step> = steps(
  'attachment',
  fc.record({
    target: fc.constantFrom('User', 'Group', 'Role'),
    name: fc.nat(3),
    policy: fc.constantFrom(...policyNames, ...systemNames),
    isAttached: fc.constantFrom(true, true, false),
  }),
  ({ users, userGroups, roles, policies }, { target, name: index, policy, isAttached }) => {
    const name = names[target][index % names[target].length] ?? '';
    const holder = { User: users, Group: userGroups, Role: roles }[target].get(name);
    const type = policyNames.includes(policy) ? 'Custom' : 'System';
    const found = type === 'Custom' ? policies.get(policy) : systemPolicies.get(policy);
    const isThere = holder !== undefined && found !== undefined && holder.policies.has(found);
    const request = { PolicyType: type, PolicyName: policy, [`${target}Name`]: name };
    return attempt('ram', isAttached ? attachPolicyTo(target) : detachPolicyFrom(target), request, {
      refusals: [
        found === undefined && 'EntityNotExist.Policy',
        holder === undefined && `EntityNotExist.${target}`,
        isAttached && isThere && `EntityAlreadyExists.${target}.Policy`,
        !isAttached &&
          !isThere &&
          holder !== undefined &&
          found !== undefined &&
          `EntityNotExist.${target}.Policy`,
      ],
      accept() {
        if (found === undefined) return;
        if (isAttached) holder?.policies.add(found);
        else holder?.policies.delete(found);
      },
    });
  },
);
