import { expect, it } from 'vitest';
import { call } from '../../support/signed-call.ts';
import { type Answer, type Balancing, items, type Sent, startBalancing } from './balancing.ts';

const now = Date.parse('2024-01-02T03:04:05Z');
const start = (timing = {}) => startBalancing({ clock: () => now, timing });

const listed = async ({ slb }: Balancing, parameters: Sent = {}) =>
  items(await slb('DescribeLoadBalancers', parameters), 'LoadBalancers', 'LoadBalancer');
const ids = (balancers: readonly Answer[]) => balancers.map(({ LoadBalancerId }) => LoadBalancerId);
const attributes = ({ slb }: Balancing, LoadBalancerId: string) =>
  slb('DescribeLoadBalancerAttribute', { LoadBalancerId });

it('makes a public balancer, and fills in what was not sent', async () => {
  const cloud = await start();
  const made = await cloud.slb('CreateLoadBalancer', { 'Tag.1.Key': 'env', 'Tag.1.Value': 'test' });
  const id = String(made.LoadBalancerId);
  expect(id).toMatch(/^lb-bp1[a-z0-9]{17}$/);
  expect(made).toMatchObject({ NetworkType: 'classic', VpcId: '', LoadBalancerName: id });
  expect(made.Address).toMatch(/^47\.\d+\.\d+\.\d+$/);
  expect(await attributes(cloud, id)).toMatchObject({
    LoadBalancerStatus: 'active',
    AddressType: 'internet',
    AddressIPVersion: 'ipv4',
    Address: made.Address,
    MasterZoneId: 'cn-hangzhou-a',
    SlaveZoneId: 'cn-hangzhou-b',
    PayType: 'PayOnDemand',
    InstanceChargeType: 'PayBySpec',
    InternetChargeType: 'paybytraffic',
    DeleteProtection: 'off',
    ModificationProtectionStatus: 'NonProtection',
    RegionId: 'cn-hangzhou',
    RegionIdAlias: 'cn-hangzhou',
    CreateTime: '2024-01-02T03:04:05Z',
    CreateTimeStamp: now,
    EndTime: '2999-09-08T16:00:00Z',
    ListenerPorts: { ListenerPort: [] },
    BackendServers: { BackendServer: [] },
    Tags: { Tag: [{ TagKey: 'env', TagValue: 'test' }] },
  });
});

it('gives a private balancer an address of its vSwitch, and takes it back', async () => {
  const cloud = await start();
  const { vSwitch, vpc } = cloud;
  const free = async () => {
    const answer = await cloud.inVpc('DescribeVSwitches', { VSwitchId: vSwitch });
    return items(answer, 'VSwitches', 'VSwitch')[0]?.AvailableIpAddressCount;
  };
  const before = Number(await free());
  const made = await cloud.slb('CreateLoadBalancer', { VSwitchId: vSwitch, Address: '10.1.0.77' });
  expect(made).toMatchObject({ Address: '10.1.0.77', NetworkType: 'vpc', VpcId: vpc, VSwitchId: vSwitch });
  const other = await cloud.slb('CreateLoadBalancer', { VSwitchId: vSwitch, AddressType: 'intranet' });
  expect(other.Address).toMatch(/^10\.1\.0\.\d+$/);
  expect(await free()).toBe(before - 2);
  const id = String(made.LoadBalancerId);
  expect(await attributes(cloud, id)).toMatchObject({
    AddressType: 'intranet',
    MasterZoneId: 'cn-hangzhou-b',
  });
  const refused = await call(cloud.emulator, 'Vpc.DeleteVSwitch', {
    RegionId: 'cn-hangzhou',
    VSwitchId: vSwitch,
  });
  expect(refused.body.Code).toBe('DependencyViolation');
  await cloud.slb('DeleteLoadBalancer', { LoadBalancerId: id });
  expect(await free()).toBe(before - 1);
});

it.each<[string, string, (cloud: Balancing) => Sent]>([
  ['a private one without a vSwitch', '400 MissingParam.VSwitchId', () => ({ AddressType: 'intranet' })],
  ['an unknown vSwitch', '400 InvalidVSwitchId.NotFound', () => ({ VSwitchId: 'vsw-none' })],
  [
    'an unknown VPC',
    '400 InvalidVpcId.NotExist',
    ({ vSwitch }) => ({ VSwitchId: vSwitch, VpcId: 'vpc-none' }),
  ],
  [
    'an address outside of the vSwitch',
    '400 InvalidParameter',
    ({ vSwitch }) => ({ VSwitchId: vSwitch, Address: '10.2.0.1' }),
  ],
  ['no such address type', '400 InvalidParameter.AddressType', () => ({ AddressType: 'both' })],
  [
    'bandwidth that is paid for without any',
    '400 InvalidParameter.Bandwidth',
    () => ({ InternetChargeType: 'paybybandwidth' }),
  ],
  ['no such charge type', '400 IllegalParam.InstanceChargeType', () => ({ InstanceChargeType: 'Free' })],
  ['a name with spaces', '400 InvalidParameter', () => ({ LoadBalancerName: 'a b' })],
  [
    'a reason that cannot be',
    '400 InvalidParam.ModificationProtectionReason',
    () => ({ ModificationProtectionStatus: 'ConsoleProtection', ModificationProtectionReason: '1' }),
  ],
])('refuses to make a balancer with %s', async (_, code, parameters) => {
  const cloud = await start();
  expect(await cloud.outcome('CreateLoadBalancer', parameters(cloud))).toBe(code);
  expect(await listed(cloud)).toEqual([]);
});

it('refuses an address that is taken, and a vSwitch of another VPC', async () => {
  const cloud = await start();
  const { vSwitch } = cloud;
  const taken = { VSwitchId: vSwitch, Address: '10.1.0.9' };
  await cloud.balancer(taken);
  expect(await cloud.outcome('CreateLoadBalancer', taken)).toBe('400 InvalidParameter');
  const { VpcId } = await cloud.inVpc('CreateVpc', {});
  expect(await cloud.outcome('CreateLoadBalancer', { VSwitchId: vSwitch, VpcId: String(VpcId) })).toBe(
    '400 InvalidParameter.Mismatch',
  );
});

it('makes one balancer under a client token', async () => {
  const cloud = await start();
  const parameters = { ClientToken: 'once', LoadBalancerName: 'web' };
  expect(await cloud.balancer(parameters)).toBe(await cloud.balancer(parameters));
  expect(await listed(cloud)).toHaveLength(1);
});

it('lists balancers by every filter', async () => {
  const cloud = await start();
  const { vSwitch, vpc } = cloud;
  const one = await cloud.balancer({ LoadBalancerName: 'web', 'Tag.1.Key': 'env', 'Tag.1.Value': 'test' });
  const two = await cloud.balancer({
    LoadBalancerName: 'db',
    VSwitchId: vSwitch,
    Address: '10.1.0.20',
    MasterZoneId: 'cn-hangzhou-c',
    ResourceGroupId: 'rg-two',
  });
  const three = await cloud.balancer({
    InternetChargeType: 'paybybandwidth',
    Bandwidth: '5',
    AddressIPVersion: 'ipv6',
  });
  await cloud.slb('SetLoadBalancerStatus', { LoadBalancerId: three, LoadBalancerStatus: 'inactive' });
  cloud.instance('i-one', '10.1.0.5');
  await cloud.slb('AddBackendServers', { LoadBalancerId: one, BackendServers: '["i-one"]' });
  const filters: [Sent, string[]][] = [
    [{ LoadBalancerId: `${one},${three}` }, [one, three]],
    [{ LoadBalancerId: 'lb-none' }, []],
    [{ LoadBalancerName: 'web,db' }, [one, two]],
    [{ VpcId: vpc }, [two]],
    [{ VSwitchId: vSwitch }, [two]],
    [{ Address: '10.1.0.20' }, [two]],
    [{ AddressType: 'internet' }, [one, three]],
    [{ NetworkType: 'vpc' }, [two]],
    [{ AddressIPVersion: 'ipv4' }, [one, two]],
    [{ AddressIPVersion: 'ipv6' }, [three]],
    [{ MasterZoneId: 'cn-hangzhou-c' }, [two]],
    [{ SlaveZoneId: 'cn-hangzhou-b' }, [one, three]],
    [{ InternetChargeType: 'paybybandwidth' }, [three]],
    [{ LoadBalancerStatus: 'inactive' }, [three]],
    [{ ResourceGroupId: 'rg-two' }, [two]],
    [{ PayType: 'PrePay' }, []],
    [{ ServerId: 'i-one' }, [one]],
    [{ ServerId: 'i-two' }, []],
    [{ ServerIntranetAddress: '10.1.0.5' }, [one]],
    [{ Tags: '[{"tagKey":"env","tagValue":"test"}]' }, [one]],
    [{ 'Tag.1.Key': 'env' }, [one]],
    [{ 'Tag.1.Key': 'env', 'Tag.1.Value': 'live' }, []],
  ];
  for (const [filter, wanted] of filters) {
    expect([filter, ids(await listed(cloud, filter))]).toEqual([filter, wanted]);
  }
  const [first] = await listed(cloud, { LoadBalancerId: three });
  expect(first).toMatchObject({
    InternetChargeType: '3',
    InternetChargeTypeAlias: 'paybybandwidth',
    Bandwidth: 5,
  });
});

it('lists in pages', async () => {
  const cloud = await start();
  const all: string[] = [];
  for (let count = 0; count < 5; count += 1) all.push(await cloud.balancer());
  const page = (PageNumber: string) => cloud.slb('DescribeLoadBalancers', { PageNumber, PageSize: '2' });
  expect(await page('3')).toMatchObject({
    TotalCount: 5,
    PageNumber: 3,
    PageSize: 2,
    LoadBalancers: { LoadBalancer: [{ LoadBalancerId: all[4] }] },
  });
  expect(ids(items(await page('2'), 'LoadBalancers', 'LoadBalancer'))).toEqual(all.slice(2, 4));
});

it('sees no balancer of another region', async () => {
  const cloud = await start();
  const id = await cloud.balancer();
  const far = { RegionId: 'cn-beijing', LoadBalancerId: id };
  expect(ids(await listed(cloud, { RegionId: 'cn-beijing' }))).toEqual([]);
  expect(await cloud.outcome('DescribeLoadBalancerAttribute', far)).toBe(
    '404 InvalidLoadBalancerId.NotFound',
  );
  expect(await cloud.outcome('DeleteLoadBalancer', far)).toBe('404 InvalidLoadBalancerId.NotFound');
  expect(ids(await listed(cloud))).toEqual([id]);
});

it('changes name, state and protection', async () => {
  const cloud = await start();
  const LoadBalancerId = await cloud.balancer();
  const set = (action: string, parameters: Sent) => cloud.outcome(action, { LoadBalancerId, ...parameters });
  expect(await set('SetLoadBalancerName', { LoadBalancerName: 'web' })).toBe('fine');
  expect(await set('SetLoadBalancerStatus', { LoadBalancerStatus: 'inactive' })).toBe('fine');
  expect(await set('SetLoadBalancerStatus', { LoadBalancerStatus: 'locked' })).toBe(
    '400 InvalidParameter.LoadBalancerStatus',
  );
  const reason = {
    ModificationProtectionStatus: 'ConsoleProtection',
    ModificationProtectionReason: 'managed',
  };
  expect(await set('SetLoadBalancerModificationProtection', reason)).toBe('fine');
  expect(await attributes(cloud, LoadBalancerId)).toMatchObject({
    LoadBalancerName: 'web',
    LoadBalancerStatus: 'inactive',
    ...reason,
  });
  await set('SetLoadBalancerModificationProtection', { ModificationProtectionStatus: 'NonProtection' });
  expect(await attributes(cloud, LoadBalancerId)).toMatchObject({ ModificationProtectionReason: '' });
});

it('refuses to delete what is protected', async () => {
  const cloud = await start();
  const LoadBalancerId = await cloud.balancer({ DeleteProtection: 'on' });
  const remove = () => cloud.outcome('DeleteLoadBalancer', { LoadBalancerId });
  expect(await remove()).toBe('400 OperationDenied.DeleteProtectionIsOn');
  await cloud.slb('SetLoadBalancerDeleteProtection', { LoadBalancerId, DeleteProtection: 'off' });
  expect([await remove(), await remove()]).toEqual(['fine', '404 InvalidLoadBalancerId.NotFound']);
});

it('deletes with a balancer all that belongs to it', async () => {
  const cloud = await start();
  const LoadBalancerId = await cloud.balancer();
  const other = await cloud.balancer();
  cloud.group('rsp-one', LoadBalancerId);
  cloud.group('rsp-other', other);
  const listener = { ListenerPort: '80', HealthCheck: 'off', VServerGroupId: 'rsp-one' };
  await cloud.slb('CreateLoadBalancerHTTPListener', { LoadBalancerId, ...listener });
  const RuleList = '[{"RuleName":"a","Url":"/a","VServerGroupId":"rsp-one"}]';
  const made = await cloud.slb('CreateRules', { LoadBalancerId, ListenerPort: '80', RuleList });
  const [rule] = items(made, 'Rules', 'Rule');
  await cloud.slb('DeleteLoadBalancer', { LoadBalancerId });
  expect(await cloud.outcome('DescribeRuleAttribute', { RuleId: String(rule?.RuleId) })).toBe(
    '404 InvalidRuleId.NotFound',
  );
  expect(cloud.stored('slb/listener', `${LoadBalancerId}/http/80`)).toBeUndefined();
  expect(cloud.stored('slb/vserver-group', 'rsp-one')).toBeUndefined();
  expect(cloud.stored('slb/vserver-group', 'rsp-other')).toBeDefined();
});

it('changes what a balancer is paid for', async () => {
  const cloud = await start();
  const LoadBalancerId = await cloud.balancer({ LoadBalancerSpec: 'slb.s1.small' });
  const set = (action: string, parameters: Sent) => cloud.outcome(action, { LoadBalancerId, ...parameters });
  const internet = (parameters: Sent) => set('ModifyLoadBalancerInternetSpec', parameters);
  const charge = (parameters: Sent) => set('ModifyLoadBalancerInstanceChargeType', parameters);
  expect(await set('ModifyLoadBalancerInstanceSpec', { LoadBalancerSpec: 'slb.s2.small' })).toBe('fine');
  expect(await set('ModifyLoadBalancerInstanceSpec', { LoadBalancerSpec: 'big' })).toBe(
    '400 InvalidParameter.LoadBalancerSpec',
  );
  expect(await internet({ InternetChargeType: 'paybybandwidth' })).toBe('400 InvalidParameter.Bandwidth');
  expect(await internet({ InternetChargeType: 'paybybandwidth', Bandwidth: '7' })).toBe('fine');
  expect(await attributes(cloud, LoadBalancerId)).toMatchObject({
    LoadBalancerSpec: 'slb.s2.small',
    InternetChargeType: 'paybybandwidth',
    Bandwidth: 7,
  });
  expect(await charge({ InstanceChargeType: 'PayBySpec' })).toBe('400 OperationDenied.PayBySpec');
  expect(await charge({ InstanceChargeType: 'PayByCLCU', InternetChargeType: 'paybybandwidth' })).toBe(
    '400 IllegalParam.InternetChargeType',
  );
  expect(await charge({ InstanceChargeType: 'PayByCLCU' })).toBe('fine');
  expect(await attributes(cloud, LoadBalancerId)).toMatchObject({
    LoadBalancerSpec: 'slb.lcu.elastic',
    InstanceChargeType: 'PayByCLCU',
    InternetChargeType: 'paybytraffic',
  });
  expect([
    await charge({ InstanceChargeType: 'PayBySpec' }),
    await set('ModifyLoadBalancerInstanceSpec', { LoadBalancerSpec: 'slb.s1.small' }),
    await internet({ InternetChargeType: 'paybybandwidth', Bandwidth: '7' }),
  ]).toEqual(['400 Forbidden.LcuToSpec', '400 OperationDenied.PayByCLCU', '400 OperationDenied.PayByCLCU']);
});

it('lets a private balancer pay for no bandwidth', async () => {
  const cloud = await start();
  const LoadBalancerId = await cloud.balancer({ VSwitchId: cloud.vSwitch });
  const parameters = { LoadBalancerId, InternetChargeType: 'paybybandwidth', Bandwidth: '7' };
  expect(await cloud.outcome('ModifyLoadBalancerInternetSpec', parameters)).toBe('400 Operation.NotAllowed');
});

it('keeps what is paid for in advance, and locks it at the end', async () => {
  const cloud = await start();
  const made = await cloud.slb('CreateLoadBalancer', {
    PayType: 'PrePay',
    PricingCycle: 'month',
    Duration: '2',
  });
  const LoadBalancerId = String(made.LoadBalancerId);
  expect(made.OrderId).toBeTypeOf('number');
  expect(await cloud.outcome('DeleteLoadBalancer', { LoadBalancerId })).toBe('400 InvalidChargeType');
  expect(
    await cloud.outcome('SetLoadBalancerDeleteProtection', { LoadBalancerId, DeleteProtection: 'on' }),
  ).toBe('400 OperationUnsupported.DeleteProtectionForPrePayInstance');
  const status = async () => (await attributes(cloud, LoadBalancerId)).LoadBalancerStatus;
  cloud.emulator.clock.advance(59 * 24 * 3_600_000);
  expect(await status()).toBe('active');
  cloud.emulator.clock.advance(24 * 3_600_000);
  expect(await status()).toBe('locked');
  const activate = { LoadBalancerId, LoadBalancerStatus: 'active' };
  expect(await cloud.outcome('SetLoadBalancerStatus', activate)).toBe(
    '400 OperationUnsupported.SetLoadBalancerStatus',
  );
  expect(await cloud.outcome('DeleteLoadBalancer', { LoadBalancerId })).toBe('fine');
});

it('can be paid for in advance later', async () => {
  const cloud = await start();
  const LoadBalancerId = await cloud.balancer();
  const { OrderId } = await cloud.slb('ModifyLoadBalancerPayType', { LoadBalancerId, Duration: '1' });
  expect(OrderId).toBeTypeOf('number');
  expect(await attributes(cloud, LoadBalancerId)).toMatchObject({
    PayType: 'PrePay',
    EndTime: '2024-02-01T03:04:05Z',
  });
});

it('moves balancers and lists between resource groups', async () => {
  const cloud = await start();
  const ResourceId = await cloud.balancer();
  cloud.plant('slb/acl', 'acl-one', { ResourceGroupId: 'rg-default' });
  const move = (parameters: Sent) =>
    cloud.outcome('MoveResourceGroup', { NewResourceGroupId: 'rg-two', ...parameters });
  expect(await move({ ResourceId, ResourceType: 'loadbalancer' })).toBe('fine');
  expect(await move({ ResourceId: 'acl-one', ResourceType: 'acl' })).toBe('fine');
  expect(await move({ ResourceId: 'acl-one', ResourceType: 'loadbalancer' })).toBe('400 InvalidParameter');
  expect(await move({ ResourceId, ResourceType: 'listener' })).toBe('400 InvalidParameter.ResourceType');
  expect(ids(await listed(cloud, { ResourceGroupId: 'rg-two' }))).toEqual([ResourceId]);
  expect(cloud.stored('slb/acl', 'acl-one')?.fields.ResourceGroupId).toBe('rg-two');
});

it('tells regions, zones and what zones can have', async () => {
  const { slb, outcome } = await start();
  expect(items(await slb('DescribeRegions'), 'Regions', 'Region')).toContainEqual(
    expect.objectContaining({ RegionId: 'cn-hangzhou', RegionEndpoint: expect.stringContaining('slb') }),
  );
  const [zone] = items(await slb('DescribeZones'), 'Zones', 'Zone');
  expect(zone).toMatchObject({ ZoneId: 'cn-hangzhou-a' });
  const parameters = { AddressType: 'vpc', AddressIPVersion: 'ipv4' };
  const answer = await slb('DescribeAvailableResource', parameters);
  expect(items(answer, 'AvailableResources', 'AvailableResource')[0]).toMatchObject({
    MasterZoneId: 'cn-hangzhou-a',
    SupportResources: { SupportResource: [parameters] },
  });
  expect(await outcome('DescribeZones', { RegionId: 'cn-nowhere' })).toBe('404 InvalidRegionId.NotFound');
});
