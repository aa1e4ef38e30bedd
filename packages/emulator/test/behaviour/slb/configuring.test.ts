import { afterEach, expect, it } from 'vitest';
import { type Emulator, startEmulator } from '../../../src/index.ts';
import { startPlanted } from '../../support/planted.ts';
import { call } from '../../support/signed-call.ts';

let emulator: Emulator | undefined;
afterEach(() => emulator?.close());

/** What names a balancer in a call; the tests start with two. */
let one: Record<string, string>;
let other: Record<string, string>;

async function start(configuringMs?: number): Promise<Emulator> {
  emulator = await startEmulator({
    timing: configuringMs === undefined ? {} : { configuringMs },
    clock: () => Date.parse('2024-01-02T03:04:05Z'),
  });
  one = await balancer();
  other = await balancer();
  return emulator;
}

async function balancer(): Promise<Record<string, string>> {
  const RegionId = 'cn-hangzhou';
  const { body } = await call(emulator as Emulator, 'Slb.CreateLoadBalancer', { RegionId });
  return { RegionId, LoadBalancerId: String(body.LoadBalancerId) };
}

/** Calls SLB and returns the code of a refusal, or the status of a good answer. */
async function outcome(action: string, parameters: Record<string, string>): Promise<unknown> {
  const { status, body } = await call(emulator as Emulator, `Slb.${action}`, parameters);
  return body.Code ?? status;
}

const listen = (parameters: Record<string, string>, port = '80') =>
  outcome('CreateLoadBalancerTCPListener', {
    ...parameters,
    ListenerPort: port,
    BackendServerPort: '8080',
    Bandwidth: '-1',
  });

it('refuses writes to a balancer while the last one is carried out', async () => {
  const { clock } = await start(5_000);
  const first = await listen(one);
  const reply = await call(emulator as Emulator, 'Slb.SetLoadBalancerName', {
    ...one,
    LoadBalancerName: 'web',
  });
  clock.advance(4_999);
  const late = await outcome('StartLoadBalancerListener', { ...one, ListenerPort: '80' });
  clock.advance(1);
  const second = await outcome('StartLoadBalancerListener', { ...one, ListenerPort: '80' });
  const third = await listen(one, '81');
  expect([first, late, second, third]).toEqual([200, 'ServiceIsConfiguring', 200, 'ServiceIsConfiguring']);
  expect([reply.status, reply.body]).toEqual([
    400,
    expect.objectContaining({
      Code: 'ServiceIsConfiguring',
      Message: `The last change of ${one.LoadBalancerId} is still being carried out.`,
    }),
  ]);
});

it('goes on with reads, with other balancers and with other products', async () => {
  await start(5_000);
  expect(await listen(one)).toBe(200);
  expect(await outcome('DescribeLoadBalancerAttribute', one)).toBe(200);
  expect(await outcome('DescribeLoadBalancers', one)).toBe(200);
  expect(await listen(other)).toBe(200);
  const run = () => call(emulator as Emulator, 'Ecs.RunInstances', { RegionId: 'cn-hangzhou' });
  expect([(await run()).status, (await run()).status]).toEqual([200, 200]);
});

/** Starts an emulator in which something is stored twice: with an id, and with an `x` behind it. */
async function startWith(kind: string, id: string, fields: Record<string, unknown>): Promise<void> {
  const planted = await startPlanted({
    timing: { configuringMs: 5_000 },
    clock: () => Date.parse('2024-01-02T03:04:05Z'),
  });
  emulator = planted.emulator;
  for (const one_ of [id, `${id}x`]) planted.plant(kind, one_, fields);
}

const group = { VServerGroupName: 'a', BackendServers: [], LoadBalancerId: 'lb-one' };

it.each<[string, string, string, string, Record<string, unknown>, string]>([
  [
    'vserver-group',
    'SetVServerGroupAttribute',
    'VServerGroupId',
    'VServerGroupName',
    group,
    'BackendServer.configuring',
  ],
  [
    'acl',
    'SetAccessControlListAttribute',
    'AclId',
    'AclName',
    { AclName: 'a', AclEntrys: [] },
    'ServiceIsConfiguring',
  ],
  [
    'server-certificate',
    'SetServerCertificateName',
    'ServerCertificateId',
    'ServerCertificateName',
    { ServerCertificateName: 'a' },
    'ServiceIsConfiguring',
  ],
])(
  'is kept for each %s on its own, where no balancer is named',
  async (kind, action, id, name, fields, code) => {
    await startWith(`slb/${kind}`, 'one', fields);
    const set = (value: string) =>
      outcome(action, { RegionId: 'cn-hangzhou', [id]: value, [name]: `new-${value}` });
    expect([await set('one'), await set('one'), await set('onex')]).toEqual([200, code, 200]);
  },
);

/** Starts with a listener at port 80 that has the rules `a` and `b`; returns their ids. */
async function startWithRules(): Promise<readonly string[]> {
  const { emulator: own, plant } = await startPlanted({
    timing: { configuringMs: 5_000 },
    clock: () => Date.parse('2024-01-02T03:04:05Z'),
  });
  emulator = own;
  one = await balancer();
  other = await balancer();
  plant('slb/vserver-group', 'rsp-1', { LoadBalancerId: one.LoadBalancerId, BackendServers: [] });
  const at = { ...one, ListenerPort: '80' };
  const rule = (name: string) => `{"RuleName":"${name}","Url":"/${name}","VServerGroupId":"rsp-1"}`;
  await call(own, 'Slb.CreateLoadBalancerHTTPListener', {
    ...at,
    HealthCheck: 'off',
    VServerGroupId: 'rsp-1',
  });
  own.clock.advance(5_000);
  const { body } = await call(own, 'Slb.CreateRules', { ...at, RuleList: `[${rule('a')},${rule('b')}]` });
  own.clock.advance(5_000);
  return (body.Rules as { Rule: { RuleId: string }[] }).Rule.map(({ RuleId }) => RuleId);
}

it('is kept for each rule on its own', async () => {
  const [first = '', second = ''] = await startWithRules();
  const set = (RuleId: string) => outcome('SetRule', { RegionId: 'cn-hangzhou', RuleId });
  expect([await set(first), await set(first), await set(second)]).toEqual([200, 'ServiceIsConfiguring', 200]);
});

it('meets every resource of a list', async () => {
  const [first = '', second = ''] = await startWithRules();
  const RuleIds = JSON.stringify([first, second]);
  expect(await outcome('DeleteRules', { RegionId: 'cn-hangzhou', RuleIds })).toBe(200);
  expect(await outcome('SetRule', { RegionId: 'cn-hangzhou', RuleId: second })).toBe('ServiceIsConfiguring');
  const tag = { RegionId: 'cn-hangzhou', ResourceType: 'instance', 'Tag.1.Key': 'a', 'Tag.1.Value': 'b' };
  const ids = { 'ResourceId.1': other.LoadBalancerId ?? '', 'ResourceId.2': one.LoadBalancerId ?? '' };
  expect(await outcome('TagResources', { ...tag, ...ids })).toBe(200);
  expect(await listen(one)).toBe('ServiceIsConfiguring');
});

it('tells rules that a new listener is not ready for them', async () => {
  await start(5_000);
  await listen(one);
  const rules = { ...one, ListenerPort: '80', RuleList: '[]' };
  expect(await outcome('CreateRules', rules)).toBe('OperationFailed.ListenerStatusNotSupport');
  expect(await outcome('AddBackendServers', { ...one, BackendServers: '[]' })).toBe('ServiceIsConfiguring');
});

it('tells writes of backends, groups and rules that backends are being changed', async () => {
  await start(5_000);
  const backends = { ...one, BackendServers: '[]' };
  expect(await outcome('AddBackendServers', backends)).toBe(200);
  expect([
    await outcome('RemoveBackendServers', backends),
    await outcome('CreateVServerGroup', one),
    await outcome('CreateRules', { ...one, ListenerPort: '80', RuleList: '[]' }),
    await listen(one),
  ]).toEqual([...Array(3).fill('BackendServer.configuring'), 'ServiceIsConfiguring']);
});

it('counts a write whose answer was lost, and not one that was refused', async () => {
  const { faults, clock } = await start(5_000);
  expect(await outcome('CreateLoadBalancerTCPListener', one)).toBe('MissingParameter.ListenerPort');
  faults.add({ match: { times: 1 }, respond: { status: 503, code: 'ServiceUnavailable' } });
  expect(await listen(one)).toBe('ServiceUnavailable');
  faults.add({
    match: { times: 1 },
    afterActing: true,
    respond: { status: 503, code: 'ServiceUnavailable' },
  });
  expect(await listen(one)).toBe('ServiceUnavailable');
  expect(await listen(one)).toBe('ServiceIsConfiguring');
  clock.advance(5_000);
  expect(await listen(one, '81')).toBe(200);
});

it('is off unless it is asked for', async () => {
  await start();
  expect([await listen(one), await listen(one, '81')]).toEqual([200, 200]);
});
