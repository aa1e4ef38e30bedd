import { beforeAll, describe, expect, it } from 'vitest';
import { useEmulator } from '../../support/emulator.ts';
import type { Reply } from '../../support/http.ts';
import { createNetwork, ecsOf, interfacesWith } from './network-support.ts';

const ecs = ecsOf(useEmulator());

let vSwitchId: string;
let groupId: string;
let foreignGroupId: string;

function create(parameters: Record<string, string> = {}): Promise<Reply> {
  return ecs('CreateNetworkInterface', { VSwitchId: vSwitchId, SecurityGroupId: groupId, ...parameters });
}

beforeAll(async () => {
  const own = await createNetwork(ecs, '10.1.0.0/16');
  vSwitchId = own.vSwitch;
  groupId = own.group;
  foreignGroupId = (await createNetwork(ecs, '10.2.0.0/16')).group;
});

describe('a network interface', () => {
  it.each<[string, () => Record<string, string>, number, string]>([
    ['an unknown vSwitch', () => ({ VSwitchId: 'vsw-x' }), 404, 'InvalidVSwitchId.NotFound'],
    ['a vSwitch of another region', () => ({ RegionId: 'cn-beijing' }), 404, 'InvalidVSwitchId.NotFound'],
    ['no group', () => ({ SecurityGroupId: '' }), 400, 'MissingParameter'],
    ['groups in two ways', () => ({ 'SecurityGroupIds.1': groupId }), 400, 'InvalidParameter.Conflict'],
    ['an unknown group', () => ({ SecurityGroupId: 'sg-x' }), 404, 'InvalidSecurityGroupId.NotFound'],
    [
      'a group of another VPC',
      () => ({ SecurityGroupId: foreignGroupId }),
      403,
      'InvalidOperation.VpcMismatch',
    ],
    [
      'an address from elsewhere',
      () => ({ PrimaryIpAddress: '10.9.0.1' }),
      403,
      'InvalidVSwitchId.IpInvalid',
    ],
    ['an address that is none', () => ({ PrimaryIpAddress: 'x' }), 403, 'InvalidVSwitchId.IpInvalid'],
    [
      'addresses in two ways',
      () => ({ 'PrivateIpAddress.1': '10.1.1.1', SecondaryPrivateIpAddressCount: '1' }),
      400,
      'InvalidParameter.Conflict',
    ],
    [
      'an address twice',
      () => ({ 'PrivateIpAddress.1': '10.1.1.1', 'PrivateIpAddress.2': '10.1.1.1' }),
      403,
      'InvalidIp.IpRepeated',
    ],
    [
      'too many addresses',
      () => ({ SecondaryPrivateIpAddressCount: '50' }),
      403,
      'MaxEniPrivateIpsCountExceeded',
    ],
    ['IPv6 without a block', () => ({ Ipv6AddressCount: '1' }), 403, 'InvalidVSwitch.Ipv6NotTurnOn'],
    ['a short name', () => ({ NetworkInterfaceName: 'x' }), 400, 'InvalidParameter'],
  ])('is refused for %s', async (_, parameters, status, code) => {
    const before = (await interfacesWith(ecs, { VSwitchId: vSwitchId })).length;
    const { status: got, body } = await create(parameters());
    expect([got, body.Code]).toEqual([status, code]);
    expect(await interfacesWith(ecs, { VSwitchId: vSwitchId })).toHaveLength(before);
  });

  it('is refused for an address that something has', async () => {
    await create({ PrimaryIpAddress: '10.1.8.8' });
    const { status, body } = await create({ PrimaryIpAddress: '10.1.8.8' });
    expect([status, body.Code]).toEqual([400, 'InvalidPrivateIpAddress.Duplicated']);
  });

  it.each([
    'DescribeNetworkInterfaceAttribute',
    'ModifyNetworkInterfaceAttribute',
    'DeleteNetworkInterface',
    'AssignPrivateIpAddresses',
    'UnassignPrivateIpAddresses',
    'AssignIpv6Addresses',
    'UnassignIpv6Addresses',
    'EnableNetworkInterfaceQoS',
  ])('is refused by %s where it is not there', async (action) => {
    const { status, body } = await ecs(action, { NetworkInterfaceId: 'eni-x', 'QoS.PpsRx': '1' });
    expect([status, body.Code]).toEqual([404, 'InvalidEniId.NotFound']);
  });
});
