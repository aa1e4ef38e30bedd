import { DescribeInstances, type EcsClient, forEachRegion } from '@scope/ecs';
import { messageOf } from './program.ts';

/** A tag as requests name it. */
export interface Tag {
  readonly Key: string;
  readonly Value?: string;
}

/** A server that was found. */
export interface Instance {
  readonly regionId: string;
  readonly id: string;
  readonly name: string;
}

/** Which servers to look for. */
export interface Search {
  readonly tags: readonly Tag[];
  readonly status: 'Running' | 'Stopped';
  readonly regions: readonly string[] | undefined;
  readonly signal: AbortSignal;
}

/** What was found, and whether every region could be asked. */
export interface Found {
  readonly instances: readonly Instance[];
  readonly isComplete: boolean;
}

/** Finds servers in all regions. Those that are paid for in advance are left out: stopping them saves nothing. */
export async function find(ecs: EcsClient, { tags, status, regions, signal }: Search): Promise<Found> {
  const request = { InstanceChargeType: 'PostPaid', Status: status, Tag: tags, MaxResults: 100 };
  const instances: Instance[] = [];
  let isComplete = true;
  for await (const { regionId, item, error } of forEachRegion(ecs, DescribeInstances, request, {
    regions,
    signal,
  })) {
    if (error === undefined) {
      instances.push({ regionId, id: item.InstanceId ?? '', name: item.InstanceName ?? '' });
    } else {
      isComplete = false;
      console.error(`${regionId}: ${messageOf(error)}`);
    }
  }
  instances.sort((one, other) => one.regionId.localeCompare(other.regionId));
  return { instances, isComplete };
}

/** Servers of one region, as many as one call takes. */
export interface Batch {
  readonly regionId: string;
  readonly instances: readonly Instance[];
}

/** The service takes 100 servers in a call that stops them, and 50 in one that tags them. */
const batchSize = 50;

/** Puts servers together that one call can be about. */
export function* inBatches(instances: readonly Instance[]): Generator<Batch> {
  for (const regionId of new Set(instances.map((instance) => instance.regionId))) {
    const there = instances.filter((instance) => instance.regionId === regionId);
    for (let first = 0; first < there.length; first += batchSize) {
      yield { regionId, instances: there.slice(first, first + batchSize) };
    }
  }
}
