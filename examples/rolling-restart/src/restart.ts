import { setTimeout as sleep } from 'node:timers/promises';
import { type EcsClient, InstanceRunning, RebootInstance } from '@scope/ecs';
import { BackendServersHealthy, SetBackendServers, type SlbClient, waitUntil } from '@scope/slb';
import type { Balancer, Server } from './balancer.ts';

/** The clients of both products. */
export interface Clients {
  readonly ecs: EcsClient;
  readonly slb: SlbClient;
}

/** One restart, and how it is done. */
export interface Restart {
  readonly balancer: Balancer;
  readonly server: Server;
  readonly times: { readonly drainMs: number; readonly settleMs: number; readonly patienceMs: number };
  readonly signal: AbortSignal;
  readonly tell: (text: string) => void;
}

/**
 * Takes a server out of the traffic, restarts it, and lets it in again when all servers are healthy. Before and after that,
 * the others have to be healthy, too.
 *
 * @throws whatever keeps it from that. Where the restart has begun, the server then stays out; else it gets its share again.
 */
export async function restart(clients: Clients, job: Restart): Promise<void> {
  const { server, times, signal, tell } = job;
  await untilHealthy(clients, job);
  await setWeight(clients, job, 0);
  tell('gets no more requests');
  try {
    await sleep(times.drainMs, undefined, { signal });
    await clients.ecs.send(RebootInstance, { InstanceId: server.id }, { signal });
  } catch (error) {
    await setWeight(clients, job, server.weight);
    tell('gets requests again, and was not restarted');
    throw error;
  }
  tell('restarts');
  try {
    await sleep(times.settleMs, undefined, { signal });
    const running = { InstanceIds: [server.id] };
    await waitUntil(clients.ecs, InstanceRunning, running, { signal, maxWaitMs: times.patienceMs });
    await untilHealthy(clients, job);
  } catch (error) {
    tell(`was restarted but did not become healthy; it stays out, with weight 0 instead of ${server.weight}`);
    throw error;
  }
  await setWeight(clients, job, server.weight);
  tell('is healthy and gets requests again');
}

async function untilHealthy({ slb }: Clients, { balancer, times, signal }: Restart): Promise<void> {
  const request = { LoadBalancerId: balancer.id };
  await waitUntil(slb, BackendServersHealthy, request, {
    signal,
    minDelayMs: 1_000,
    maxWaitMs: times.patienceMs,
  });
}

/** Is not interrupted by Ctrl+C: it takes a moment, and nobody should have to guess how it ended. */
async function setWeight({ slb }: Clients, { balancer, server }: Restart, weight: number): Promise<void> {
  const BackendServers = [{ ServerId: server.id, Weight: String(weight), Type: 'ecs' }];
  await slb.send(SetBackendServers, { LoadBalancerId: balancer.id, BackendServers });
}
