import { setTimeout as sleep } from 'node:timers/promises';
import {
  AddVServerGroupBackendServers,
  BackendServersHealthy,
  RemoveVServerGroupBackendServers,
  SetLoadBalancerHTTPListenerAttribute,
  SetVServerGroupAttribute,
  type SlbClient,
  waitUntil,
} from '@scope/slb';
import type { Deployment, Group, Server } from './deployment.ts';
import { weightsFor } from './weights.ts';

/** A deployment, and how its traffic is led over. */
export interface Shift extends Deployment {
  readonly steps: readonly number[];
  readonly pauseMs: number;
  readonly patienceMs: number;
  readonly signal: AbortSignal;
  readonly tell: (text: string) => void;
}

/**
 * Leads traffic over. On the way, the servers of both groups are in the one that serves, with weights that make the shares;
 * at the end the listener gets the other group, and the first is as it was, ready to serve again.
 *
 * @throws whatever keeps it from that, after everything has been put back.
 */
export async function shift(slb: SlbClient, job: Shift): Promise<void> {
  const { from, to, steps, tell } = job;
  await untilHealthy(slb, job);
  let isMixed = false;
  try {
    for (const share of steps) {
      const servers = weightsFor(share, from.servers, to.servers);
      if (!isMixed) {
        isMixed = true;
        await add(slb, from, servers.slice(from.servers.length));
      }
      await setWeights(slb, from, servers);
      await untilHealthy(slb, job);
      tell(`${share} % of the requests go to ${to.name}`);
      await sleep(job.pauseMs, undefined, { signal: job.signal });
      await untilHealthy(slb, job);
    }
    await serve(slb, job, to);
    await untilHealthy(slb, job);
  } catch (error) {
    await serve(slb, job, from);
    if (isMixed) await separate(slb, job);
    tell(`${from.name} serves alone again`);
    throw error;
  }
  if (isMixed) await separate(slb, job);
  tell(`${to.name} serves alone; ${from.name} is as it was`);
}

async function untilHealthy(slb: SlbClient, { balancerId, port, patienceMs, signal }: Shift): Promise<void> {
  const request = { LoadBalancerId: balancerId, ListenerPort: port };
  await waitUntil(slb, BackendServersHealthy, request, { signal, minDelayMs: 1_000, maxWaitMs: patienceMs });
}

// What changes something is not interrupted by Ctrl+C: the program then puts back what it has changed.

async function add(slb: SlbClient, { id }: Group, servers: readonly Server[]): Promise<void> {
  await slb.send(AddVServerGroupBackendServers, { VServerGroupId: id, BackendServers: servers.map(written) });
}

async function setWeights(slb: SlbClient, { id }: Group, servers: readonly Server[]): Promise<void> {
  await slb.send(SetVServerGroupAttribute, { VServerGroupId: id, BackendServers: servers.map(written) });
}

async function serve(slb: SlbClient, { balancerId, port }: Shift, { id }: Group): Promise<void> {
  const listener = { LoadBalancerId: balancerId, ListenerPort: port };
  await slb.send(SetLoadBalancerHTTPListenerAttribute, {
    ...listener,
    VServerGroup: 'on',
    VServerGroupId: id,
  });
}

/** Takes the servers of the second group out of the first, and gives those of the first their weights back. */
async function separate(slb: SlbClient, { from, to }: Shift): Promise<void> {
  const added = to.servers.map(written);
  await slb.send(RemoveVServerGroupBackendServers, { VServerGroupId: from.id, BackendServers: added });
  await setWeights(slb, from, from.servers);
}

function written({
  id,
  port,
  type,
  weight,
}: Server): Record<'ServerId' | 'Port' | 'Type' | 'Weight', string> {
  return { ServerId: id, Port: String(port), Type: type, Weight: String(weight) };
}
