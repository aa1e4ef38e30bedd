import { beforeAll, describe, expect, it } from 'vitest';
import { useEmulator } from '../../../support/emulator.ts';
import type { Need } from '../../../support/sessions.ts';
import { runInstances } from '../../ecs/support.ts';
import { slbSessions } from './support.ts';

const emulator = useEmulator({ clock: () => Date.parse('2024-01-02T03:04:05Z') });
const { admin, balancer, check, doAll, make, refuse, sessionFor } = slbSessions(emulator);

const ids = {
  mine: '',
  theirs: '',
  instance: '',
  other: '',
  group: '',
  theirGroup: '',
  pair: '',
  theirPair: '',
};
const mine = () => ({ LoadBalancerId: ids.mine });
const theirs = () => ({ LoadBalancerId: ids.theirs });
const own = () => `loadbalancer/${ids.mine}`;
const server = (ServerId: string, Port = '80') => ({ ServerId, Port, Weight: '50' });
const servers = (...list: string[]) => ({ BackendServers: JSON.stringify(list.map((id) => server(id))) });
const master = (one: string, two: string) => ({
  MasterSlaveBackendServers: JSON.stringify([
    { ...server(one), ServerType: 'Master' },
    { ...server(two), ServerType: 'Slave' },
  ]),
});

async function makeGroups(of: { LoadBalancerId: string }): Promise<readonly [group: string, pair: string]> {
  const { VServerGroupId } = await admin('CreateVServerGroup', { ...of, VServerGroupName: 'web' });
  const wish = { ...of, ...master(ids.instance, ids.other) };
  const { MasterSlaveServerGroupId } = await admin('CreateMasterSlaveServerGroup', wish);
  return [String(VServerGroupId), String(MasterSlaveServerGroupId)];
}

beforeAll(async () => {
  const [instance = '', other = ''] = await runInstances(emulator(), { Amount: '2' });
  emulator().clock.advance(60_000);
  Object.assign(ids, { instance, other, mine: await balancer(), theirs: await balancer() });
  [ids.group, ids.pair] = await makeGroups(mine());
  [ids.theirGroup, ids.theirPair] = await makeGroups(theirs());
});

describe('a session that may do only that', () => {
  it('makes, lists, changes and deletes a vServer group', async () => {
    const key = await sessionFor([
      'CreateVServerGroup DescribeVServerGroups DescribeVServerGroupAttribute SetVServerGroupAttribute DeleteVServerGroup',
      own(),
    ]);
    const list = ['DescribeVServerGroups', theirs()] as const;
    const made = await make(key, 'CreateVServerGroup', { ...mine(), VServerGroupName: 'mine' });
    const group = { VServerGroupId: String(made.VServerGroupId) };
    await doAll(key, [
      ['DescribeVServerGroups', mine()],
      ['DescribeVServerGroupAttribute', group],
      ['SetVServerGroupAttribute', { ...group, VServerGroupName: 'new' }],
    ]);
    const other = { VServerGroupId: ids.theirGroup };
    await refuse(key, 'CreateVServerGroup', { ...theirs(), VServerGroupName: 'mine' }, list);
    await refuse(key, 'DescribeVServerGroupAttribute', other, list);
    await refuse(key, 'SetVServerGroupAttribute', { ...other, VServerGroupName: 'taken' }, list);
    await refuse(key, 'DeleteVServerGroup', other, list);
    // A balancer that the operation does not ask for tells nothing of the group.
    await refuse(key, 'DeleteVServerGroup', { ...other, ...mine() }, list);
    await doAll(key, [['DeleteVServerGroup', group]]);
  });

  it('adds, changes and removes the servers of a vServer group', async () => {
    const group = { VServerGroupId: ids.group };
    const shown = ['DescribeVServerGroupAttribute', group] as const;
    const theirShown = ['DescribeVServerGroupAttribute', { VServerGroupId: ids.theirGroup }] as const;
    const actions = ['Add', 'Modify', 'Remove'].map((verb) => `${verb}VServerGroupBackendServers`).join(' ');
    const key = await sessionFor([actions, own(), `ecs:instance/${ids.instance}`]);
    const use = { ...group, ...servers(ids.instance) };
    await refuse(key, 'AddVServerGroupBackendServers', { ...use, ...servers(ids.other) }, shown);
    await refuse(
      key,
      'AddVServerGroupBackendServers',
      { ...use, VServerGroupId: ids.theirGroup },
      theirShown,
    );
    await doAll(key, [['AddVServerGroupBackendServers', use]]);
    expect(await admin(...shown)).toMatchObject({
      BackendServers: { BackendServer: [{ ServerId: ids.instance, Port: 80, Weight: 50 }] },
    });
    const change = {
      OldBackendServers: JSON.stringify([server(ids.instance)]),
      NewBackendServers: JSON.stringify([server(ids.instance, '81')]),
    };
    await refuse(key, 'DeleteVServerGroup', group, shown);
    await doAll(key, [['ModifyVServerGroupBackendServers', { ...group, ...change }]]);
    const moved = { ...group, BackendServers: JSON.stringify([server(ids.instance, '81')]) };
    await doAll(key, [['RemoveVServerGroupBackendServers', moved]]);
  });

  it('makes, lists and deletes a primary/secondary group', async () => {
    const both = [`ecs:instance/${ids.instance}`, `ecs:instance/${ids.other}`];
    const key = await sessionFor(
      ['CreateMasterSlaveServerGroup', own(), ...both],
      [
        'DescribeMasterSlaveServerGroups DescribeMasterSlaveServerGroupAttribute DeleteMasterSlaveServerGroup',
        own(),
      ],
    );
    const list = ['DescribeMasterSlaveServerGroups', theirs()] as const;
    const wish = master(ids.instance, ids.other);
    const made = await make(key, 'CreateMasterSlaveServerGroup', { ...mine(), ...wish });
    const group = { MasterSlaveServerGroupId: String(made.MasterSlaveServerGroupId) };
    await doAll(key, [
      ['DescribeMasterSlaveServerGroups', mine()],
      ['DescribeMasterSlaveServerGroupAttribute', group],
    ]);
    const other = { MasterSlaveServerGroupId: ids.theirPair };
    await refuse(key, 'CreateMasterSlaveServerGroup', { ...theirs(), ...wish }, list);
    await refuse(key, 'DescribeMasterSlaveServerGroupAttribute', other, list);
    await refuse(key, 'DeleteMasterSlaveServerGroup', other, list);
    await doAll(key, [['DeleteMasterSlaveServerGroup', group]]);
  });
});

describe('what a session has to be allowed for', () => {
  const all = () => ['loadbalancer/*'];
  const one = () => [own()];
  const ofGroup = () => ({ VServerGroupId: ids.group });
  const ofPair = () => ({ MasterSlaveServerGroupId: ids.pair });
  const withServer = () => [own(), 'ecs:instance/i-none'];

  it.each<Need>([
    ['CreateVServerGroup', () => ({ ...mine(), VServerGroupName: '?' }), one],
    ['CreateVServerGroup', () => ({ ...mine(), VServerGroupName: '?', ...servers('i-none') }), withServer],
    ['DescribeVServerGroups', mine, one],
    ['DescribeVServerGroupAttribute', ofGroup, one],
    ['DescribeVServerGroupAttribute', () => ({ VServerGroupId: 'rsp-none' }), all],
    ['SetVServerGroupAttribute', ofGroup, one],
    ['DeleteVServerGroup', () => ({ VServerGroupId: 'rsp-none' }), all],
    ['AddVServerGroupBackendServers', () => ({ ...ofGroup(), ...servers('i-none') }), withServer],
    ['RemoveVServerGroupBackendServers', () => ({ ...ofGroup(), ...servers('i-none') }), withServer],
    [
      'ModifyVServerGroupBackendServers',
      () => ({ ...ofGroup(), ...changed('i-none') }),
      () => [...withServer(), `ecs:instance/${ids.other}`],
    ],
    [
      'CreateMasterSlaveServerGroup',
      () => ({ ...mine(), ...master('i-none', 'i-two') }),
      () => [...withServer(), 'ecs:instance/i-two'],
    ],
    ['DescribeMasterSlaveServerGroups', mine, one],
    ['DescribeMasterSlaveServerGroupAttribute', ofPair, one],
    ['DeleteMasterSlaveServerGroup', () => ({ MasterSlaveServerGroupId: 'rsp-none' }), all],
  ])('%s', (...need) => check(...need));

  function changed(id: string): Record<string, string> {
    return {
      OldBackendServers: JSON.stringify([server(ids.other)]),
      NewBackendServers: JSON.stringify([server(id)]),
    };
  }
});
