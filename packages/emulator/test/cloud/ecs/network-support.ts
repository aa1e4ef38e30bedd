import type { Emulator } from '../../../src/index.ts';
import type { Reply } from '../../support/http.ts';
import { call } from '../../support/signed-call.ts';

/** What an answer tells of one thing. */
export type Fields = Record<string, unknown>;

/** Calls an operation of ECS. */
export type Ecs = (action: string, parameters?: Record<string, string>) => Promise<Reply>;

/** Calls operations of ECS in one region, unless the parameters name another. */
export function ecsOf(emulator: () => Emulator): Ecs {
  return (action, parameters = {}) =>
    call(emulator(), `Ecs.${action}`, { RegionId: 'cn-hangzhou', ...parameters });
}

/** Makes a VPC and returns its id. */
export async function createVpc(ecs: Ecs, parameters: Record<string, string> = {}): Promise<string> {
  return String((await ecs('CreateVpc', { CidrBlock: '10.0.0.0/8', ...parameters })).body.VpcId);
}

/** Makes a security group and returns its id. */
export async function createGroup(ecs: Ecs, parameters: Record<string, string>): Promise<string> {
  return String((await ecs('CreateSecurityGroup', parameters)).body.SecurityGroupId);
}

/** Makes a VPC with a vSwitch and a group. */
export async function createNetwork(
  ecs: Ecs,
  CidrBlock: string,
): Promise<{ vSwitch: string; group: string }> {
  const VpcId = await createVpc(ecs);
  const vSwitch = await ecs('CreateVSwitch', { VpcId, ZoneId: 'cn-hangzhou-h', CidrBlock });
  return { vSwitch: String(vSwitch.body.VSwitchId), group: await createGroup(ecs, { VpcId }) };
}

/** Returns the rules of a group. */
export async function rulesOf(
  ecs: Ecs,
  group: string,
  parameters: Record<string, string> = {},
): Promise<Fields[]> {
  const { body } = await ecs('DescribeSecurityGroupAttribute', { SecurityGroupId: group, ...parameters });
  return (body.Permissions as { Permission: Fields[] }).Permission;
}

/** Returns the security groups that the parameters select. */
export async function groupsWith(ecs: Ecs, parameters: Record<string, string>): Promise<Fields[]> {
  const { body } = await ecs('DescribeSecurityGroups', { MaxResults: '100', ...parameters });
  return (body.SecurityGroups as { SecurityGroup: Fields[] }).SecurityGroup;
}

/** Returns the network interfaces that the parameters select. */
export async function interfacesWith(ecs: Ecs, parameters: Record<string, string>): Promise<Fields[]> {
  const { body } = await ecs('DescribeNetworkInterfaces', { MaxResults: '100', ...parameters });
  return (body.NetworkInterfaceSets as { NetworkInterfaceSet: Fields[] }).NetworkInterfaceSet;
}

/** Writes `Permissions.1.…`, with what most rules of a test have. */
export function permission(values: Record<string, string>, place = 1): Record<string, string> {
  const all = { IpProtocol: 'tcp', PortRange: '80/80', ...values };
  return Object.fromEntries(
    Object.entries(all)
      .filter(([, value]) => value !== '')
      .map(([name, value]) => [`Permissions.${place}.${name}`, value]),
  );
}
