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
