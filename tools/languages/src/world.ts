import type { PolicyDocument } from '@scope/ecs';
import type { Emulator } from '@scope/emulator';
import { Sts } from '@scope/sts';

/** The key of an administrator, as programs read it. */
export const key = 'testAccessKeyId testAccessKeySecret';
export const roleArn = 'acs:ram::1234567890123456:role/ops';

/** A world with a user who has one policy and nothing else. */
export function worldWith(PolicyDocument: object): object {
  return {
    version: 1,
    policies: [{ PolicyName: 'only', PolicyDocument }],
    users: [{ UserName: 'ann' }],
    accessKeys: [{ UserName: 'ann', AccessKeyId: 'annsKeyId', AccessKeySecret: 'annsKeySecret' }],
    userPolicies: [{ PolicyType: 'Custom', PolicyName: 'only', UserName: 'ann' }],
  };
}

/** The key of that user. */
export const limitedKey = 'annsKeyId annsKeySecret';

/** Returns what programs are told of an emulator: keys, good and bad, one of them a token that has expired. */
export async function toldOf({ url }: Emulator, protocol: string): Promise<Record<string, string>> {
  return {
    FLOW_PROTOCOL: protocol,
    FLOW_ROLE_ARN: roleArn,
    FLOW_KEY: key,
    FLOW_LIMITED: limitedKey,
    FLOW_UNKNOWN_KEY: 'nobodysKeyId testAccessKeySecret',
    FLOW_WRONG_SECRET: 'testAccessKeyId wrongSecret',
    FLOW_EXPIRED_TOKEN: await expiredToken(url),
  };
}

async function expiredToken(endpoint: string): Promise<string> {
  const token = await sessionOf(endpoint, 'brief', 1);
  await new Promise((resolve) => setTimeout(resolve, 1_100));
  return token;
}

/** Returns the parts of a token of the role, for a session of so many seconds. */
export async function sessionOf(
  endpoint: string,
  RoleSessionName: string,
  DurationSeconds: number,
): Promise<string> {
  const [accessKeyId = '', accessKeySecret = ''] = key.split(' ');
  const sts = new Sts({ regionId: 'cn-hangzhou', endpoint, credentials: { accessKeyId, accessKeySecret } });
  const { Credentials: given } = await sts.assumeRole({ RoleArn: roleArn, RoleSessionName, DurationSeconds });
  return `${given?.AccessKeyId} ${given?.AccessKeySecret} ${given?.SecurityToken}`;
}

/** A role that has its permissions from one policy. */
export const readerArn = 'acs:ram::1234567890123456:role/reader';

/** That world, with two servers and a role that has the same policy and that the account's users may assume. */
export function worldWithReader(PolicyDocument: object): object {
  const trusted = { Principal: { RAM: ['acs:ram::1234567890123456:root'] } };
  const AssumeRolePolicyDocument = {
    Version: '1',
    Statement: [{ Effect: 'Allow', Action: 'sts:AssumeRole', ...trusted }],
  };
  return {
    ...worldWith(PolicyDocument),
    roles: [{ RoleName: 'reader', AssumeRolePolicyDocument }],
    rolePolicies: [{ PolicyType: 'Custom', PolicyName: 'only', RoleName: 'reader' }],
    instances: [{ RegionId: 'cn-hangzhou', InstanceType: 'ecs.g8i.large', Amount: 2 }],
  };
}

/** Returns a policy that allows calls of ECS over one protocol alone, so that a program shows which one it takes. */
export function over(protocol: string, policy: PolicyDocument): PolicyDocument {
  const Condition = { Bool: { 'acs:SecureTransport': protocol === 'https' ? 'true' : 'false' } } as const;
  const Statement = policy.Statement.map((statement) => {
    return JSON.stringify(statement.Action).includes('"ecs:') ? { ...statement, Condition } : statement;
  });
  return { ...policy, Statement };
}
