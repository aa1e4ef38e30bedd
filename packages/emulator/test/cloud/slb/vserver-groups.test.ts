import { beforeEach, expect, it } from 'vitest';
import { type BalancedCloud, balancedCloud } from './support.ts';

let cloud: BalancedCloud;
beforeEach(() => {
  cloud = balancedCloud();
  cloud.instance('i-one', '10.0.0.1');
  cloud.instance('i-two', '10.0.0.2');
  cloud.put('ecs/network-interface', 'eni-one', {
    PrivateIpAddress: '10.0.0.5',
    SecondaryAddresses: ['10.0.0.6'],
    VpcId: 'vpc-one',
  });
});

type Server = Readonly<Record<string, unknown>>;

const json = (...servers: Server[]) => JSON.stringify(servers);
const one = { ServerId: 'i-one', Port: '80' };
const two = { ServerId: 'i-two', Port: '80' };

function create(parameters: Record<string, string> = {}): string {
  const { VServerGroupId } = cloud.slb('CreateVServerGroup', {
    LoadBalancerId: 'lb-one',
    VServerGroupName: 'web',
    ...parameters,
  });
  return VServerGroupId as string;
}

function serversOf(id: string): Server[] {
  const { BackendServers } = cloud.slb('DescribeVServerGroupAttribute', { VServerGroupId: id });
  return (BackendServers as { BackendServer: Server[] }).BackendServer;
}

const places = (id: string) => serversOf(id).map(({ ServerId, Port }) => `${ServerId}:${Port}`);

function listed(parameters: Record<string, string> = {}): Server[] {
  const { VServerGroups } = cloud.slb('DescribeVServerGroups', { LoadBalancerId: 'lb-one', ...parameters });
  return (VServerGroups as { VServerGroup: Server[] }).VServerGroup;
}

const ids = (groups: Server[]) => groups.map(({ VServerGroupId }) => VServerGroupId);

it('makes a group with servers, and fills in what was not sent', () => {
  const answer = cloud.slb('CreateVServerGroup', {
    LoadBalancerId: 'lb-one',
    VServerGroupName: 'web',
    BackendServers: json({ ...one, Weight: '50', Description: 'first' }, two),
    'Tag.1.Key': 'env',
    'Tag.1.Value': 'test',
  });
  const { VServerGroupId } = answer;
  expect(VServerGroupId).toMatch(/^rsp-bp1[a-z0-9]{17}$/);
  expect(answer.BackendServers).toEqual({
    BackendServer: [
      { ServerId: 'i-one', Port: 80, Weight: 50, Type: 'ecs', Description: 'first' },
      { ServerId: 'i-two', Port: 80, Weight: 100, Type: 'ecs', Description: '' },
    ],
  });
  expect(
    cloud.slb('DescribeVServerGroupAttribute', { VServerGroupId: VServerGroupId as string }),
  ).toMatchObject({
    VServerGroupId,
    VServerGroupName: 'web',
    LoadBalancerId: 'lb-one',
    CreateTime: '2024-01-02T03:04:05Z',
    Tags: { Tag: [{ TagKey: 'env', TagValue: 'test' }] },
    BackendServers: { BackendServer: [{ ServerIp: '10.0.0.1' }, { ServerIp: '10.0.0.2' }] },
  });
});

it('lists the groups of one balancer, by name and by tag', () => {
  const web = create({ 'Tag.1.Key': 'env', 'Tag.1.Value': 'test' });
  const api = create({ VServerGroupName: 'api', BackendServers: json(one) });
  const other = create({ LoadBalancerId: 'lb-two' });
  expect(listed()).toMatchObject([
    { VServerGroupId: web, VServerGroupName: 'web', ServerCount: 0 },
    { VServerGroupId: api, VServerGroupName: 'api', ServerCount: 1 },
  ]);
  expect(ids(listed({ LoadBalancerId: 'lb-two' }))).toEqual([other]);
  expect(ids(listed({ Description: 'api' }))).toEqual([api]);
  expect(ids(listed({ 'Tag.1.Key': 'env', 'Tag.1.Value': 'test' }))).toEqual([web]);
  expect(ids(listed({ 'Tag.1.Key': 'env', 'Tag.1.Value': 'live' }))).toEqual([]);
});

it('tells which listeners and rules use a group, where it is asked', () => {
  const id = create();
  cloud.listen('http', 80, { VServerGroupId: id });
  cloud.put('slb/rule', 'rule-one', {
    VServerGroupId: id,
    Domain: 'www.example.com',
    Url: '/a',
    RuleName: 'a',
  });
  const Listeners = { Listener: [{ Port: 80, Protocol: 'http' }] };
  const Rules = { Rule: [{ RuleId: 'rule-one', Domain: 'www.example.com', Url: '/a', RuleName: 'a' }] };
  const none = { Listeners: { Listener: [] }, Rules: { Rule: [] } };
  const told = (parameters: Record<string, string>) => listed(parameters)[0]?.AssociatedObjects;
  expect([
    told({}),
    told({ IncludeListener: 'true' }),
    told({ IncludeRule: 'true' }),
    told({ IncludeListener: 'true', IncludeRule: 'true' }),
  ]).toEqual([none, { ...none, Listeners }, { ...none, Rules }, { Listeners, Rules }]);
});

it('adds servers, and replaces one that is there at the same port', () => {
  const id = create({ BackendServers: json(one) });
  const answer = cloud.slb('AddVServerGroupBackendServers', {
    VServerGroupId: id,
    BackendServers: json({ ...one, Weight: '10' }, { ...one, Port: '81' }, two),
  });
  expect(answer).toMatchObject({ VServerGroupId: id });
  expect(serversOf(id)).toMatchObject([
    { ServerId: 'i-one', Port: 80, Weight: 10 },
    { ServerId: 'i-one', Port: 81, Weight: 100 },
    { ServerId: 'i-two', Port: 80, Weight: 100 },
  ]);
});

it('takes network interfaces by each of their addresses', () => {
  const eni = { ServerId: 'eni-one', Port: '80', Type: 'eni' };
  const id = create({ BackendServers: json(eni, { ...eni, ServerIp: '10.0.0.6' }) });
  expect(serversOf(id)).toMatchObject([
    { Type: 'eni', ServerIp: '10.0.0.5' },
    { Type: 'eni', ServerIp: '10.0.0.6' },
  ]);
  cloud.slb('RemoveVServerGroupBackendServers', {
    VServerGroupId: id,
    BackendServers: json({ ...eni, ServerIp: '10.0.0.5' }),
  });
  expect(serversOf(id)).toMatchObject([{ ServerIp: '10.0.0.6' }]);
});

it('removes servers, and ignores those that are not there', () => {
  const id = create({ BackendServers: json(one, { ...one, Port: '81' }, two) });
  const remove = (...servers: Server[]) =>
    cloud.slb('RemoveVServerGroupBackendServers', { VServerGroupId: id, BackendServers: json(...servers) });
  expect(remove(one, { ServerId: 'i-gone', Port: '80' }).BackendServers).toMatchObject({
    BackendServer: [{ Port: 81 }, { ServerId: 'i-two' }],
  });
  remove({ ServerId: 'i-one' });
  expect(places(id)).toEqual(['i-two:80']);
});

it('puts servers in the place of others, all or none', () => {
  const id = create({ BackendServers: json(one) });
  const replace = (before: string, after: string) =>
    cloud.code('ModifyVServerGroupBackendServers', {
      VServerGroupId: id,
      OldBackendServers: before,
      NewBackendServers: after,
    });
  expect(replace(json(one), json(two))).toBe('fine');
  expect(places(id)).toEqual(['i-two:80']);
  expect(replace(json(one), json({ ...one, Port: '90' }))).toBe('InvalidParameter');
  expect(replace(json(two), json({ ServerId: 'i-gone', Port: '80' }))).toBe('InvalidServerId.NotExist');
  expect(places(id)).toEqual(['i-two:80']);
  cloud.slb('ModifyVServerGroupBackendServers', { VServerGroupId: id, NewBackendServers: json(one) });
  expect(places(id)).toEqual(['i-two:80', 'i-one:80']);
});

it('changes the name of a group, and weights of servers that it has', () => {
  const id = create({ BackendServers: json({ ...one, Description: 'first' }, two) });
  const set = (parameters: Record<string, string>) =>
    cloud.slb('SetVServerGroupAttribute', { VServerGroupId: id, ...parameters });
  expect(set({ VServerGroupName: 'api' })).toMatchObject({ VServerGroupId: id, VServerGroupName: 'api' });
  expect(set({ BackendServers: json({ ...two, Weight: '0', Description: 'second' }) })).toMatchObject({
    VServerGroupName: 'api',
    BackendServers: {
      BackendServer: [
        { ServerId: 'i-one', Weight: 100, Description: 'first' },
        { ServerId: 'i-two', Weight: 0, Description: 'second' },
      ],
    },
  });
  expect(set({ BackendServers: json({ ...two, Port: '81', Weight: '1' }) }).Code).toBe('InvalidParameter');
  expect(set({}).Code).toBe('MissingParameter');
});

it('deletes a group once nothing uses it', () => {
  const id = create();
  const remove = () => cloud.code('DeleteVServerGroup', { VServerGroupId: id });
  cloud.listen('tcp', 80, { VServerGroupId: id });
  cloud.put('slb/rule', 'rule-one', { VServerGroupId: id });
  expect(remove()).toBe('RspoolVipExist');
  cloud.drop('slb/listener', 'lb-one/tcp/80');
  expect(remove()).toBe('RspoolVipExist');
  cloud.drop('slb/rule', 'rule-one');
  expect([remove(), remove()]).toEqual(['fine', 'InvalidParameter']);
  expect(listed()).toEqual([]);
});

it('loses an instance that is deleted', () => {
  const id = create({ BackendServers: json(one, two) });
  cloud.drop('ecs/instance', 'i-one');
  expect(places(id)).toEqual(['i-two:80']);
  expect(listed()).toMatchObject([{ ServerCount: 1 }]);
});

it.each<[string, Record<string, string>]>([
  ['DescribeVServerGroupAttribute', {}],
  ['DeleteVServerGroup', {}],
  ['SetVServerGroupAttribute', { VServerGroupName: 'a' }],
  ['AddVServerGroupBackendServers', { BackendServers: '[]' }],
  ['RemoveVServerGroupBackendServers', { BackendServers: '[]' }],
  ['ModifyVServerGroupBackendServers', {}],
])('refuses %s of a group that is not in the region, with the message that clients match', (action, more) => {
  const refused = {
    Status: 404,
    Code: 'InvalidParameter',
    Message: 'The specified VServerGroupId does not exist.',
  };
  const id = create();
  expect(cloud.slb(action, { VServerGroupId: 'rsp-none', ...more })).toEqual(refused);
  expect(cloud.slb(action, { VServerGroupId: id, RegionId: 'cn-beijing', ...more })).toEqual(refused);
});

it.each(['CreateVServerGroup', 'DescribeVServerGroups', 'CreateMasterSlaveServerGroup'])(
  'refuses %s for a balancer that is not in the region',
  (action) => {
    const refused = { Status: 404, Code: 'InvalidLoadBalancerId.NotFound' };
    expect(cloud.slb(action, { LoadBalancerId: 'lb-none' })).toMatchObject(refused);
    expect(cloud.slb(action, { LoadBalancerId: 'lb-far' })).toMatchObject(refused);
  },
);

it.each<[string, string, unknown]>([
  ['an instance that is not there', 'InvalidServerId.NotExist', [{ ...one, ServerId: 'i-gone' }]],
  ['an interface called an instance', 'InvalidServerId.NotExist', [{ ...one, ServerId: 'eni-one' }]],
  ['an instance called an interface', 'InvalidServerId.NotExist', [{ ...one, Type: 'eni' }]],
  ['a container instance, of which there are none', 'InvalidServerId.NotExist', [{ ...one, Type: 'eci' }]],
  ['an unknown type', 'BackendServer.InvalidType', [{ ...one, Type: 'ip' }]],
  ['an instance of another VPC', 'NetworkConflict', [{ ...one, ServerId: 'i-else' }]],
  ['an address that the server does not have', 'InvalidParameter', [{ ...one, ServerIp: '10.9.9.9' }]],
  [
    'two servers at one place',
    'InvalidBackendServers.ServerIpConflict',
    [one, { ...one, ServerId: 'i-same' }],
  ],
  ['no server id', 'InvalidParameter', [{ Port: '80' }]],
  ['no port', 'InvalidParameter', [{ ServerId: 'i-one' }]],
  ['port 0', 'InvalidParameter', [{ ...one, Port: '0' }]],
  ['port 65536', 'InvalidParameter', [{ ...one, Port: '65536' }]],
  ['a port that is a word', 'InvalidParameter', [{ ...one, Port: 'http' }]],
  ['weight 101', 'InvalidWeight.Malformed', [{ ...one, Weight: '101' }]],
  ['weight -1', 'InvalidWeight.Malformed', [{ ...one, Weight: -1 }]],
  [
    'more than 20',
    'TooManyBackendServers',
    Array.from({ length: 21 }, (_, at) => ({ ...one, Port: at + 1 })),
  ],
  ['texts', 'InvalidParameter', ['i-one']],
  ['no list', 'InvalidParameter.BackendServers', { ServerId: 'i-one' }],
])('refuses servers with %s', (_, code, servers) => {
  cloud.instance('i-else', '10.1.0.1', 'vpc-two');
  cloud.instance('i-same', '10.0.0.1');
  const id = create();
  const BackendServers = JSON.stringify(servers);
  expect(cloud.slb('CreateVServerGroup', { LoadBalancerId: 'lb-one', BackendServers })).toMatchObject({
    Status: 400,
    Code: code,
  });
  expect(cloud.code('AddVServerGroupBackendServers', { VServerGroupId: id, BackendServers })).toBe(code);
  expect(listed()).toHaveLength(1);
  expect(places(id)).toEqual([]);
});

it('takes 20 servers at once, and instances of any network for a balancer without one', () => {
  cloud.instance('i-else', '10.1.0.1', 'vpc-two');
  const servers = Array.from({ length: 20 }, (_, at) => ({ ServerId: 'i-else', Port: at + 1 }));
  const id = create({ LoadBalancerId: 'lb-two', BackendServers: JSON.stringify(servers) });
  expect(serversOf(id)).toHaveLength(20);
});

it('refuses names that are too long, or have other signs', () => {
  const named = (VServerGroupName: string) =>
    cloud.code('CreateVServerGroup', { LoadBalancerId: 'lb-one', VServerGroupName });
  expect([named('k8s/80/web-1.a_b'), named('组'), named('a'.repeat(80))]).toEqual(['fine', 'fine', 'fine']);
  expect([named('a'.repeat(81)), named('a b')]).toEqual(['InvalidParameterLength', 'InvalidParameter']);
});
