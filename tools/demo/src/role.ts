import { type ClientOptions, type Operation, type Service, ServiceClient } from '@scope/core';

const ramService: Service = {
  product: 'Ram',
  version: '2015-05-01',
  endpoints: { patterns: { public: 'ram.aliyuncs.com' } },
};

const CreatePolicy: Operation<{ readonly PolicyName: string; readonly PolicyDocument: string }, object> = {
  name: 'CreatePolicy',
};

const CreateRole: Operation<
  { readonly RoleName: string; readonly AssumeRolePolicyDocument: string },
  { readonly Role: { readonly Arn: string } }
> = { name: 'CreateRole' };

const AttachPolicyToRole: Operation<
  { readonly PolicyType: 'Custom'; readonly PolicyName: string; readonly RoleName: string },
  object
> = { name: 'AttachPolicyToRole' };

/** A role that may do some operations, and nothing else. */
export interface RoleWish {
  readonly name: string;
  /** Whose users may assume it. */
  readonly accountId: string;
  /** For example `ecs:RunInstances`. */
  readonly actions: readonly string[];
}

/** Makes a role as an administrator, and returns its ARN. */
export async function makeRole(
  administrator: ClientOptions,
  { name, accountId, actions }: RoleWish,
): Promise<string> {
  const ram = new ServiceClient(ramService, administrator);
  const PolicyDocument = document({ Effect: 'Allow', Action: actions, Resource: '*' });
  await ram.send(CreatePolicy, { PolicyName: name, PolicyDocument });
  const trusted = { RAM: [`acs:ram::${accountId}:root`] };
  const AssumeRolePolicyDocument = document({
    Effect: 'Allow',
    Action: 'sts:AssumeRole',
    Principal: trusted,
  });
  const { Role } = await ram.send(CreateRole, { RoleName: name, AssumeRolePolicyDocument });
  await ram.send(AttachPolicyToRole, { PolicyType: 'Custom', PolicyName: name, RoleName: name });
  return Role.Arn;
}

function document(statement: object): string {
  return JSON.stringify({ Version: '1', Statement: [statement] });
}
