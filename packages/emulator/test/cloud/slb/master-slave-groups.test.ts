import { beforeEach, expect, it } from 'vitest';
import { type BalancedCloud, balancedCloud } from './support.ts';

let cloud: BalancedCloud;
beforeEach(() => {
  cloud = balancedCloud();
  cloud.instance('i-one', '10.0.0.1');
  cloud.instance('i-two', '10.0.0.2');
});

type Server = Readonly<Record<string, unknown>>;

const master = { ServerId: 'i-one', Port: '80', ServerType: 'Master' };
const slave = { ServerId: 'i-two', Port: '80', Weight: '50', ServerType: 'Slave' };

const create = (servers: unknown = [master, slave], more: Record<string, string> = {}) =>
  cloud.slb('CreateMasterSlaveServerGroup', {
    LoadBalancerId: 'lb-one',
    MasterSlaveServerGroupName: 'pair',
    MasterSlaveBackendServers: JSON.stringify(servers),
    ...more,
  });

function listed(parameters: Record<string, string> = {}): Server[] {
  const { MasterSlaveServerGroups } = cloud.slb('DescribeMasterSlaveServerGroups', {
    LoadBalancerId: 'lb-one',
    ...parameters,
  });
  return (MasterSlaveServerGroups as { MasterSlaveServerGroup: Server[] }).MasterSlaveServerGroup;
}

it('makes a group of two servers and shows it', () => {
  const made = create([master, slave], { 'Tag.1.Key': 'env', 'Tag.1.Value': 'test' });
  const MasterSlaveServerGroupId = made.MasterSlaveServerGroupId as string;
  expect(MasterSlaveServerGroupId).toMatch(/^rsp-/);
  const servers = {
    MasterSlaveBackendServer: [
      { ServerId: 'i-one', Port: 80, Weight: 100, Type: 'ecs', Description: '', ServerType: 'Master' },
      { ServerId: 'i-two', Port: 80, Weight: 50, Type: 'ecs', Description: '', ServerType: 'Slave' },
    ],
  };
  expect(made.MasterSlaveBackendServers).toEqual(servers);
  expect(cloud.slb('DescribeMasterSlaveServerGroupAttribute', { MasterSlaveServerGroupId })).toEqual({
    MasterSlaveServerGroupId,
    MasterSlaveServerGroupName: 'pair',
    LoadBalancerId: 'lb-one',
    CreateTime: '2024-01-02T03:04:05Z',
    MasterSlaveBackendServers: servers,
    Tags: { Tag: [{ TagKey: 'env', TagValue: 'test' }] },
  });
});

it('lists the groups of one balancer, by name and by tag, with their listeners', () => {
  const { MasterSlaveServerGroupId: first } = create([master, slave], { 'Tag.1.Key': 'env' });
  const { MasterSlaveServerGroupId: second } = create(undefined, { MasterSlaveServerGroupName: 'other' });
  create(undefined, { LoadBalancerId: 'lb-two' });
  cloud.listen('tcp', 80, { MasterSlaveServerGroupId: second });
  const ids = (parameters: Record<string, string>) =>
    listed(parameters).map(({ MasterSlaveServerGroupId }) => MasterSlaveServerGroupId);
  expect(ids({})).toEqual([first, second]);
  expect(ids({ Description: 'other' })).toEqual([second]);
  expect(ids({ 'Tag.1.Key': 'env' })).toEqual([first]);
  const none = { AssociatedObjects: { Listeners: { Listener: [] } } };
  expect(listed()).toMatchObject([none, none]);
  expect(listed({ IncludeListener: 'true' })).toMatchObject([
    none,
    { AssociatedObjects: { Listeners: { Listener: [{ Port: 80, Protocol: 'tcp' }] } } },
  ]);
});

it('deletes a group once no listener uses it', () => {
  const MasterSlaveServerGroupId = create().MasterSlaveServerGroupId as string;
  const remove = () => cloud.slb('DeleteMasterSlaveServerGroup', { MasterSlaveServerGroupId });
  cloud.listen('udp', 53, { MasterSlaveServerGroupId });
  expect(remove()).toMatchObject({ Code: 'RspoolVipExist', Status: 400 });
  cloud.drop('slb/listener', 'lb-one/udp/53');
  expect(remove()).toEqual({});
  const refused = {
    Status: 404,
    Code: 'InvalidParameter',
    Message: 'The specified MasterSlaveGroupId does not exist.',
  };
  expect(remove()).toEqual(refused);
  expect(cloud.slb('DescribeMasterSlaveServerGroupAttribute', { MasterSlaveServerGroupId })).toEqual(refused);
});

it.each<[string, unknown]>([
  ['BACKEND_SERVERS_NUM_MUST_BE_TWO', []],
  ['BACKEND_SERVERS_NUM_MUST_BE_TWO', [master]],
  ['BACKEND_SERVERS_NUM_MUST_BE_TWO', [master, slave, { ...slave, Port: '81' }]],
  ['BACKEND_SERVER_ID_CAN_NOT_EMPTY', [master, { ...slave, ServerId: '' }]],
  ['BACKEND_SERVER_PORT_CAN_NOT_EMPTY', [{ ...master, Port: undefined }, slave]],
  ['INVALID_SERVER_TYPE', [master, { ...slave, ServerType: 'Backup' }]],
  ['BACKEND_SERVERS_HAVE_SAME_PORT_AND_SERVERID', [master, { ...master, ServerType: 'Slave' }]],
  ['BACKEND_SERVERS_CAN_ONLY_CONTAIN_ONE_MASTER_AND_ONE_SLAVE', [master, { ...slave, ServerType: 'Master' }]],
  ['BACKEND_SERVERS_CAN_ONLY_CONTAIN_ONE_MASTER_AND_ONE_SLAVE', [master, { ServerId: 'i-two', Port: 80 }]],
  ['InvalidServerId.NotExist', [master, { ...slave, ServerId: 'i-gone' }]],
])('refuses with %s', (code, servers) => {
  expect(create(servers)).toMatchObject({ Code: code, Status: 400 });
  expect(listed()).toEqual([]);
});
