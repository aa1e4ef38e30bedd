import { expect, it } from 'vitest';
import { type Answer, type Balancing, items, type Sent, startBalancing } from './balancing.ts';

/** A cloud with an HTTP listener at port 80 of a balancer with the groups `rsp-one` and `rsp-two`. */
interface Ruled extends Balancing {
  readonly lb: string;
  /** Makes rules and tells the code that refuses them. */
  refused(rules: readonly unknown[] | string, port?: string): Promise<string>;
  /** Makes rules and returns their ids. */
  made(...rules: readonly Answer[]): Promise<readonly string[]>;
  rulesAt(port?: string): Promise<readonly Answer[]>;
  rule(id: string): Promise<Answer>;
}

async function start(timing = {}): Promise<Ruled> {
  const cloud = await startBalancing({ clock: () => Date.parse('2024-01-02T03:04:05Z'), timing });
  const { slb } = cloud;
  const lb = await cloud.balancer();
  cloud.group('rsp-one', lb);
  cloud.group('rsp-two', lb);
  cloud.group('rsp-alien', 'lb-other');
  const at = { LoadBalancerId: lb, ListenerPort: '80' };
  await slb('CreateLoadBalancerHTTPListener', { ...at, HealthCheck: 'off', VServerGroupId: 'rsp-one' });
  const sent = (rules: readonly unknown[] | string, port = '80'): Sent => ({
    LoadBalancerId: lb,
    ListenerPort: port,
    RuleList: typeof rules === 'string' ? rules : JSON.stringify(rules),
  });
  return {
    ...cloud,
    lb,
    refused: (rules, port) => cloud.outcome('CreateRules', sent(rules, port)),
    made: async (...rules) =>
      items(await slb('CreateRules', sent(rules)), 'Rules', 'Rule').map(({ RuleId }) => String(RuleId)),
    rulesAt: async (port = '80') =>
      items(await slb('DescribeRules', { LoadBalancerId: lb, ListenerPort: port }), 'Rules', 'Rule'),
    rule: (RuleId) => slb('DescribeRuleAttribute', { RuleId }),
  };
}

const one = { RuleName: 'one', Domain: 'a.example', Url: '/a', VServerGroupId: 'rsp-one' };
const two = { RuleName: 'two', Domain: 'a.example', VServerGroupId: 'rsp-two' };
const names = (rules: readonly Answer[]) => rules.map(({ RuleName }) => RuleName);

it('makes rules, and shows them', async () => {
  const { made, rulesAt, rule, slb, lb } = await start();
  const [first = '', second = ''] = await made(one, two);
  expect(first).toMatch(/^rule-bp1[a-z0-9]{17}$/);
  expect(await rulesAt()).toMatchObject([
    { ...one, RuleId: first, ListenerSync: 'on' },
    { ...two, RuleId: second, Url: '' },
  ]);
  expect(await rule(first)).toMatchObject({
    ...one,
    LoadBalancerId: lb,
    ListenerPort: 80,
    ListenerSync: 'on',
  });
  const shown = await slb('DescribeLoadBalancerHTTPListenerAttribute', {
    LoadBalancerId: lb,
    ListenerPort: '80',
  });
  expect(shown).toMatchObject({ Rules: { Rule: [{ ...one, RuleId: first }, { RuleId: second }] } });
});

it.each<[string, string, unknown[] | string]>([
  ['no JSON', '400 RuleListMalformed', 'x'],
  ['no rules', '400 RuleListMalformed', []],
  ['no objects', '400 RuleListMalformed', [1]],
  ['no name', '400 MissingParameter.RuleName', [{ ...one, RuleName: undefined }]],
  ['a name that cannot be', '400 InvalidParameter', [{ ...one, RuleName: '?' }]],
  ['no condition', '400 InvalidParameter', [{ RuleName: 'a', VServerGroupId: 'rsp-one' }]],
  ['a domain that cannot be', '400 DomainMalformed', [{ ...one, Domain: 'a b' }]],
  ['a path that is all', '400 UrlMalformed', [{ ...one, Url: '/' }]],
  ['a path without a slash', '400 UrlMalformed', [{ ...one, Url: 'a' }]],
  ['no group', '400 InvalidParameter', [{ RuleName: 'a', Url: '/a' }]],
  ['an unknown group', '400 InvalidParameter', [{ ...one, VServerGroupId: 'rsp-none' }]],
  ['a group of another balancer', '400 InvalidParameter', [{ ...one, VServerGroupId: 'rsp-alien' }]],
  ['the same condition twice', '400 DomainExist', [one, { ...one, RuleName: 'other' }]],
  ['the same name twice', '400 InvalidParameter', [one, { ...two, RuleName: 'one' }]],
  ['eleven rules', '400 InvalidParameter.RuleList', Array.from({ length: 11 }, () => one)],
  ['half a setting', '400 InvalidParameter.ListenerSync', [{ ...one, ListenerSync: 'half' }]],
])('makes none of the rules where there is %s', async (_, code, rules) => {
  const { refused, rulesAt } = await start();
  expect(await refused(rules)).toBe(code);
  expect(await rulesAt()).toEqual([]);
});

it('refuses a condition that the listener has already, and makes it on another one', async () => {
  const { made, refused, slb, lb } = await start();
  await made(one);
  expect(await refused([{ ...one, RuleName: 'other', Domain: 'A.example' }])).toBe('400 DomainExist');
  const other = { LoadBalancerId: lb, ListenerPort: '81', HealthCheck: 'off', VServerGroupId: 'rsp-one' };
  await slb('CreateLoadBalancerHTTPListener', other);
  expect(await refused([one], '81')).toBe('fine');
});

it('has 40 rules at a listener at most', async () => {
  const { made, refused } = await start();
  for (let first = 0; first < 40; first += 10) {
    const rules = Array.from({ length: 10 }, (_, at) => ({
      ...one,
      RuleName: `r${first + at}`,
      Url: `/${first + at}`,
    }));
    await made(...rules);
  }
  expect(await refused([one])).toBe('400 TooManyRules');
});

it('has rules for HTTP alone, and none where all is forwarded', async () => {
  const { refused, slb, lb, plant } = await start();
  const at = (ListenerPort: string) => ({ LoadBalancerId: lb, ListenerPort, Bandwidth: '-1' });
  await slb('CreateLoadBalancerTCPListener', { ...at('90'), VServerGroupId: 'rsp-one' });
  expect(await refused([one], '90')).toBe('400 RuleNotSupport');
  expect(await refused([one], '91')).toBe('400 InvalidParameter');
  plant('slb/server-certificate', 'cert-one', {});
  const certificate = { ServerCertificateId: 'cert-one', HealthCheck: 'off', VServerGroupId: 'rsp-one' };
  await slb('CreateLoadBalancerHTTPSListener', { ...at('443'), ...certificate });
  await slb('CreateLoadBalancerHTTPListener', { ...at('92'), HealthCheck: 'off', ListenerForward: 'on' });
  expect(await refused([one], '92')).toBe('400 OperationFailed.ActionNotSupport');
  expect(await refused([one], '443')).toBe('fine');
});

it('changes a rule: its group, its name and settings of its own', async () => {
  const { made, rule, outcome } = await start();
  const [RuleId = '', other = ''] = await made(one, two);
  const set = (parameters: Sent) => outcome('SetRule', { RuleId, ...parameters });
  expect(await set({ VServerGroupId: 'rsp-two', RuleName: 'new' })).toBe('fine');
  expect(await set({ VServerGroupId: 'rsp-alien' })).toBe('400 InvalidParameter');
  expect(await set({ RuleName: 'two' })).toBe('400 InvalidParameter');
  expect(await set({ ListenerSync: 'off' })).toBe('400 MissingParameter');
  const own = { ListenerSync: 'off', Scheduler: 'rr', HealthCheck: 'off', StickySession: 'on' };
  expect(await set(own)).toBe('400 MissingParameter');
  const cookie = { StickySessionType: 'server', Cookie: 'session' };
  expect(await set({ ...own, ...cookie })).toBe('fine');
  expect(await rule(RuleId)).toMatchObject({
    ...own,
    ...cookie,
    RuleName: 'new',
    VServerGroupId: 'rsp-two',
    Domain: 'a.example',
    Url: '/a',
  });
  expect(await set({ ListenerSync: 'on' })).toBe('fine');
  expect(await rule(RuleId)).not.toHaveProperty('Scheduler');
  expect(await rule(other)).toMatchObject({ RuleName: 'two', ListenerSync: 'on' });
});

it('deletes rules, all or none', async () => {
  const { made, rulesAt, outcome } = await start();
  const [first = '', second = ''] = await made(one, two);
  const remove = (...RuleIds: string[]) => outcome('DeleteRules', { RuleIds: JSON.stringify(RuleIds) });
  expect(await remove(first, 'rule-none')).toBe('404 InvalidRuleId.NotFound');
  expect(names(await rulesAt())).toEqual(['one', 'two']);
  expect(await remove(first)).toBe('fine');
  expect(names(await rulesAt())).toEqual(['two']);
  expect(await outcome('SetRule', { RuleId: first })).toBe('404 InvalidRuleId.NotFound');
  expect(await outcome('SetRule', { RuleId: second, RegionId: 'cn-beijing' })).toBe(
    '404 InvalidRuleId.NotFound',
  );
});

it('ends with its listener', async () => {
  const { made, outcome, slb, lb } = await start();
  const [RuleId = ''] = await made(one);
  await slb('DeleteLoadBalancerListener', { LoadBalancerId: lb, ListenerPort: '80' });
  expect(await outcome('DescribeRuleAttribute', { RuleId })).toBe('404 InvalidRuleId.NotFound');
});

it('waits for a listener that starts or stops', async () => {
  const { refused, made, outcome, slb, lb, emulator } = await start({ startingMs: 1_000, stoppingMs: 1_000 });
  const [RuleId = ''] = await made(two);
  const at = { LoadBalancerId: lb, ListenerPort: '80' };
  await slb('StartLoadBalancerListener', at);
  expect(await refused([one])).toBe('400 OperationFailed.ListenerStatusNotSupport');
  expect(await outcome('DeleteRules', { RuleIds: `["${RuleId}"]` })).toBe(
    '400 OperationFailed.ListenerStatusNotSupport',
  );
  emulator.clock.advance(1_000);
  await slb('StopLoadBalancerListener', at);
  expect(await outcome('SetRule', { RuleId })).toBe('409 ServiceIsStopping');
  emulator.clock.advance(1_000);
  expect(await refused([one])).toBe('fine');
});
