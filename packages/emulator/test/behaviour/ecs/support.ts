import type { Emulator } from '../../../src/index.ts';
import type { Reply } from '../../support/http.ts';
import { call } from '../../support/signed-call.ts';

/** An instance as `DescribeInstances` tells it. */
export type Described = Readonly<Record<string, unknown>> & { readonly InstanceId: string };

const region = { RegionId: 'cn-hangzhou' };

/** Creates instances and returns their ids. */
export async function runInstances(
  emulator: Emulator,
  parameters: Record<string, string> = {},
): Promise<string[]> {
  const { body } = await call(emulator, 'Ecs.RunInstances', { ...region, ...parameters });
  return (body.InstanceIdSets as { InstanceIdSet: string[] }).InstanceIdSet;
}

/** Calls `DescribeInstances`. */
export function describeInstances(
  emulator: Emulator,
  parameters: Record<string, string> = {},
): Promise<Reply> {
  return call(emulator, 'Ecs.DescribeInstances', { ...region, ...parameters });
}

/** Returns the instances of an answer. */
export function instancesOf({ body }: Reply): Described[] {
  return (body.Instances as { Instance: Described[] }).Instance;
}

/** Returns the state of each instance of the region, in the order of their creation. */
export async function statuses(emulator: Emulator): Promise<unknown[]> {
  return instancesOf(await describeInstances(emulator)).map(({ Status }) => Status);
}

/** Writes the parameters `InstanceId.1`, `InstanceId.2`, … */
export function idList(ids: readonly string[]): Record<string, string> {
  return Object.fromEntries(ids.map((id, index) => [`InstanceId.${index + 1}`, id]));
}
