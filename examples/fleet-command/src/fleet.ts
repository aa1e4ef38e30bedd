import { DescribeInstances, type EcsClient, forEachRegion } from '@scope/ecs';
import { messageOf } from './program.ts';

/** A server of the fleet. */
export interface Server {
  readonly regionId: string;
  readonly id: string;
  readonly name: string;
}

/** The servers that were found, and whether every region could be asked. */
export interface Fleet {
  readonly servers: readonly Server[];
  readonly isComplete: boolean;
}

/** Finds the servers that run and carry a tag. */
export async function findFleet(
  ecs: EcsClient,
  tag: { readonly Key: string; readonly Value: string },
  options: { readonly regions: readonly string[] | undefined; readonly signal: AbortSignal },
): Promise<Fleet> {
  const request = { Tag: [tag], Status: 'Running', MaxResults: 100 };
  const servers: Server[] = [];
  let isComplete = true;
  for await (const { regionId, item, error } of forEachRegion(ecs, DescribeInstances, request, options)) {
    if (error === undefined) {
      servers.push({ regionId, id: item.InstanceId ?? '', name: item.InstanceName ?? '' });
    } else {
      isComplete = false;
      console.error(`${regionId}: ${messageOf(error)}`);
    }
  }
  servers.sort((one, other) =>
    `${one.regionId} ${one.name}`.localeCompare(`${other.regionId} ${other.name}`),
  );
  return { servers, isComplete };
}
