import { beforeAll, describe, expect, it } from 'vitest';
import { useEmulator } from '../../support/emulator.ts';
import { createGroup, createVpc, ecsOf, permission, rulesOf } from './network-support.ts';

const ecs = ecsOf(useEmulator());
const anywhere = { SourceCidrIp: '0.0.0.0/0' };

let vpcId: string;
let otherVpcId: string;

beforeAll(async () => {
  vpcId = await createVpc(ecs);
  otherVpcId = await createVpc(ecs);
});

describe('a rule that is refused', () => {
  it.each<[string, Record<string, string>, number, string]>([
    ['no protocol', { IpProtocol: '' }, 400, 'InvalidIpProtocol.ValueNotSupported'],
    ['a strange protocol', { IpProtocol: 'ftp' }, 400, 'InvalidIpProtocol.ValueNotSupported'],
    ['no ports', { PortRange: '' }, 400, 'InvalidIpProtocol.Malformed'],
    ['ports that are none', { PortRange: '80' }, 400, 'InvalidIpProtocol.Malformed'],
    ['ports the wrong way round', { PortRange: '90/80' }, 400, 'OperationDenied'],
    ['ports of a protocol without', { IpProtocol: 'icmp' }, 400, 'OperationDenied'],
    ['source ports that are none', { SourcePortRange: 'x' }, 400, 'InvalidSourcePortRange.Malformed'],
    ['a strange policy', { Policy: 'reject' }, 400, 'InvalidPolicy.Malformed'],
    ['a strange network', { NicType: 'lan' }, 400, 'InvalidNicType.ValueNotSupported'],
    ['a priority that is no number', { Priority: 'high' }, 400, 'InvalidPriority.Malformed'],
    ['a priority of 0', { Priority: '0' }, 400, 'InvalidPriority.ValueNotSupported'],
    ['nowhere to come from', { SourceCidrIp: '' }, 400, 'MissingParameter.Source'],
    ['an address that is none', { SourceCidrIp: '10.0.0.0/33' }, 400, 'InvalidSourceCidrIp.Malformed'],
    ['a destination that is none', { DestCidrIp: 'x' }, 400, 'InvalidDestCidrIp.Malformed'],
    [
      'an IPv6 address that is none',
      { SourceCidrIp: '', Ipv6SourceCidrIp: '1.2.3.4' },
      400,
      'InvalidParam.Ipv6SourceCidrIp',
    ],
    [
      'addresses of both versions',
      { Ipv6SourceCidrIp: '::/0' },
      400,
      'InvalidParam.Ipv4ProtocolConflictWithIpv6Address',
    ],
    [
      'a group that is not there',
      { SourceCidrIp: '', SourceGroupId: 'sg-x' },
      404,
      'InvalidSourceGroupId.NotFound',
    ],
    [
      'a prefix list that is not there',
      { SourceCidrIp: '', SourcePrefixListId: 'pl-x' },
      404,
      'InvalidPrefixListId.NotFound',
    ],
    [
      'a long description',
      { Description: 'x'.repeat(513) },
      400,
      'InvalidSecurityGroupDiscription.Malformed',
    ],
  ])('has %s', async (_, values, status, code) => {
    const id = await createGroup(ecs, { VpcId: otherVpcId });
    const rule = { SecurityGroupId: id, ...permission({ ...anywhere, ...values }) };
    const reply = await ecs('AuthorizeSecurityGroup', rule);
    expect([reply.status, reply.body.Code]).toEqual([status, code]);
    await ecs('DeleteSecurityGroup', { SecurityGroupId: id });
  });

  it('names a group that it cannot name', async () => {
    const [own, foreign, advanced] = [
      await createGroup(ecs, { VpcId: vpcId }),
      await createGroup(ecs, { VpcId: otherVpcId }),
      await createGroup(ecs, { VpcId: vpcId, SecurityGroupType: 'enterprise' }),
    ];
    const codes = async (action: string, group: string, values: Record<string, string>) =>
      (await ecs(action, { SecurityGroupId: group, ...permission(values) })).body.Code;
    expect(await codes('AuthorizeSecurityGroup', own, { SourceGroupId: own })).toBe(
      'InvalidParamter.Conflict',
    );
    expect(await codes('AuthorizeSecurityGroupEgress', own, { DestGroupId: own })).toBe(
      'InvalidSecurityGroup.IsSame',
    );
    expect(await codes('AuthorizeSecurityGroup', own, { SourceGroupId: foreign })).toBe(
      'InvalidSourceGroupId.Mismatch',
    );
    expect(await codes('AuthorizeSecurityGroup', advanced, { SourceGroupId: own })).toBe('OperationDenied');
    expect(await codes('AuthorizeSecurityGroupEgress', own, {})).toBe('MissingParameter.Dest');
    const abroad = { SourceGroupId: 'sg-abroad', SourceGroupOwnerId: '42' };
    expect(await codes('AuthorizeSecurityGroup', own, abroad)).toBeUndefined();
    expect(await rulesOf(ecs, own)).toMatchObject([
      { SourceGroupId: 'sg-abroad', SourceGroupOwnerAccount: '42' },
    ]);
  });

  it('is one more than 200, which come page by page', async () => {
    const id = await createGroup(ecs, { VpcId: vpcId });
    const hundred = (from: number) =>
      Object.assign(
        { SecurityGroupId: id },
        ...Array.from({ length: 100 }, (_, index) =>
          permission({ ...anywhere, PortRange: `${from + index}/${from + index}` }, index + 1),
        ),
      ) as Record<string, string>;
    expect((await ecs('AuthorizeSecurityGroup', hundred(1))).status).toBe(200);
    expect((await ecs('AuthorizeSecurityGroup', hundred(101))).status).toBe(200);
    const more = { SecurityGroupId: id, ...permission({ ...anywhere, PortRange: '999/999' }) };
    const { status, body } = await ecs('AuthorizeSecurityGroup', more);
    expect([status, body.Code]).toEqual([403, 'AuthorizationLimitExceed']);
    const first = await ecs('DescribeSecurityGroupAttribute', { SecurityGroupId: id, MaxResults: '150' });
    const token = { NextToken: String(first.body.NextToken), MaxResults: '150' };
    const rest = await rulesOf(ecs, id, token);
    expect(rest.map(({ PortRange }) => PortRange)).toEqual(
      Array.from({ length: 50 }, (_, index) => `${151 + index}/${151 + index}`),
    );
  });
});
