import {
  allow,
  arn,
  type Credentials,
  type CredentialsProvider,
  DescribeInstances,
  deny,
  Ecs,
  oidcRoleArn,
  type PolicyDocument,
  policy,
  ramRoleArn,
  StartInstance,
  StopInstance,
  samlRoleArn,
} from '@scope/ecs';
import { type Emulator, startEmulator } from '@scope/emulator';
import { policyText, Sts } from '@scope/sts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { account, codeOf, regionId, roleArn } from './support/narrowed.ts';

let emulator: Emulator;
let ids: readonly string[];

beforeAll(async () => {
  emulator = await startEmulator();
  const made = await clientWith(account).runInstances({
    Amount: 2,
    ImageId: 'aliyun_3_x64_20G_alibase_20240819.vhd',
    InstanceType: 'ecs.g6.large',
  });
  ids = made.InstanceIdSets?.InstanceIdSet ?? [];
});
afterAll(() => emulator.close());

function clientWith(credentials: Credentials | CredentialsProvider): Ecs {
  return new Ecs({ regionId, endpoint: emulator.url, credentials });
}

function narrowedBy(document: PolicyDocument): Ecs {
  return clientWith(
    ramRoleArn({ roleArn, policy: document, credentials: account, stsEndpoint: emulator.url }),
  );
}

describe('a session that may list and not start', () => {
  const listing = policy(allow([DescribeInstances]));
  const options = () => ({ roleArn, policy: listing, stsEndpoint: emulator.url });

  it.each<[string, () => Credentials | CredentialsProvider | Promise<Credentials>]>([
    ['ramRoleArn', () => ramRoleArn({ ...options(), credentials: account })],
    [
      'oidcRoleArn',
      () =>
        oidcRoleArn({
          ...options(),
          oidcProviderArn: 'acs:ram::1234567890123456:oidc-provider/cluster',
          oidcToken: () => 'aaa.bbb.ccc',
        }),
    ],
    [
      'samlRoleArn',
      () =>
        samlRoleArn({
          ...options(),
          samlProviderArn: 'acs:ram::1234567890123456:saml-provider/company',
          samlAssertion: () => 'YXNzZXJ0aW9u',
        }),
    ],
    [
      'AssumeRole itself',
      async () => {
        const sts = new Sts({ endpoint: emulator.url, credentials: account });
        const request = { RoleArn: roleArn, RoleSessionName: 'nightly', Policy: policyText(listing) };
        const { Credentials: key } = await sts.assumeRole(request);
        return {
          accessKeyId: key?.AccessKeyId ?? '',
          accessKeySecret: key?.AccessKeySecret ?? '',
          ...(key?.SecurityToken !== undefined && { securityToken: key.SecurityToken }),
        };
      },
    ],
  ])('comes from %s', async (_, session) => {
    const ecs = clientWith(await session());
    const { TotalCount } = await ecs.describeInstances();
    expect(TotalCount).toBe(2);
    const refused = ecs.startInstance({ InstanceId: ids[0] ?? '' });
    await expect(refused).rejects.toMatchObject({
      code: 'Forbidden.RAM',
      accessDeniedDetail: { AuthAction: 'ecs:StartInstance', PolicyType: 'SessionPolicy' },
    });
  });
});

it('is held to the resources of a statement', async () => {
  const [mine = '', other = ''] = ids;
  const ecs = narrowedBy(policy(allow([StopInstance, StartInstance], { resources: arn.ecs.instance(mine) })));
  expect([
    await codeOf(ecs.stopInstance({ InstanceId: mine })),
    await codeOf(ecs.startInstance({ InstanceId: mine })),
    await codeOf(ecs.stopInstance({ InstanceId: other })),
  ]).toEqual(['done', 'done', 'Forbidden.RAM']);
});

it('is held to the region and the account of a statement', async () => {
  const places = [
    { regionId },
    { regionId: 'cn-beijing' },
    { accountId: '1234567890123456' },
    { accountId: '1' },
  ];
  const codes = places.map((place) => {
    const ecs = narrowedBy(policy(allow([DescribeInstances], { resources: arn.ecs.instance('*', place) })));
    return codeOf(ecs.describeInstances());
  });
  expect(await Promise.all(codes)).toEqual(['done', 'Forbidden.RAM', 'done', 'Forbidden.RAM']);
});

it('is refused what one statement denies and another allows', async () => {
  const ecs = narrowedBy(policy(allow(['ecs:*']), deny([StartInstance])));
  await ecs.describeInstances();
  await expect(ecs.startInstance({ InstanceId: ids[0] ?? '' })).rejects.toMatchObject({
    accessDeniedDetail: { NoPermissionType: 'ExplicitDeny' },
  });
});

it('is held to the condition of a statement', async () => {
  const from = (block: string) =>
    narrowedBy(
      policy(allow([DescribeInstances], { condition: { IpAddress: { 'acs:SourceIp': block } } })),
    ).describeInstances();
  expect([await codeOf(from('127.0.0.0/8')), await codeOf(from('203.0.113.0/24'))]).toEqual([
    'done',
    'Forbidden.RAM',
  ]);
});
