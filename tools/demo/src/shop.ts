import {
  type ClientOptions,
  DiskAvailable,
  DiskInUse,
  Ecs,
  InstanceDeleted,
  InstanceRunning,
  waitUntil,
} from '@scope/ecs';
import { LoadBalancerActive, Slb } from '@scope/slb';
import {
  CreateVpc,
  CreateVSwitch,
  DeleteVpc,
  DeleteVSwitch,
  Vpc,
  VpcAvailable,
  VSwitchAvailable,
} from './vpc.ts';

/** Everything that `makeShop`, a look at it, and its removal call. */
export const shopActions: readonly string[] = [
  'vpc:CreateVpc',
  'vpc:DescribeVpcAttribute',
  'vpc:DeleteVpc',
  'vpc:CreateVSwitch',
  'vpc:DescribeVSwitchAttributes',
  'vpc:DeleteVSwitch',
  'ecs:DescribeZones',
  'ecs:CreateSecurityGroup',
  'ecs:AuthorizeSecurityGroup',
  'ecs:DeleteSecurityGroup',
  'ecs:RunInstances',
  'ecs:DescribeInstances',
  'ecs:DeleteInstances',
  'ecs:CreateDisk',
  'ecs:AttachDisk',
  'ecs:DescribeDisks',
  'ecs:DetachDisk',
  'ecs:DeleteDisk',
  'slb:CreateLoadBalancer',
  'slb:DescribeLoadBalancerAttribute',
  'slb:CreateLoadBalancerHTTPListener',
  'slb:AddBackendServers',
  'slb:StartLoadBalancerListener',
  'slb:DescribeHealthStatus',
  'slb:DeleteLoadBalancer',
];

/** What all resources of the shop are tagged with. */
export const shopTag = { Key: 'project', Value: 'shop' } as const;

/** The clients of one caller. */
export interface Clients {
  readonly ecs: Ecs;
  readonly slb: Slb;
  readonly vpc: Vpc;
}

/** Makes clients that share their credentials, and so one token. */
export function clientsOf(options: ClientOptions): Clients {
  return { ecs: new Ecs(options), slb: new Slb(options), vpc: new Vpc(options) };
}

/** Told of each thing that is there now, and how to remove it again where it is one by itself. */
export type Made = (what: string, text: string, remove?: () => Promise<unknown>) => void;

/** Makes two servers in a network, a disk on the first of them, and a balancer in front of both. */
export async function makeShop(clients: Clients, made: Made): Promise<readonly string[]> {
  const { Zones } = await clients.ecs.describeZones();
  const zoneId = Zones?.Zone?.[0]?.ZoneId ?? '';
  const network = await makeNetwork(clients, zoneId, made);
  const servers = await makeServers(clients, network, made);
  await addDisk(clients, { InstanceId: servers[0] ?? '', ZoneId: zoneId }, made);
  await makeBalancer(clients, servers, made);
  return servers;
}

/** Where servers are: in a switch of a network, behind the rules of a group. */
interface Network {
  readonly VSwitchId: string;
  readonly SecurityGroupId: string;
}

async function makeNetwork({ vpc, ecs }: Clients, ZoneId: string, made: Made): Promise<Network> {
  const { VpcId } = await vpc.send(CreateVpc, { VpcName: 'shop', CidrBlock: '10.0.0.0/8' });
  made('network', VpcId, () => vpc.send(DeleteVpc, { VpcId }));
  await waitUntil(vpc, VpcAvailable, { VpcId });
  const { VSwitchId } = await vpc.send(CreateVSwitch, { VpcId, ZoneId, CidrBlock: '10.1.0.0/16' });
  made('switch', `${VSwitchId} in ${ZoneId}`, () => vpc.send(DeleteVSwitch, { VSwitchId }));
  await waitUntil(vpc, VSwitchAvailable, { VSwitchId });

  const { SecurityGroupId = '' } = await ecs.createSecurityGroup({ VpcId, SecurityGroupName: 'shop' });
  await ecs.authorizeSecurityGroup({
    SecurityGroupId,
    Permissions: [{ IpProtocol: 'TCP', PortRange: '8080/8080', SourceCidrIp: '10.0.0.0/8' }],
  });
  made('security group', `${SecurityGroupId}, lets in TCP 8080`, () =>
    ecs.deleteSecurityGroup({ SecurityGroupId }),
  );
  return { VSwitchId, SecurityGroupId };
}

async function makeServers({ ecs }: Clients, network: Network, made: Made): Promise<readonly string[]> {
  const { InstanceIdSets } = await ecs.runInstances({
    ...network,
    Amount: 2,
    ImageId: 'aliyun_3_x64_20G_alibase_20240819.vhd',
    InstanceType: 'ecs.g8i.large',
    InstanceName: 'shop-[1,1]',
    Tag: [shopTag],
  });
  const ids = InstanceIdSets?.InstanceIdSet ?? [];
  made('servers', ids.join(', '), async () => {
    await ecs.deleteInstances({ InstanceId: ids, Force: true });
    await waitUntil(ecs, InstanceDeleted, { InstanceIds: ids });
  });
  await waitUntil(ecs, InstanceRunning, { InstanceIds: ids });
  return ids;
}

/** The server that a disk is for, and the zone that both are in. */
interface DiskPlace {
  readonly InstanceId: string;
  readonly ZoneId: string;
}

async function addDisk({ ecs }: Clients, { InstanceId, ZoneId }: DiskPlace, made: Made): Promise<void> {
  const { DiskId = '' } = await ecs.createDisk({
    ZoneId,
    DiskCategory: 'cloud_essd',
    Size: 40,
    Tag: [shopTag],
  });
  const DiskIds = [DiskId];
  await waitUntil(ecs, DiskAvailable, { DiskIds });
  await ecs.attachDisk({ DiskId, InstanceId });
  made('disk', `${DiskId}, 40 GiB, on ${InstanceId}`, async () => {
    await ecs.detachDisk({ DiskId, InstanceId });
    await waitUntil(ecs, DiskAvailable, { DiskIds });
    await ecs.deleteDisk({ DiskId });
  });
  await waitUntil(ecs, DiskInUse, { DiskIds });
}

async function makeBalancer({ slb }: Clients, servers: readonly string[], made: Made): Promise<void> {
  const { LoadBalancerId = '', Address } = await slb.createLoadBalancer({
    LoadBalancerName: 'shop',
    AddressType: 'internet',
    Tag: [shopTag],
  });
  made('balancer', `${LoadBalancerId}, http://${Address}:80`, () =>
    slb.deleteLoadBalancer({ LoadBalancerId }),
  );
  await waitUntil(slb, LoadBalancerActive, { LoadBalancerId });
  await slb.addBackendServers({
    LoadBalancerId,
    BackendServers: servers.map((ServerId) => ({ ServerId, Weight: '100' })),
  });
  const listener = { LoadBalancerId, ListenerPort: 80 };
  await slb.createLoadBalancerHTTPListener({
    ...listener,
    BackendServerPort: 8080,
    Bandwidth: -1,
    StickySession: 'off',
    HealthCheck: 'on',
  });
  await slb.startLoadBalancerListener(listener);
  const { BackendServers } = await slb.describeHealthStatus(listener);
  const health = (BackendServers?.BackendServer ?? []).map(
    (one) => `${one.ServerId} ${one.ServerHealthStatus}`,
  );
  made('behind it', health.join(', '));
}
