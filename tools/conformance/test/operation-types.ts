// Compiled, never run: each line below `@ts-expect-error` must be rejected by the compiler, the others must pass.

import {
  CloneDisks,
  DescribeInstances,
  type DescribeInstancesRequest,
  type DescribeInstancesResponse,
  type DescribeInstancesResponseInstancesInstance,
  DescribeSecurityGroups,
  dryRun,
  Ecs,
  EcsClient,
  forEachRegion,
  InstanceRunning,
  paginate,
  RunInstances,
  ServiceClient,
  StartInstance,
  TagResources,
  type Waiter,
  waitUntil,
} from '@scope/ecs';
import { DescribeLoadBalancers, LoadBalancerActive, Slb, SlbClient } from '@scope/slb';

const ecs = new EcsClient();
const all = new Ecs();
const slb = new SlbClient();
const service = { product: 'Ecs', version: '2014-05-26', endpoints: { patterns: {} } };
const plain = new ServiceClient(service);
const InstanceIds = ['i-1'];
const own: Waiter<DescribeInstancesRequest, DescribeInstancesResponse> = InstanceRunning;

export async function waiters(): Promise<void> {
  const answer: DescribeInstancesResponse | undefined = await waitUntil(ecs, InstanceRunning, {
    InstanceIds,
  });
  await waitUntil(all, InstanceRunning, { InstanceIds });
  await waitUntil(all.with({ regionId: 'cn-beijing' }), InstanceRunning, { InstanceIds });
  await waitUntil(slb, LoadBalancerActive, { LoadBalancerId: 'lb-1' });
  await waitUntil(new Slb(), LoadBalancerActive, { LoadBalancerId: 'lb-1' });
  // A client of no known product waits for anything, and a waiter of one's own takes any client.
  await waitUntil(plain, InstanceRunning, { InstanceIds });
  await waitUntil(ecs, own, { InstanceIds });
  await waitUntil(
    ecs,
    InstanceRunning,
    { InstanceIds },
    { onProgress: ({ response }) => response?.TotalCount },
  );
  // @ts-expect-error: the client of another product
  await waitUntil(slb, InstanceRunning, { InstanceIds });
  // @ts-expect-error: the client of another product, with all its methods
  await waitUntil(new Slb(), InstanceRunning, { InstanceIds });
  // @ts-expect-error: the other way around
  await waitUntil(ecs, LoadBalancerActive, { LoadBalancerId: 'lb-1' });
  // @ts-expect-error: a required field is missing
  await waitUntil(slb, LoadBalancerActive, {});
  // @ts-expect-error: an option that waits do not have
  await waitUntil(ecs, InstanceRunning, { InstanceIds }, { maxWait: 5 });
  // @ts-expect-error: a field that the answer does not have
  await waitUntil(ecs, InstanceRunning, { InstanceIds }, { onProgress: ({ response }) => response?.Total });
  // @ts-expect-error: an operation is no waiter
  await waitUntil(ecs, DescribeInstances, { InstanceIds });
  console.log(answer?.TotalCount);
}

export async function dryRuns(): Promise<void> {
  await dryRun(ecs, RunInstances, { ImageId: 'm-1', Amount: 2 });
  await dryRun(all, RunInstances, { ImageId: 'm-1' }, { maxAttempts: 1 });
  await dryRun(ecs, StartInstance, { InstanceId: 'i-1' });
  await dryRun(ecs, CloneDisks, {
    DiskCategory: 'cloud_essd',
    Size: 40,
    MultiAttach: 'Disabled',
    SourceDiskId: 'd-1',
  });
  await dryRun(ecs, DescribeSecurityGroups, {});
  // @ts-expect-error: an operation that cannot be tried
  await dryRun(ecs, TagResources, { ResourceType: 'instance', ResourceId: ['i-1'] });
  // @ts-expect-error: likewise, of another product
  await dryRun(slb, DescribeLoadBalancers, {});
  // @ts-expect-error: a required parameter is missing
  await dryRun(ecs, StartInstance, {});
  // @ts-expect-error: a field that the operation does not have
  await dryRun(ecs, RunInstances, { ImageId: 'm-1', Amounts: 2 });
  // @ts-expect-error: dry runs set it themselves
  await dryRun(ecs, RunInstances, { ImageId: 'm-1', DryRun: false });
}

export async function regions(): Promise<void> {
  const options = { regions: ['cn-hangzhou', 'cn-beijing'], concurrency: 2 };
  for await (const result of forEachRegion(all, DescribeInstances, { Status: 'Running' }, options)) {
    if (result.error === undefined) {
      const item: DescribeInstancesResponseInstancesInstance = result.item;
      console.log(result.regionId, item.InstanceId);
    } else {
      // @ts-expect-error: a region that failed has no element
      console.log(result.item.InstanceId);
    }
  }
  // @ts-expect-error: an operation without pages
  forEachRegion(ecs, StartInstance, { InstanceId: 'i-1' });
  // @ts-expect-error: an operation without pages
  paginate(ecs, StartInstance, { InstanceId: 'i-1' });
  // @ts-expect-error: a field that the operation does not have
  forEachRegion(ecs, DescribeInstances, { Statuses: 'Running' });
  // @ts-expect-error: the region is not for the request to say
  forEachRegion(ecs, DescribeInstances, { RegionId: 'cn-beijing' });
  // @ts-expect-error: one region that is no list
  forEachRegion(ecs, DescribeInstances, {}, { regions: 'cn-beijing' });
  // @ts-expect-error: an option that walks do not have
  forEachRegion(ecs, DescribeInstances, {}, { region: ['cn-beijing'] });
}

export function derived(): readonly unknown[] {
  const beijing: Ecs = all.with({ regionId: 'cn-beijing', maxAttempts: 5 });
  const light: EcsClient = ecs.with({ credentials: { accessKeyId: 'id', accessKeySecret: 'secret' } });
  // @ts-expect-error: sockets are the parent's
  all.with({ maxSockets: 5 });
  // @ts-expect-error: an option that clients do not have
  all.with({ region: 'cn-beijing' });
  // @ts-expect-error: a light client has no methods
  light.describeInstances();
  return [beijing.describeInstances(), light];
}
