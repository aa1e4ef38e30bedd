import { expect, it } from 'vitest';
import { type Answer, type Balancing, items, type Sent, startBalancing } from './balancing.ts';

interface Served extends Balancing {
  readonly lb: string;
  /** Calls an operation with a list of backends and tells the code that refuses it. */
  backends(action: string, servers: readonly unknown[] | string, parameters?: Sent): Promise<string>;
  present(): Promise<readonly Answer[]>;
  health(parameters?: Sent): Promise<readonly string[]>;
}

/** A cloud with the instances `i-one` and `i-two`, which run, and `i-three`, which does not. */
async function start(parameters: Sent = {}): Promise<Served> {
  const cloud = await startBalancing();
  const { slb } = cloud;
  const lb = await cloud.balancer(parameters);
  cloud.instance('i-one', '10.1.0.5');
  cloud.instance('i-two', '10.1.0.6');
  cloud.instance('i-three', '10.1.0.7', 'Stopped');
  cloud.plant('ecs/network-interface', 'eni-one', {
    PrivateIpAddress: '10.1.0.8',
    SecondaryAddresses: ['10.1.0.9'],
    VpcId: cloud.vpc,
    InstanceId: 'i-one',
  });
  return {
    ...cloud,
    lb,
    backends: (action, servers, more = {}) =>
      cloud.outcome(action, {
        LoadBalancerId: lb,
        BackendServers: typeof servers === 'string' ? servers : JSON.stringify(servers),
        ...more,
      }),
    present: async () => {
      const answer = await slb('DescribeLoadBalancerAttribute', { LoadBalancerId: lb });
      return items(answer, 'BackendServers', 'BackendServer');
    },
    health: async (more = {}) => {
      const answer = await slb('DescribeHealthStatus', { LoadBalancerId: lb, ...more });
      return items(answer, 'BackendServers', 'BackendServer').map((one) =>
        [one.Protocol, one.ListenerPort, one.ServerId, one.ServerIp, one.Port, one.ServerHealthStatus].join(
          ' ',
        ),
      );
    },
  };
}

const listen = (cloud: Served, protocol: string, port: number, parameters: Sent = {}) =>
  cloud.slb(`CreateLoadBalancer${protocol}Listener`, {
    LoadBalancerId: cloud.lb,
    ListenerPort: String(port),
    Bandwidth: '-1',
    BackendServerPort: '8080',
    HealthCheck: 'on',
    ...parameters,
  });

it('adds, weighs and removes default backends', async () => {
  const { slb, lb, backends, present } = await start();
  const servers = [{ ServerId: 'i-one', Weight: '50', Description: 'first' }, { ServerId: 'i-two' }, 'i-one'];
  const added = await slb('AddBackendServers', {
    LoadBalancerId: lb,
    BackendServers: JSON.stringify(servers),
  });
  expect(added).toMatchObject({
    LoadBalancerId: lb,
    BackendServers: {
      BackendServer: [
        { ServerId: 'i-one', Weight: 50, Type: 'ecs', Description: 'first' },
        { ServerId: 'i-two', Weight: 100, Type: 'ecs', Description: '' },
      ],
    },
  });
  expect(await backends('SetBackendServers', [{ ServerId: 'i-one', Weight: 0 }])).toBe('fine');
  expect(await present()).toEqual([
    { ServerId: 'i-one', ServerIp: '10.1.0.5', Weight: 0, Type: 'ecs', Description: 'first' },
    { ServerId: 'i-two', ServerIp: '10.1.0.6', Weight: 100, Type: 'ecs', Description: '' },
  ]);
  expect(await backends('RemoveBackendServers', ['i-one', 'i-none'])).toBe('fine');
  expect(await present()).toMatchObject([{ ServerId: 'i-two' }]);
});

it('adds addresses of a network interface', async () => {
  const { backends, present } = await start();
  const eni = { ServerId: 'eni-one', Type: 'eni' };
  expect(await backends('AddBackendServers', [eni, { ...eni, ServerIp: '10.1.0.9' }])).toBe('fine');
  expect((await present()).map(({ ServerIp }) => ServerIp)).toEqual(['10.1.0.8', '10.1.0.9']);
  expect(await backends('AddBackendServers', [{ ...eni, ServerIp: '10.1.0.99' }])).toBe(
    '400 InvalidParameter',
  );
  expect(await backends('RemoveBackendServers', [{ ...eni, ServerIp: '10.1.0.8' }])).toBe('fine');
  expect(await present()).toMatchObject([{ ServerIp: '10.1.0.9' }]);
});

it.each<[string, string, unknown[] | string]>([
  ['no JSON', '400 InvalidParameter', 'i-one'],
  ['no id', '400 InvalidParameter', [{ Weight: 1 }]],
  ['a number', '400 InvalidParameter', [7]],
  ['an unknown instance', '400 ObtainIpFail', ['i-one', 'i-none']],
  ['an interface as an instance', '400 ObtainIpFail', ['eni-one']],
  ['no such type', '400 InvalidParameter', [{ ServerId: 'i-one', Type: 'pod' }]],
  ['too great a weight', '400 InvalidWeight.Malformed', [{ ServerId: 'i-one', Weight: '101' }]],
  ['no weight', '400 InvalidWeight.Malformed', [{ ServerId: 'i-one', Weight: 'much' }]],
  ['too many', '400 TooManyBackendServers', Array.from({ length: 21 }, () => 'i-one')],
])('adds none of the servers where there is %s', async (_, code, servers) => {
  const { backends, present } = await start();
  expect(await backends('AddBackendServers', servers)).toBe(code);
  expect(await present()).toEqual([]);
});

it('refuses a server that is a backend already, and to weigh one that is none', async () => {
  const { backends } = await start();
  await backends('AddBackendServers', ['i-one']);
  expect(await backends('AddBackendServers', ['i-two', 'i-one'])).toBe('400 InvalidParameter');
  expect(await backends('SetBackendServers', ['i-two'])).toBe('400 InvalidParameter');
  expect(await backends('AddBackendServers', ['i-two'], { LoadBalancerId: 'lb-none' })).toBe(
    '404 InvalidLoadBalancerId.NotFound',
  );
});

it('has the servers of one VPC', async () => {
  const open = await start();
  open.instance('i-far', '10.9.0.1', 'Running', 'vpc-far');
  await open.backends('AddBackendServers', ['i-one']);
  expect(await open.backends('AddBackendServers', ['i-far'])).toBe('400 InvalidBackendServers.Inconsistent');
  const LoadBalancerId = await open.balancer({ VSwitchId: open.vSwitch });
  const add = (id: string) => open.backends('AddBackendServers', [id], { LoadBalancerId });
  expect([await add('i-far'), await add('i-one')]).toEqual(['400 NetworkConflict', 'fine']);
});

it('forgets a server that was deleted', async () => {
  const { backends, present, uproot, health, ...cloud } = await start();
  await listen({ backends, present, uproot, health, ...cloud }, 'TCP', 80);
  await backends('AddBackendServers', ['i-one', 'i-two']);
  uproot('ecs/instance', 'i-one');
  expect(await present()).toMatchObject([{ ServerId: 'i-two' }]);
  expect(await health()).toEqual(['tcp 80 i-two 10.1.0.6 8080 normal']);
});

it('tells the health of the default backends by whether they run', async () => {
  const cloud = await start();
  await listen(cloud, 'TCP', 80);
  await listen(cloud, 'UDP', 80, { HealthCheckSwitch: 'off' });
  await cloud.backends('AddBackendServers', ['i-one', 'i-three']);
  const tcp = ['tcp 80 i-one 10.1.0.5 8080 normal', 'tcp 80 i-three 10.1.0.7 8080 abnormal'];
  const udp = ['udp 80 i-one 10.1.0.5 8080 unavailable', 'udp 80 i-three 10.1.0.7 8080 unavailable'];
  expect(await cloud.health()).toEqual([...tcp, ...udp]);
  expect(await cloud.health({ ListenerPort: '80', ListenerProtocol: 'tcp' })).toEqual(tcp);
  expect(await cloud.health({ ListenerProtocol: 'udp' })).toEqual(udp);
  const asked = { LoadBalancerId: cloud.lb, ListenerPort: '81' };
  expect(await cloud.outcome('DescribeHealthStatus', asked)).toBe('400 InvalidParameter');
});

it('tells the health of the servers of groups and of rules', async () => {
  const cloud = await start();
  const { lb, slb, plant, group } = cloud;
  const server = (ServerId: string, ServerIp: string, Port: number) => ({
    ServerId,
    ServerIp,
    Port,
    Type: 'ecs',
  });
  group('rsp-one', lb, [server('i-one', '10.1.0.5', 81)]);
  group('rsp-two', lb, [server('i-one', '10.1.0.5', 81), server('i-two', '10.1.0.6', 82)]);
  const pair = [server('i-three', '10.1.0.7', 83)];
  plant('slb/master-slave-group', 'rsp-pair', { LoadBalancerId: lb, MasterSlaveBackendServers: pair });
  await listen(cloud, 'HTTP', 80, { VServerGroupId: 'rsp-one' });
  await listen(cloud, 'TCP', 90, { MasterSlaveServerGroupId: 'rsp-pair' });
  const RuleList = '[{"RuleName":"a","Url":"/a","VServerGroupId":"rsp-two"}]';
  await slb('CreateRules', { LoadBalancerId: lb, ListenerPort: '80', RuleList });
  expect(await cloud.health()).toEqual([
    'http 80 i-one 10.1.0.5 81 normal',
    'http 80 i-two 10.1.0.6 82 normal',
    'tcp 90 i-three 10.1.0.7 83 abnormal',
  ]);
});

it('tells what a test says of the health', async () => {
  const cloud = await start();
  await listen(cloud, 'TCP', 80);
  await listen(cloud, 'TCP', 81, { BackendServerPort: '9090' });
  await cloud.backends('AddBackendServers', ['i-one']);
  const { health } = cloud.emulator;
  const seen = async () => (await cloud.health()).map((line) => line.split(' ').slice(4).join(' '));
  const takeAway = health.set({ serverId: 'i-one', status: 'abnormal' });
  expect(await seen()).toEqual(['8080 abnormal', '9090 abnormal']);
  const takeAwayToo = health.set({ serverId: 'i-one', port: 9090, status: 'unavailable' });
  expect(await seen()).toEqual(['8080 abnormal', '9090 unavailable']);
  takeAway();
  expect(await seen()).toEqual(['8080 normal', '9090 unavailable']);
  takeAwayToo();
  expect(await seen()).toEqual(['8080 normal', '9090 normal']);
  health.set({ serverId: 'i-one', status: 'abnormal' });
  health.set({ serverId: 'i-one', status: 'normal' });
  health.set({ serverId: 'i-two', status: 'abnormal' });
  expect(await seen()).toEqual(['8080 normal', '9090 normal']);
  health.set({ serverId: 'i-one', status: 'abnormal' });
  health.clear();
  expect(await seen()).toEqual(['8080 normal', '9090 normal']);
});

it.each<[string, Record<string, unknown>]>([
  ['serverId', { serverId: '', status: 'normal' }],
  ['status', { serverId: 'i-one', status: 'fine' }],
  ['port', { serverId: 'i-one', port: 0, status: 'normal' }],
])('does not take a report whose %s cannot be', async (name, report) => {
  const { health } = (await start()).emulator;
  expect(() => health.set(report as never)).toThrow(new RegExp(`^${name}: `));
});
