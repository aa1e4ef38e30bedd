import {
  DescribeHealthStatus,
  DescribeLoadBalancerAttribute,
  DescribeLoadBalancers,
  paginate,
  type SlbClient,
} from '@scope/slb';
import { UsageError } from './program.ts';

/** A server that gets requests, with its share of them. */
export interface Server {
  readonly id: string;
  readonly weight: number;
}

/** A balancer with the servers that get its requests. */
export interface Balancer {
  readonly id: string;
  readonly servers: readonly Server[];
}

/** Finds a balancer by its name. @throws UsageError if there is none, or more than one, or if one server has to do all. */
export async function findBalancer(slb: SlbClient, name: string, signal: AbortSignal): Promise<Balancer> {
  const ids: string[] = [];
  const request = { LoadBalancerName: name, PageSize: 50 };
  for await (const item of paginate(slb, DescribeLoadBalancers, request, { signal }).items()) {
    if (item.LoadBalancerName === name && item.LoadBalancerId !== undefined) ids.push(item.LoadBalancerId);
  }
  const [id] = ids;
  if (id === undefined || ids.length > 1)
    throw new UsageError(`There are ${ids.length} balancers named "${name}"`);
  const { BackendServers } = await slb.send(
    DescribeLoadBalancerAttribute,
    { LoadBalancerId: id },
    { signal },
  );
  const servers = (BackendServers?.BackendServer ?? [])
    .filter(({ Type }) => Type === 'ecs')
    .map(({ ServerId = '', Weight = 0 }) => ({ id: ServerId, weight: Weight }))
    .filter(({ weight }) => weight > 0);
  if (servers.length > 1) return { id, servers };
  throw new UsageError(
    `"${name}" has ${servers.length} servers that get requests; there have to be two at least`,
  );
}

/** Without health checks, nothing would tell whether a server is there again. @throws UsageError */
export async function refuseUnchecked(slb: SlbClient, { id }: Balancer, signal: AbortSignal): Promise<void> {
  const { BackendServers } = await slb.send(DescribeHealthStatus, { LoadBalancerId: id }, { signal });
  const states = BackendServers?.BackendServer ?? [];
  const unknown = states.find(({ ServerHealthStatus }) => ServerHealthStatus === 'unavailable');
  if (states.length > 0 && unknown === undefined) return;
  const port = unknown === undefined ? '' : ` on port ${unknown.ListenerPort}`;
  throw new UsageError(`The health of the servers is not known${port}: switch health checks on`);
}
