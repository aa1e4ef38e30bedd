import {
  type DescribeInstancesRequest,
  type DescribeInstancesResponse,
  type EcsClient,
  InstanceRunning,
  InstanceStopped,
  StartInstances,
  StopInstances,
  TagResources,
  UntagResources,
  type Waiter,
  waitUntil,
} from '@scope/ecs';
import type { Instance, Tag } from './fleet.ts';
import { messageOf } from './program.ts';

/** What became of one server. */
export interface Result {
  readonly instance: Instance;
  /** Why it failed; nothing where it did not. */
  readonly problem: string | undefined;
}

/** One of the two things that the program does. */
export interface Job {
  readonly verb: string;
  readonly done: string;
  /** The state of the servers that it is about, and what they carry besides the tag that was named. */
  readonly from: 'Running' | 'Stopped';
  readonly tags: readonly Tag[];
  run(ecs: EcsClient, instances: readonly Instance[], signal: AbortSignal): Promise<readonly Result[]>;
}

/** Says who stopped a server, so that one that a person has stopped stays so. */
const marker = { Key: 'stopped-by', Value: 'working-hours' } as const;

/**
 * Marks servers and then stops them: where the program ends in between, one that runs carries a mark, which does no harm.
 * While they are stopped, their processors and memory cost nothing.
 */
export const stop: Job = {
  verb: 'stop',
  done: 'stopped',
  from: 'Running',
  tags: [],
  async run(ecs, instances, signal) {
    const InstanceId = instances.map(({ id }) => id);
    await ecs.send(
      TagResources,
      { ResourceType: 'instance', ResourceId: InstanceId, Tag: [marker] },
      { signal },
    );
    const request = { InstanceId, BatchOptimization: 'SuccessFirst', StoppedMode: 'StopCharging' };
    const { InstanceResponses } = await ecs.send(StopInstances, request, { signal });
    return settle(ecs, {
      waiter: InstanceStopped,
      instances,
      answers: InstanceResponses?.InstanceResponse ?? [],
      signal,
    });
  },
};

/** Starts servers and then takes the mark from them. One that finds no capacity keeps it for the next run. */
export const start: Job = {
  verb: 'start',
  done: 'started',
  from: 'Stopped',
  tags: [marker],
  async run(ecs, instances, signal) {
    const InstanceId = instances.map(({ id }) => id);
    const request = { InstanceId, BatchOptimization: 'SuccessFirst' };
    const { InstanceResponses } = await ecs.send(StartInstances, request, { signal });
    const answers = InstanceResponses?.InstanceResponse ?? [];
    const results = await settle(ecs, { waiter: InstanceRunning, instances, answers, signal });
    const running = results.filter(({ problem }) => problem === undefined).map(({ instance }) => instance.id);
    if (running.length > 0) {
      const unmark = { ResourceType: 'instance', ResourceId: running, TagKey: [marker.Key] } as const;
      await ecs.send(UntagResources, unmark, { signal });
    }
    return results;
  },
};

/** What the service said of each server of a call. */
interface Answered {
  readonly waiter: Waiter<DescribeInstancesRequest, DescribeInstancesResponse, 'Ecs'>;
  readonly instances: readonly Instance[];
  readonly answers: readonly {
    readonly InstanceId?: string;
    readonly Code?: string;
    readonly Message?: string;
  }[];
  readonly signal: AbortSignal;
}

/** Waits for the servers that the call took effect for, and says why it did not for the others. */
async function settle(
  ecs: EcsClient,
  { waiter, instances, answers, signal }: Answered,
): Promise<readonly Result[]> {
  const refusals = new Map(
    answers
      .filter(({ Code }) => Code !== '200')
      .map(({ InstanceId = '', Code, Message }) => [InstanceId, `${Code}: ${Message}`]),
  );
  const accepted = instances.map(({ id }) => id).filter((id) => !refusals.has(id));
  let trouble: string | undefined;
  if (accepted.length > 0) {
    const request = { InstanceIds: accepted, PageSize: 100 };
    await waitUntil(ecs, waiter, request, { signal, maxWaitMs: 10 * 60_000 }).catch((error: unknown) => {
      signal.throwIfAborted();
      trouble = messageOf(error);
    });
  }
  return instances.map((instance) => ({ instance, problem: refusals.get(instance.id) ?? trouble }));
}
