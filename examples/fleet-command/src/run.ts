import {
  DescribeInvocationResults,
  type DescribeInvocationResultsRequest,
  type DescribeInvocationResultsResponse,
  type EcsClient,
  isServiceError,
  RunCommand,
  StopInvocation,
  type Waiter,
  waitUntil,
} from '@scope/ecs';
import type { Server } from './fleet.ts';
import { messageOf } from './program.ts';
import { failed, type Result, resultOf } from './results.ts';

/** A command for a fleet. */
export interface Job {
  readonly servers: readonly Server[];
  readonly script: string;
  readonly timeoutSeconds: number;
  readonly user: string | undefined;
  readonly signal: AbortSignal;
}

/** Is over when it is over on every server, however it went: unlike `InvocationFinished`, it does not fail with the first. */
const InvocationOver: Waiter<DescribeInvocationResultsRequest, DescribeInvocationResultsResponse, 'Ecs'> = {
  name: 'InvocationOver',
  operation: DescribeInvocationResults,
  minDelayMs: 1_000,
  maxDelayMs: 10_000,
  acceptors: [
    {
      outcome: 'success',
      path: 'Invocation.InvocationResults.InvocationResult[].InvocationStatus',
      match: 'all',
      value: ['Success', 'Failed', 'Error', 'Timeout', 'Cancelled', 'Terminated', 'Invalid', 'Aborted'],
    },
  ],
};

/** As many servers as one page of results shows. */
const batchSize = 50;

/** Runs a command on all servers of a fleet at once, and yields the results of each batch when it is over. */
export async function* runOnFleet(ecs: EcsClient, job: Job): AsyncGenerator<Result> {
  const batches = [...inBatches(job.servers)].map(async (servers) => {
    const [first] = servers;
    return runOn(ecs.with({ regionId: first?.regionId }), servers, job);
  });
  // Of several that fail, the first is told below; the others are not to end the program on their own.
  for (const batch of batches) batch.catch(() => {});
  for (const batch of batches) yield* await batch;
}

async function runOn(ecs: EcsClient, servers: readonly Server[], job: Job): Promise<readonly Result[]> {
  const { signal } = job;
  try {
    const { InvokeId = '' } = await ecs.send(RunCommand, requestFor(servers, job), { signal });
    // What a server takes comes on top of the time until its agent has the command.
    const maxWaitMs = (job.timeoutSeconds + 120) * 1_000;
    const request = { InvokeId, MaxResults: batchSize };
    const answer = await waitUntil(ecs, InvocationOver, request, { signal, maxWaitMs }).catch(
      async (error) => {
        await stop(ecs, InvokeId);
        throw error;
      },
    );
    const results = answer?.Invocation?.InvocationResults?.InvocationResult ?? [];
    return servers.map((server) =>
      resultOf(
        server,
        results.find(({ InstanceId }) => InstanceId === server.id),
      ),
    );
  } catch (error) {
    signal.throwIfAborted();
    return servers.map((server) => failed(server, messageOf(error)));
  }
}

function requestFor(servers: readonly Server[], { script, timeoutSeconds, user }: Job) {
  return {
    Type: 'RunShellScript',
    CommandContent: Buffer.from(script).toString('base64'),
    ContentEncoding: 'Base64',
    InstanceId: servers.map(({ id }) => id),
    Timeout: timeoutSeconds,
    ...(user !== undefined && { Username: user }),
  };
}

/** Nothing goes on behind the back of somebody who has pressed Ctrl+C. */
async function stop(ecs: EcsClient, InvokeId: string): Promise<void> {
  try {
    await ecs.send(StopInvocation, { InvokeId });
  } catch (error) {
    // It may have come to its end by itself.
    if (!isServiceError(error)) throw error;
    console.error(`${InvokeId} goes on: ${messageOf(error)}`);
  }
}

function* inBatches(servers: readonly Server[]): Generator<readonly Server[]> {
  for (const regionId of new Set(servers.map((server) => server.regionId))) {
    const there = servers.filter((server) => server.regionId === regionId);
    for (let first = 0; first < there.length; first += batchSize) yield there.slice(first, first + batchSize);
  }
}
