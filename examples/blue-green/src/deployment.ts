import {
  DescribeLoadBalancerHTTPListenerAttribute,
  DescribeLoadBalancers,
  DescribeVServerGroupAttribute,
  DescribeVServerGroups,
  paginate,
  type SlbClient,
} from '@scope/slb';
import { UsageError } from './program.ts';

/** A server of a group: the same one at another port is another one. */
export interface Server {
  readonly id: string;
  readonly port: number;
  readonly type: string;
  readonly weight: number;
}

/** A server group with its servers. */
export interface Group {
  readonly id: string;
  readonly name: string;
  readonly servers: readonly Server[];
}

/** A listener, the group that serves it, and the one that is to. */
export interface Deployment {
  readonly balancerId: string;
  readonly port: number;
  readonly from: Group;
  readonly to: Group;
}

/** What people call the parts of a deployment. */
export interface Names {
  readonly balancer: string;
  readonly port: number;
  readonly to: string;
}

/** Looks up everything by its name. @throws UsageError for what is not there, and for what cannot work. */
export async function findDeployment(slb: SlbClient, names: Names, signal: AbortSignal): Promise<Deployment> {
  const balancerId = await balancerNamed(slb, names.balancer, signal);
  const request = { LoadBalancerId: balancerId };
  const { VServerGroups } = await slb.send(DescribeVServerGroups, request, { signal });
  const groups = VServerGroups?.VServerGroup ?? [];
  const listener = { ...request, ListenerPort: names.port };
  const { VServerGroupId } = await slb.send(DescribeLoadBalancerHTTPListenerAttribute, listener, { signal });
  const from = groups.find((group) => group.VServerGroupId === VServerGroupId);
  const to = groups.find((group) => group.VServerGroupName === names.to);
  if (from === undefined) throw new UsageError(`No server group serves port ${names.port}`);
  if (to === undefined) throw new UsageError(`"${names.balancer}" has no server group named "${names.to}"`);
  const [one, other] = [await groupOf(slb, from, signal), await groupOf(slb, to, signal)];
  if (other.servers.length === 0) throw new UsageError(`"${names.to}" has no servers that take requests`);
  const shared = other.servers.find(({ id }) => one.servers.some((server) => server.id === id));
  if (shared === undefined || one.id === other.id)
    return { balancerId, port: names.port, from: one, to: other };
  throw new UsageError(`${shared.id} is in both groups, so its share could not be told`);
}

async function balancerNamed(slb: SlbClient, name: string, signal: AbortSignal): Promise<string> {
  const ids: string[] = [];
  const request = { LoadBalancerName: name, PageSize: 50 };
  for await (const item of paginate(slb, DescribeLoadBalancers, request, { signal }).items()) {
    if (item.LoadBalancerName === name && item.LoadBalancerId !== undefined) ids.push(item.LoadBalancerId);
  }
  const [id] = ids;
  if (id !== undefined && ids.length === 1) return id;
  throw new UsageError(`There are ${ids.length} balancers named "${name}"`);
}

interface ListedGroup {
  readonly VServerGroupId?: string;
  readonly VServerGroupName?: string;
}

async function groupOf(slb: SlbClient, listed: ListedGroup, signal: AbortSignal): Promise<Group> {
  const { VServerGroupId = '', VServerGroupName = '' } = listed;
  const { BackendServers } = await slb.send(DescribeVServerGroupAttribute, { VServerGroupId }, { signal });
  const servers = (BackendServers?.BackendServer ?? []).map(
    ({ ServerId = '', Port = 0, Type = 'ecs', Weight = 0 }) => ({
      id: ServerId,
      port: Port,
      type: Type,
      weight: Weight,
    }),
  );
  return { id: VServerGroupId, name: VServerGroupName, servers: servers.filter(({ weight }) => weight > 0) };
}
