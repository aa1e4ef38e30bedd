import { beforeAll, describe, expect, it } from 'vitest';
import { useEmulator } from '../../../support/emulator.ts';
import type { Need } from '../../../support/sessions.ts';
import { runInstances } from '../../ecs/support.ts';
import { slbSessions, web } from './support.ts';

const emulator = useEmulator({ clock: () => Date.parse('2024-01-02T03:04:05Z') });
const { admin, balancer, check, doAll, make, refuse, sessionFor } = slbSessions(emulator);

const ids = { mine: '', theirs: '', instance: '', other: '', group: '', rule: '', theirRule: '' };
const balancers = ['DescribeLoadBalancers'] as const;
const mine = () => ({ LoadBalancerId: ids.mine });
const theirs = () => ({ LoadBalancerId: ids.theirs });
const own = () => `loadbalancer/${ids.mine}`;
const servers = (...list: string[]) => ({
  BackendServers: JSON.stringify(list.map((ServerId) => ({ ServerId, Weight: '50' }))),
});

/** Makes a listener at port 80 of a balancer, and a group and a rule of it. */
async function listenWithRule(of: { LoadBalancerId: string }): Promise<{ group: string; rule: string }> {
  const { VServerGroupId } = await admin('CreateVServerGroup', { ...of, VServerGroupName: 'web' });
  const group = String(VServerGroupId);
  await admin('CreateLoadBalancerHTTPListener', { ...of, ...web, VServerGroupId: group });
  return { group, rule: await addRule(of, group, '/a') };
}

async function addRule(of: { LoadBalancerId: string }, group: string, Url: string): Promise<string> {
  const answer = await admin('CreateRules', { ...of, ListenerPort: '80', RuleList: ruleList(group, Url) });
  return ruleIdOf(answer);
}

function ruleList(group: string, Url: string): string {
  return JSON.stringify([{ RuleName: Url.slice(1), Url, VServerGroupId: group }]);
}

function ruleIdOf({ Rules }: Readonly<Record<string, unknown>>): string {
  const [made] = (Rules as { Rule: { RuleId: string }[] }).Rule;
  return String(made?.RuleId);
}

beforeAll(async () => {
  const [instance = '', other = ''] = await runInstances(emulator(), { Amount: '2' });
  emulator().clock.advance(60_000);
  Object.assign(ids, { instance, other, mine: await balancer(), theirs: await balancer() });
  Object.assign(ids, await listenWithRule(mine()));
  ids.theirRule = (await listenWithRule(theirs())).rule;
});

describe('a session that may do only that', () => {
  it('makes, lists, changes and deletes a balancer', async () => {
    const maker = await sessionFor(['CreateLoadBalancer DescribeLoadBalancers', 'loadbalancer/*']);
    const { LoadBalancerId: id } = await make(maker, 'CreateLoadBalancer', { LoadBalancerName: 'new' });
    const LoadBalancerId = String(id);
    await doAll(maker, [['DescribeLoadBalancers', { LoadBalancerId }]]);
    await refuse(maker, 'DeleteLoadBalancer', { LoadBalancerId }, balancers);
    const key = await sessionFor([
      'SetLoadBalancerName SetLoadBalancerStatus ModifyLoadBalancerInternetSpec SetLoadBalancerDeleteProtection ' +
        'DescribeLoadBalancerAttribute DeleteLoadBalancer',
      `loadbalancer/${LoadBalancerId}`,
    ]);
    await doAll(key, [
      ['SetLoadBalancerName', { LoadBalancerId, LoadBalancerName: 'newer' }],
      ['SetLoadBalancerStatus', { LoadBalancerId, LoadBalancerStatus: 'inactive' }],
      ['ModifyLoadBalancerInternetSpec', { LoadBalancerId, InternetChargeType: 'paybytraffic' }],
      ['SetLoadBalancerDeleteProtection', { LoadBalancerId, DeleteProtection: 'off' }],
      ['DescribeLoadBalancerAttribute', { LoadBalancerId }],
    ]);
    await refuse(key, 'SetLoadBalancerName', { ...theirs(), LoadBalancerName: 'taken' }, balancers);
    await refuse(key, 'DeleteLoadBalancer', theirs(), balancers);
    await refuse(key, 'DescribeLoadBalancers', { LoadBalancerId }, balancers);
    await doAll(key, [['DeleteLoadBalancer', { LoadBalancerId }]]);
  });

  it.each(['TCP', 'UDP', 'HTTP'])(
    'makes, lists, changes, uses and deletes a listener for %s',
    async (name) => {
      const at = { ...mine(), ListenerPort: '81' };
      const shown = ['DescribeLoadBalancerListeners'] as const;
      const use = `SetLoadBalancer${name}ListenerAttribute DescribeLoadBalancer${name}ListenerAttribute`;
      const key = await sessionFor([
        `CreateLoadBalancer${name}Listener ${use} DescribeLoadBalancerListeners StartLoadBalancerListener ` +
          'StopLoadBalancerListener DeleteLoadBalancerListener',
        own(),
      ]);
      const wish = name === 'HTTP' ? web : { BackendServerPort: '8080', Bandwidth: '-1' };
      await doAll(key, [
        [`CreateLoadBalancer${name}Listener`, { ...wish, ...at }],
        ['DescribeLoadBalancerListeners', { 'LoadBalancerId.1': ids.mine }],
        [`SetLoadBalancer${name}ListenerAttribute`, { ...at, Description: 'mine' }],
        [`DescribeLoadBalancer${name}ListenerAttribute`, at],
        ['StartLoadBalancerListener', at],
      ]);
      await refuse(key, `CreateLoadBalancer${name}Listener`, { ...wish, ...at, ...theirs() }, shown);
      await refuse(key, 'DeleteLoadBalancerListener', { ...theirs(), ListenerPort: '80' }, shown);
      await refuse(key, 'DeleteLoadBalancer', mine(), shown);
      await doAll(key, [
        ['StopLoadBalancerListener', at],
        ['DeleteLoadBalancerListener', at],
      ]);
    },
  );

  it('makes, lists, changes and deletes rules', async () => {
    const key = await sessionFor([
      'CreateRules DescribeRules DescribeRuleAttribute SetRule DeleteRules',
      own(),
    ]);
    const at = { ...mine(), ListenerPort: '80' };
    const theirRules = ['DescribeRules', { ...theirs(), ListenerPort: '80' }] as const;
    const rule = {
      RuleId: ruleIdOf(await make(key, 'CreateRules', { ...at, RuleList: ruleList(ids.group, '/b') })),
    };
    await doAll(key, [
      ['DescribeRules', at],
      ['DescribeRuleAttribute', rule],
      ['SetRule', { ...rule, RuleName: 'mine', VServerGroupId: ids.group }],
    ]);
    const wish = { ...theirs(), ListenerPort: '80', RuleList: ruleList(ids.group, '/b') };
    await refuse(key, 'CreateRules', wish, theirRules);
    await refuse(key, 'DescribeRuleAttribute', { RuleId: ids.theirRule }, theirRules);
    await refuse(key, 'SetRule', { RuleId: ids.theirRule, RuleName: 'taken' }, theirRules);
    await refuse(key, 'DeleteRules', { RuleIds: JSON.stringify([ids.theirRule]) }, theirRules);
    const both = { RuleIds: JSON.stringify([rule.RuleId, ids.theirRule]) };
    await refuse(key, 'DeleteRules', both, ['DescribeRules', at]);
    await doAll(key, [['DeleteRules', { RuleIds: JSON.stringify([rule.RuleId]) }]]);
  });

  it('adds, weighs, watches and removes default backends', async () => {
    const server = `ecs:instance/${ids.instance}`;
    const key = await sessionFor(['DescribeHealthStatus DescribeLoadBalancerAttribute', own()]);
    const shown = ['DescribeLoadBalancerAttribute', mine()] as const;
    const use = { ...mine(), ...servers(ids.instance) };
    await refuse(key, 'AddBackendServers', use, shown);
    const user = await sessionFor([
      'AddBackendServers SetBackendServers RemoveBackendServers',
      own(),
      server,
    ]);
    await refuse(user, 'AddBackendServers', { ...mine(), ...servers(ids.instance, ids.other) }, shown);
    await refuse(user, 'AddBackendServers', { ...use, ...theirs() }, [
      'DescribeLoadBalancerAttribute',
      theirs(),
    ]);
    await doAll(user, [
      ['AddBackendServers', use],
      ['SetBackendServers', use],
    ]);
    expect(await make(key, 'DescribeLoadBalancerAttribute', mine())).toMatchObject({
      BackendServers: { BackendServer: [{ ServerId: ids.instance, Weight: 50 }] },
    });
    await doAll(key, [['DescribeHealthStatus', mine()]]);
    await refuse(key, 'DescribeHealthStatus', theirs(), shown);
    await refuse(key, 'RemoveBackendServers', use, shown);
    await doAll(user, [['RemoveBackendServers', use]]);
  });
});

describe('what a session has to be allowed for', () => {
  const all = () => ['loadbalancer/*'];
  const one = () => [own()];
  const port = () => ({ ...mine(), ListenerPort: '99' });
  const backends = () => ({ ...mine(), ...servers('i-none') });
  const withServer = () => [own(), 'ecs:instance/i-none'];

  it.each<Need>([
    ['CreateLoadBalancer', () => ({}), all],
    ['DescribeLoadBalancers', () => ({}), all],
    ['DescribeLoadBalancers', mine, all],
    ['DescribeLoadBalancerAttribute', mine, one],
    ['DeleteLoadBalancer', () => ({ LoadBalancerId: 'lb-none' }), () => ['loadbalancer/lb-none']],
    ['ModifyLoadBalancerInstanceSpec', () => ({ ...mine(), LoadBalancerSpec: 'slb.none' }), one],
    ['ModifyLoadBalancerPayType', mine, one],
    ['SetLoadBalancerModificationProtection', () => ({ ...mine(), ModificationProtectionStatus: 'x' }), one],
    ['DescribeLoadBalancerListeners', () => ({}), all],
    ['CreateLoadBalancerTCPListener', () => ({ ...port(), Bandwidth: '0' }), one],
    ['SetLoadBalancerUDPListenerAttribute', port, one],
    ['DescribeLoadBalancerHTTPListenerAttribute', port, one],
    ['DeleteLoadBalancerListener', port, one],
    ['AddListenerWhiteListItem', () => ({ ...port(), SourceItems: '10.0.0.1' }), one],
    ['SetListenerAccessControlStatus', () => ({ ...port(), AccessControlStatus: 'x' }), one],
    ['CreateRules', () => ({ ...port(), RuleList: '[]' }), one],
    ['DescribeRules', port, one],
    ['DescribeRuleAttribute', () => ({ RuleId: ids.rule }), one],
    ['DescribeRuleAttribute', () => ({ RuleId: 'rule-none' }), all],
    ['SetRule', () => ({ RuleId: ids.theirRule }), () => [`loadbalancer/${ids.theirs}`]],
    [
      'SetRule',
      () => ({ RuleId: ids.theirRule, VServerGroupId: ids.group }),
      () => [own(), `loadbalancer/${ids.theirs}`],
    ],
    [
      'DeleteRules',
      () => ({ RuleIds: JSON.stringify([ids.rule, ids.theirRule, 'rule-none']) }),
      () => [own(), `loadbalancer/${ids.theirs}`],
    ],
    ['DeleteRules', () => ({ RuleIds: 'no list' }), all],
    ['AddBackendServers', backends, withServer],
    ['SetBackendServers', backends, withServer],
    ['RemoveBackendServers', backends, withServer],
    ['DescribeHealthStatus', mine, one],
  ])('%s', (...need) => check(...need));
});
