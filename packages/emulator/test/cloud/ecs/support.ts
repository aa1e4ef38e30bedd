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

/** Calls an operation of ECS in the usual region; whatever it refuses makes the test fail. */
export async function ecs(
  emulator: Emulator,
  action: string,
  parameters: Record<string, string> = {},
): Promise<Reply['body']> {
  const { status, body } = await call(emulator, `Ecs.${action}`, { ...region, ...parameters });
  if (status !== 200) throw new Error(`${action} was refused: ${JSON.stringify(body)}`);
  return body;
}

/** Calls an operation that is to be refused, and returns its status and code. */
export async function refused(
  emulator: Emulator,
  action: string,
  parameters: Record<string, string> = {},
): Promise<[number, unknown]> {
  const { status, body } = await call(emulator, `Ecs.${action}`, { ...region, ...parameters });
  return [status, body.Code];
}

/** Returns an instance as it is now. */
export async function instanceWith(emulator: Emulator, id: string): Promise<Described> {
  const [found] = instancesOf(await describeInstances(emulator, { InstanceIds: JSON.stringify([id]) }));
  if (found === undefined) throw new Error(`There is no instance ${id}`);
  return found;
}

/** A network of a test's own. */
export interface Network {
  readonly VpcId: string;
  readonly VSwitchId: string;
  readonly SecurityGroupId: string;
}

/** Makes a VPC with a vSwitch, and has the first instance in it, which is not kept, make its group. */
export async function makeNetwork(emulator: Emulator, ZoneId = 'cn-hangzhou-h'): Promise<Network> {
  const { body: vpc } = await call(emulator, 'Vpc.CreateVpc', { ...region, CidrBlock: '10.0.0.0/8' });
  const VpcId = String(vpc.VpcId);
  emulator.clock.advance(1);
  const { body: vSwitch } = await call(emulator, 'Vpc.CreateVSwitch', {
    ...region,
    VpcId,
    ZoneId,
    CidrBlock: '10.0.0.0/16',
  });
  const VSwitchId = String(vSwitch.VSwitchId);
  const [first = ''] = await runInstances(emulator, { VSwitchId });
  emulator.clock.advance(10_000);
  const { SecurityGroupIds } = await instanceWith(emulator, first);
  await ecs(emulator, 'DeleteInstance', { InstanceId: first, Force: 'true' });
  const [SecurityGroupId = ''] = (SecurityGroupIds as { SecurityGroupId: string[] }).SecurityGroupId;
  return { VpcId, VSwitchId, SecurityGroupId };
}
