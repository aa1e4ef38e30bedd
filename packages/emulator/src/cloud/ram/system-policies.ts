import type { Policy } from '../../policy/document.ts';
import { parsePolicy } from '../../policy/parse.ts';
import { policyId } from './model.ts';

/** A policy that the vendor keeps for every account. */
export interface SystemPolicy {
  readonly name: string;
  readonly description: string;
  readonly document: string;
  readonly parsed: Policy;
}

function made(
  name: string,
  description: string,
  ...statements: readonly (readonly string[])[]
): SystemPolicy {
  const document = JSON.stringify({
    Version: '1',
    Statement: statements.map((actions) => ({
      Action: actions.length === 1 ? actions[0] : actions,
      Resource: '*',
      Effect: 'Allow',
    })),
  });
  return { name, description, document, parsed: parsePolicy(document) };
}

const networks = ['vpc:DescribeVpcs', 'vpc:DescribeVSwitches'];

/** The system policies for what the emulator serves, by id. They are the same everywhere, and in no state. */
export const systemPolicies: ReadonlyMap<string, SystemPolicy> = new Map(
  [
    made('AdministratorAccess', 'Manages all resources.', ['*']),
    made('AliyunECSFullAccess', 'Manages Elastic Compute Service.', ['ecs:*'], networks),
    made(
      'AliyunECSReadOnlyAccess',
      'Looks at Elastic Compute Service.',
      ['ecs:Describe*', 'ecs:List*'],
      networks,
    ),
    made(
      'AliyunSLBFullAccess',
      'Manages Server Load Balancer.',
      ['slb:*'],
      [...networks, 'ecs:DescribeInstances', 'ecs:DescribeRegions'],
    ),
    made('AliyunSLBReadOnlyAccess', 'Looks at Server Load Balancer.', ['slb:Describe*', 'slb:List*']),
    made(
      'AliyunVPCFullAccess',
      'Manages Virtual Private Cloud.',
      ['vpc:*'],
      ['ecs:DescribeInstances', 'ecs:DescribeSecurityGroups', 'ecs:DescribeNetworkInterfaces'],
    ),
    made('AliyunVPCReadOnlyAccess', 'Looks at Virtual Private Cloud.', [
      'vpc:Describe*',
      'vpc:Get*',
      'vpc:List*',
    ]),
    made('AliyunSTSAssumeRoleAccess', 'Assumes roles by AssumeRole of STS.', ['sts:AssumeRole']),
    made('AliyunRAMFullAccess', 'Manages users, groups, roles and policies.', ['ram:*']),
    made('AliyunRAMReadOnlyAccess', 'Looks at users, groups, roles and policies.', ['ram:Get*', 'ram:List*']),
  ].map((policy) => [policyId('System', policy.name), policy]),
);

/** When the vendor made them. */
export const systemPolicyDate = '2015-04-28T09:33:50Z';
