import { beforeAll, describe, expect, it } from 'vitest';
import { useEmulator } from '../../support/emulator.ts';
import type { Reply } from '../../support/http.ts';
import { createNetwork, ecsOf, type Fields, interfacesWith } from './network-support.ts';

const ecs = ecsOf(useEmulator());

let vSwitchId: string;
let groupId: string;

function create(parameters: Record<string, string> = {}): Promise<Reply> {
  return ecs('CreateNetworkInterface', { VSwitchId: vSwitchId, SecurityGroupId: groupId, ...parameters });
}

async function created(parameters: Record<string, string> = {}): Promise<string> {
  return String((await create(parameters)).body.NetworkInterfaceId);
}

beforeAll(async () => {
  const own = await createNetwork(ecs, '10.1.0.0/16');
  vSwitchId = own.vSwitch;
  groupId = own.group;
});

describe('private addresses', () => {
  it('are given by number or by name, and taken back', async () => {
    const id = await created();
    const counted = { NetworkInterfaceId: id, SecondaryPrivateIpAddressCount: '2' };
    const { body } = await ecs('AssignPrivateIpAddresses', counted);
    const { PrivateIpSet } = body.AssignedPrivateIpAddressesSet as {
      PrivateIpSet: { PrivateIpAddress: string[] };
    };
    expect(PrivateIpSet.PrivateIpAddress).toHaveLength(2);
    const named = { NetworkInterfaceId: id, 'PrivateIpAddress.1': '10.1.7.7' };
    expect((await ecs('AssignPrivateIpAddresses', named)).status).toBe(200);
    const addresses = async () => {
      const { body: shown } = await ecs('DescribeNetworkInterfaceAttribute', { NetworkInterfaceId: id });
      const sets = (shown.PrivateIpSets as { PrivateIpSet: Fields[] }).PrivateIpSet;
      return sets.filter(({ Primary }) => Primary === false).map(({ PrivateIpAddress }) => PrivateIpAddress);
    };
    expect(await addresses()).toEqual([...PrivateIpSet.PrivateIpAddress, '10.1.7.7']);
    const codes = async (action: string, parameters: Record<string, string>) => {
      const reply = await ecs(action, { NetworkInterfaceId: id, ...parameters });
      return [reply.status, reply.body.Code];
    };
    expect(await codes('AssignPrivateIpAddresses', named)).toEqual([403, 'InvalidIp.IpAssigned']);
    expect(await codes('AssignPrivateIpAddresses', {})).toEqual([403, 'MissingParameter']);
    expect(await codes('AssignPrivateIpAddresses', { SecondaryPrivateIpAddressCount: '47' })).toEqual([
      403,
      'MaxEniPrivateIpsCountExceeded',
    ]);
    expect(await codes('UnassignPrivateIpAddresses', { 'PrivateIpAddress.1': '10.1.6.6' })).toEqual([
      403,
      'InvalidIp.IpUnassigned',
    ]);
    expect((await ecs('UnassignPrivateIpAddresses', named)).status).toBe(200);
    expect(await addresses()).toEqual(PrivateIpSet.PrivateIpAddress);
    expect((await create({ PrimaryIpAddress: '10.1.7.7' })).status).toBe(200);
  });

  it('are given in prefixes, of which nobody else gets one', async () => {
    const own = await createNetwork(ecs, '10.6.0.0/26');
    const made = { VSwitchId: own.vSwitch, SecurityGroupId: own.group };
    const id = await created({ ...made, Ipv4PrefixCount: '1' });
    expect(await interfacesWith(ecs, { 'NetworkInterfaceId.1': id })).toMatchObject([
      { Ipv4PrefixSets: { Ipv4PrefixSet: [{ Ipv4Prefix: '10.6.0.16/28' }] } },
    ]);
    expect((await create({ ...made, PrimaryIpAddress: '10.6.0.20' })).body.Code).toBe(
      'InvalidPrivateIpAddress.Duplicated',
    );
    const named = { NetworkInterfaceId: id, 'Ipv4Prefix.1': '10.6.0.16/28' };
    expect((await ecs('UnassignPrivateIpAddresses', named)).status).toBe(200);
    expect((await ecs('UnassignPrivateIpAddresses', named)).body.Code).toBe('InvalidIp.IpUnassigned');
    expect((await create({ ...made, PrimaryIpAddress: '10.6.0.20' })).status).toBe(200);
    const wrong = { NetworkInterfaceId: id, 'Ipv4Prefix.1': '10.6.0.0/27' };
    expect((await ecs('AssignPrivateIpAddresses', wrong)).body.Code).toBe('InvalidVSwitchId.IpInvalid');
  });
});
