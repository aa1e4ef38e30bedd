import fc from 'fast-check';
import { expect } from 'vitest';
import { allOf, compareRows } from './lists.ts';
import type { Policy } from './model.ts';
import { changeAttachment, policyNames, principalsOf } from './ram-attachments.ts';
import {
  CreatePolicy,
  CreatePolicyVersion,
  CreateRole,
  DeletePolicy,
  DeletePolicyVersion,
  DeleteRole,
  ListPolicies,
  ListPolicyVersions,
  ListRoles,
  listPoliciesFor,
  SetDefaultPolicyVersion,
} from './ram-operations.ts';
import { attempt, type Refusals, steps, type Theme } from './step.ts';

const policyName = fc.constantFrom(...policyNames);
const roleName = fc.constantFrom('worker', 'auditor');
const mostVersions = 5;

const PolicyDocument = JSON.stringify({
  Version: '1',
  Statement: [{ Effect: 'Allow', Action: 'ecs:Describe*', Resource: '*' }],
});
const AssumeRolePolicyDocument = JSON.stringify({
  Version: '1',
  Statement: [{ Effect: 'Allow', Action: 'sts:AssumeRole', Principal: { Service: ['ecs.aliyuncs.com'] } }],
});

const createPolicy = steps('createPolicy', policyName, ({ policies }, name) =>
  attempt(
    'ram',
    CreatePolicy,
    { PolicyName: name, PolicyDocument },
    {
      refusals: [policies.has(name) && 'EntityAlreadyExists.Policy'],
      accept: () =>
        void policies.set(name, { name, type: 'Custom', versions: ['v1'], made: 1, defaultVersion: 'v1' }),
    },
  ),
);

const deletePolicy = steps(
  'deletePolicy',
  fc.record({ name: policyName, isCascading: fc.constantFrom(false, false, true) }),
  (model, { name, isCascading }) => {
    const found = model.policies.get(name);
    const holders = principalsOf(model).filter(({ policies }) => found !== undefined && policies.has(found));
    return attempt(
      'ram',
      DeletePolicy,
      { PolicyName: name, CascadingDelete: isCascading },
      {
        refusals: [
          found === undefined && 'EntityNotExist.Policy',
          ...(isCascading
            ? []
            : [
                ...holders.map(({ kind }) => `DeleteConflict.Policy.${kind}`),
                found !== undefined && found.versions.length > 1 && 'DeleteConflict.Policy.Version',
              ]),
        ],
        accept() {
          for (const { policies } of holders) policies.delete(found as Policy);
          model.policies.delete(name);
        },
      },
    );
  },
);

const createVersion = steps(
  'createPolicyVersion',
  fc.record({ name: policyName, isDefault: fc.boolean() }),
  ({ policies }, { name, isDefault }) => {
    const found = policies.get(name);
    return attempt(
      'ram',
      CreatePolicyVersion,
      { PolicyName: name, PolicyDocument, SetAsDefault: isDefault },
      {
        refusals: [
          found === undefined && 'EntityNotExist.Policy',
          found !== undefined && found.versions.length >= mostVersions && 'LimitExceeded.Policy.Version',
        ],
        accept({ PolicyVersion }) {
          if (found === undefined) return;
          found.made += 1;
          const id = `v${found.made}`;
          expect(PolicyVersion.VersionId).toBe(id);
          found.versions.push(id);
          if (isDefault) found.defaultVersion = id;
        },
      },
    );
  },
);

/** A version by its number, which may be missing. */
const version = fc.record({ name: policyName, number: fc.integer({ min: 1, max: 6 }) });

function versionRefusals(found: Policy | undefined, VersionId: string): Refusals {
  return [
    found === undefined && 'EntityNotExist.Policy',
    found?.versions.includes(VersionId) === false && 'EntityNotExist.Policy.Version',
  ];
}

const setDefault = steps('setDefaultVersion', version, ({ policies }, { name, number }) => {
  const [found, VersionId] = [policies.get(name), `v${number}`];
  return attempt(
    'ram',
    SetDefaultPolicyVersion,
    { PolicyName: name, VersionId },
    {
      refusals: versionRefusals(found, VersionId),
      accept() {
        if (found !== undefined) found.defaultVersion = VersionId;
      },
    },
  );
});

const deleteVersion = steps('deletePolicyVersion', version, ({ policies }, { name, number }) => {
  const [found, VersionId] = [policies.get(name), `v${number}`];
  return attempt(
    'ram',
    DeletePolicyVersion,
    { PolicyName: name, VersionId },
    {
      refusals: [
        ...versionRefusals(found, VersionId),
        found?.defaultVersion === VersionId && 'DeleteConflict.Policy.Version.Default',
      ],
      accept: () => void found?.versions.splice(found.versions.indexOf(VersionId), 1),
    },
  );
});

const createRole = steps('createRole', roleName, ({ roles }, name) =>
  attempt(
    'ram',
    CreateRole,
    { RoleName: name, AssumeRolePolicyDocument },
    {
      refusals: [roles.has(name) && 'EntityAlreadyExists.Role'],
      accept: () => void roles.set(name, { kind: 'Role', name, policies: new Set() }),
    },
  ),
);

const deleteRole = steps('deleteRole', roleName, ({ roles }, name) => {
  const found = roles.get(name);
  return attempt(
    'ram',
    DeleteRole,
    { RoleName: name },
    {
      refusals: [
        found === undefined && 'EntityNotExist.Role',
        found !== undefined && found.policies.size > 0 && 'DeleteConflict.Role.Policy',
      ],
      accept: () => void roles.delete(name),
    },
  );
});

/** Policies, roles, and who has which policy. */
export const ramPolicies: Theme = {
  name: 'RAM policies and roles',
  steps: [
    { weight: 3, arbitrary: createPolicy },
    { weight: 1, arbitrary: deletePolicy },
    { weight: 3, arbitrary: createVersion },
    { weight: 1, arbitrary: setDefault },
    { weight: 1, arbitrary: deleteVersion },
    { weight: 2, arbitrary: createRole },
    { weight: 1, arbitrary: deleteRole },
    { weight: 6, arbitrary: changeAttachment },
  ],
  growth: [
    { weight: 1, arbitrary: createPolicy },
    { weight: 1, arbitrary: createRole },
  ],
  async compare(model, { clients: { ram } }, pageSize) {
    const MaxItems = pageSize;
    const { policies, roles } = model;
    const principals = principalsOf(model);
    const shownRoles = await allOf(ram, ListRoles, { MaxItems });
    compareRows(
      'all roles',
      shownRoles.map(({ RoleName }) => ({ RoleName })),
      [...roles.keys()].map((RoleName) => ({ RoleName })),
    );
    const shownPolicies = await allOf(ram, ListPolicies, { PolicyType: 'Custom', MaxItems });
    compareRows(
      'all policies',
      shownPolicies.map(({ PolicyName, DefaultVersion, AttachmentCount }) => ({
        PolicyName,
        DefaultVersion,
        AttachmentCount,
      })),
      [...policies.values()].map((one) => ({
        PolicyName: one.name,
        DefaultVersion: one.defaultVersion,
        AttachmentCount: principals.filter((principal) => principal.policies.has(one)).length,
      })),
    );
    for (const { name: PolicyName, versions, defaultVersion } of policies.values()) {
      const { PolicyVersions } = await ram.send(ListPolicyVersions, { PolicyName, PolicyType: 'Custom' });
      compareRows(
        'the versions of a policy',
        PolicyVersions.PolicyVersion.map(({ VersionId, IsDefaultVersion }) => ({
          VersionId,
          IsDefaultVersion,
        })),
        versions.map((VersionId) => ({ VersionId, IsDefaultVersion: VersionId === defaultVersion })),
      );
    }
    for (const { kind, name, policies: own } of principals) {
      const { Policies } = await ram.send(listPoliciesFor(kind), { [`${kind}Name`]: name });
      compareRows(
        'the policies of a principal',
        Policies.Policy.map(({ PolicyName, PolicyType }) => ({ PolicyName, PolicyType })),
        [...own].map((one) => ({ PolicyName: one.name, PolicyType: one.type })),
      );
    }
  },
};
