import { describe, expect, it } from 'vitest';
import type { EmulatorOptions } from '../../../src/index.ts';
import { createCloud, type Outcome, type TestCloud } from '../../support/cloud.ts';

interface Prepared {
  readonly cloud: TestCloud;
  readonly ecs: (action: string, parameters?: Record<string, string>) => Outcome;
  readonly create: () => string;
  readonly statusOf: (id: string) => unknown;
  readonly vSwitch: { readonly VSwitchId: string; readonly VpcId: string };
}

/** A cloud with three instances, of which `i-1` runs, `i-2` starts and `i-3` is in another zone. */
function prepared(options: EmulatorOptions = {}): Prepared {
  const cloud = createCloud(options);
  const ecs = (action: string, parameters: Record<string, string> = {}): Outcome =>
    cloud.call(`Ecs.${action}`, { RegionId: 'cn-hangzhou', ...parameters });
  const VpcId = String(ecs('CreateVpc').VpcId);
  const zone = { ZoneId: 'cn-hangzhou-h', CidrBlock: '172.16.0.0/24' };
  const VSwitchId = String(ecs('CreateVSwitch', { VpcId, ...zone }).VSwitchId);
  const SecurityGroupId = String(ecs('CreateSecurityGroup', { VpcId }).SecurityGroupId);
  const put = (id: string, ZoneId: string, value: string, network = VpcId) =>
    cloud.put(
      'ecs/instance',
      id,
      { VpcId: network, ZoneId, Cpu: 4, SecurityGroupIds: [SecurityGroupId] },
      { phases: [{ value, until: Number.POSITIVE_INFINITY }] },
    );
  put('i-1', zone.ZoneId, 'Running');
  put('i-2', zone.ZoneId, 'Starting');
  put('i-3', 'cn-hangzhou-i', 'Stopped');
  put('i-4', zone.ZoneId, 'Stopped', 'vpc-other');
  const create = () =>
    String(ecs('CreateNetworkInterface', { VSwitchId, SecurityGroupId }).NetworkInterfaceId);
  const statusOf = (id: string) =>
    ecs('DescribeNetworkInterfaceAttribute', { NetworkInterfaceId: id }).Status;
  return { cloud, ecs, create, statusOf, vSwitch: { VSwitchId, VpcId } };
}

describe('an interface and an instance', () => {
  it('come together and part again', () => {
    const { ecs, create, statusOf } = prepared();
    const NetworkInterfaceId = create();
    const both = { NetworkInterfaceId, InstanceId: 'i-1' };
    expect(ecs('AttachNetworkInterface', { ...both, NetworkCardIndex: '1' })).not.toHaveProperty('Code');
    expect(ecs('DescribeNetworkInterfaces', { InstanceId: 'i-1' }).NetworkInterfaceSets).toMatchObject({
      NetworkInterfaceSet: [
        { ...both, Status: 'InUse', Attachment: { InstanceId: 'i-1', NetworkCardIndex: 1 } },
      ],
    });
    const wrong = { Status: 400, Code: 'InvalidOperation.InvalidEniState' };
    expect(ecs('AttachNetworkInterface', both)).toMatchObject(wrong);
    expect(ecs('DeleteNetworkInterface', both)).toMatchObject(wrong);
    expect(ecs('DetachNetworkInterface', { ...both, InstanceId: 'i-3' })).toMatchObject(wrong);
    expect(ecs('DetachNetworkInterface', both)).not.toHaveProperty('Code');
    expect(statusOf(NetworkInterfaceId)).toBe('Available');
    expect(ecs('DetachNetworkInterface', both)).toMatchObject(wrong);
    expect(ecs('DeleteNetworkInterface', both)).not.toHaveProperty('Code');
  });

  it('take their time', () => {
    let now = Date.parse('2024-01-02T03:04:05Z');
    const { ecs, create, statusOf } = prepared({ clock: () => now, timing: { storageMs: 1_000 } });
    const NetworkInterfaceId = create();
    const both = { NetworkInterfaceId, InstanceId: 'i-1' };
    const seen = [statusOf(NetworkInterfaceId)];
    expect(ecs('AttachNetworkInterface', both)).toMatchObject({ Code: 'InvalidOperation.InvalidEniState' });
    for (const action of ['AttachNetworkInterface', 'DetachNetworkInterface', 'DeleteNetworkInterface']) {
      now += 1_000;
      seen.push(statusOf(NetworkInterfaceId));
      expect(ecs(action, both)).not.toHaveProperty('Code');
      seen.push(statusOf(NetworkInterfaceId));
    }
    expect(seen).toEqual([
      'Creating',
      'Available',
      'Attaching',
      'InUse',
      'Detaching',
      'Available',
      'Deleting',
    ]);
    now += 1_000;
    expect(ecs('DeleteNetworkInterface', both)).toMatchObject({ Status: 404, Code: 'InvalidEniId.NotFound' });
  });

  it.each<[string, Record<string, string>, number, string]>([
    ['an unknown interface', { NetworkInterfaceId: 'eni-x' }, 404, 'InvalidEniId.NotFound'],
    ['an unknown instance', { InstanceId: 'i-x' }, 404, 'InvalidEcsId.NotFound'],
    ['an instance that starts', { InstanceId: 'i-2' }, 400, 'InvalidOperation.InvalidEcsState'],
    ['an instance of another zone', { InstanceId: 'i-3' }, 403, 'InvalidOperation.AvailabilityZoneMismatch'],
    ['an instance of another VPC', { InstanceId: 'i-4' }, 403, 'InvalidOperation.VpcMismatch'],
  ])('are refused for %s', (_, parameters, Status, Code) => {
    const { ecs, create } = prepared();
    const both = { NetworkInterfaceId: create(), InstanceId: 'i-1' };
    expect(ecs('AttachNetworkInterface', { ...both, ...parameters })).toMatchObject({ Status, Code });
  });

  it('are as many as the instance is large', () => {
    const { ecs, create } = prepared();
    const codes = Array.from(
      { length: 4 },
      () => ecs('AttachNetworkInterface', { NetworkInterfaceId: create(), InstanceId: 'i-1' }).Code,
    );
    expect(codes).toEqual([undefined, undefined, undefined, 'EniPerInstanceLimitExceeded']);
  });

  it('have fewer addresses together than the interface alone', () => {
    const { ecs, create } = prepared();
    const NetworkInterfaceId = create();
    ecs('AttachNetworkInterface', { NetworkInterfaceId, InstanceId: 'i-1' });
    const assign = (count: string) =>
      ecs('AssignPrivateIpAddresses', { NetworkInterfaceId, SecondaryPrivateIpAddressCount: count }).Code;
    expect([assign('9'), assign('1')]).toEqual([undefined, 'InvalidOperation.Ipv4CountExceeded']);
  });

  it('cannot be parted where it is the primary one', () => {
    const { cloud, ecs, vSwitch } = prepared();
    const fields = {
      ...vSwitch,
      Type: 'Primary',
      InstanceId: 'i-2',
      SecondaryAddresses: [],
      SecurityGroupIds: [],
    };
    cloud.put('ecs/network-interface', 'eni-p', fields, { phases: [{ value: 'InUse', until: 9e15 }] });
    const both = { NetworkInterfaceId: 'eni-p', InstanceId: 'i-2' };
    expect(ecs('DetachNetworkInterface', both)).toMatchObject({
      Status: 400,
      Code: 'InvalidOperation.DetachPrimaryEniNotAllowed',
    });
    expect(ecs('AttachNetworkInterface', both)).toMatchObject({ Code: 'InvalidOperation.InvalidEniType' });
    // Its instance starts, so that nothing about it can be changed now.
    expect(ecs('AssignPrivateIpAddresses', { ...both, SecondaryPrivateIpAddressCount: '1' })).toMatchObject({
      Status: 400,
      Code: 'InvalidOperation.InvalidEcsState',
    });
  });

  it('show the EIP that is bound to the interface', () => {
    const cloud = createCloud();
    cloud.put('vpc/eip', 'eip-1', { InstanceId: 'eni-1', IpAddress: '47.1.2.3' });
    cloud.put('ecs/network-interface', 'eni-1', { SecondaryAddresses: [], InstanceId: '' });
    const asked = { RegionId: 'cn-hangzhou', NetworkInterfaceId: 'eni-1' };
    expect(cloud.call('Ecs.DescribeNetworkInterfaceAttribute', asked)).toMatchObject({
      AssociatedPublicIp: { AllocationId: 'eip-1', PublicIpAddress: '47.1.2.3' },
    });
  });
});

describe('IPv6 addresses', () => {
  const Ipv6CidrBlock = '2408:4005:3c5:6e00::/64';

  /** An interface in a vSwitch that has IPv6. */
  function withIpv6(): Pick<Prepared, 'ecs'> & { readonly id: string; readonly other: string } {
    const { cloud, ecs } = prepared();
    const VpcId = String(ecs('CreateVpc').VpcId);
    const SecurityGroupId = String(ecs('CreateSecurityGroup', { VpcId }).SecurityGroupId);
    const fields = { VpcId, ZoneId: 'cn-hangzhou-h', CidrBlock: '172.16.0.0/24', Ipv6CidrBlock };
    cloud.put('vpc/vswitch', 'vsw-6', fields);
    const create = () =>
      String(ecs('CreateNetworkInterface', { VSwitchId: 'vsw-6', SecurityGroupId }).NetworkInterfaceId);
    return { ecs, id: create(), other: create() };
  }

  it('are given by number or by name, and taken back', () => {
    const { ecs, id, other } = withIpv6();
    const inBlock = /^2408:4005:3c5:6e00:[0-9a-f:]+$/;
    const counted = ecs('AssignIpv6Addresses', { NetworkInterfaceId: id, Ipv6AddressCount: '2' });
    const { Ipv6Address } = counted.Ipv6Sets as { Ipv6Address: string[] };
    expect(Ipv6Address).toEqual([expect.stringMatching(inBlock), expect.stringMatching(inBlock)]);
    const named = { NetworkInterfaceId: id, 'Ipv6Address.1': '2408:4005:03c5:6e00:0:0:0:1' };
    expect(ecs('AssignIpv6Addresses', named).Ipv6Sets).toEqual({ Ipv6Address: ['2408:4005:3c5:6e00::1'] });
    const found = ecs('DescribeNetworkInterfaces', { 'Ipv6Address.1': '2408:4005:3c5:6e00::1' });
    expect(found.NetworkInterfaceSets).toMatchObject({
      NetworkInterfaceSet: [
        { NetworkInterfaceId: id, Ipv6Sets: { Ipv6Set: [{}, {}, { Ipv6Address: '2408:4005:3c5:6e00::1' }] } },
      ],
    });
    expect(ecs('AssignIpv6Addresses', { ...named, NetworkInterfaceId: other })).toMatchObject({
      Code: 'InvalidIp.IpAssigned',
    });
    const back = { NetworkInterfaceId: id, 'Ipv6Address.1': '2408:4005:3c5:6e00::1' };
    expect(ecs('UnassignIpv6Addresses', back)).not.toHaveProperty('Code');
    expect(ecs('UnassignIpv6Addresses', back)).toMatchObject({ Code: 'InvalidIp.IpUnassigned' });
    expect(ecs('AssignIpv6Addresses', { ...named, NetworkInterfaceId: other })).not.toHaveProperty('Code');
  });

  it('are given in prefixes', () => {
    const { ecs, id } = withIpv6();
    const { Ipv6PrefixSets } = ecs('AssignIpv6Addresses', { NetworkInterfaceId: id, Ipv6PrefixCount: '1' });
    const [prefix = ''] = (Ipv6PrefixSets as { Ipv6Prefix: string[] }).Ipv6Prefix;
    expect(prefix).toMatch(/^2408:4005:3c5:6e00:[0-9a-f]{1,4}::\/80$/);
    expect(
      ecs('UnassignIpv6Addresses', { NetworkInterfaceId: id, 'Ipv6Prefix.1': prefix }),
    ).not.toHaveProperty('Code');
  });

  it.each<[string, Record<string, string>, string]>([
    ['nothing', {}, 'MissingParameter'],
    ['both ways', { 'Ipv6Address.1': '::1', Ipv6AddressCount: '1' }, 'InvalidParameter.Conflict'],
    ['an address from elsewhere', { 'Ipv6Address.1': '2409::1' }, 'InvalidIp.Address'],
    ['an address that is none', { 'Ipv6Address.1': 'x' }, 'InvalidIp.Address'],
    ['too many', { Ipv6AddressCount: '11' }, 'MaxEniIpv6IpsCountExceeded'],
  ])('are refused for %s', (_, parameters, Code) => {
    const { ecs, id } = withIpv6();
    expect(ecs('AssignIpv6Addresses', { NetworkInterfaceId: id, ...parameters })).toMatchObject({ Code });
  });
});
