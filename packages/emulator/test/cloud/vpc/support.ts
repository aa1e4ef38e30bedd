import { expect } from 'vitest';
import type { Emulator, EmulatorOptions } from '../../../src/index.ts';
import type { Draft } from '../../../src/state/state.ts';
import { createCloud } from '../../support/in-process.ts';
import { call } from '../../support/signed-call.ts';

/** A resource as a list tells it. */
export type Item = Readonly<Record<string, unknown>>;
/** Wire parameters. */
export type Parameters = Record<string, string>;

const region = { RegionId: 'cn-hangzhou' };

/** Calls an operation in the usual region, and returns its answer, which has to be a good one. */
export async function ask(
  emulator: Emulator,
  operation: string,
  parameters: Parameters = {},
): Promise<Readonly<Record<string, unknown>>> {
  const { status, body } = await call(emulator, operation, { ...region, ...parameters });
  expect([operation, status, body.Code]).toEqual([operation, 200, undefined]);
  return body;
}

/** Calls an operation that is refused, and returns the code and the status. */
export async function refused(
  emulator: Emulator,
  operation: string,
  parameters: Parameters = {},
): Promise<string> {
  const { status, body } = await call(emulator, operation, { ...region, ...parameters });
  return `${body.Code} ${status}`;
}

/** Returns the items of a list, under two names as `Vpcs.Vpc`. */
export async function items(
  emulator: Emulator,
  operation: string,
  path: string,
  parameters: Parameters = {},
): Promise<Item[]> {
  let value: unknown = await ask(emulator, operation, parameters);
  for (const name of path.split('.')) value = (value as Record<string, unknown>)[name];
  return value as Item[];
}

/** Makes a VPC, and returns its id. */
export async function makeVpc(emulator: Emulator, parameters: Parameters = {}): Promise<string> {
  const { VpcId } = await ask(emulator, 'Vpc.CreateVpc', { CidrBlock: '10.0.0.0/8', ...parameters });
  return String(VpcId);
}

/** Makes a vSwitch, and returns its id. */
export async function makeVSwitch(
  emulator: Emulator,
  vpcId: string,
  parameters: Parameters = {},
): Promise<string> {
  const { VSwitchId } = await ask(emulator, 'Vpc.CreateVSwitch', {
    VpcId: vpcId,
    ZoneId: 'cn-hangzhou-h',
    CidrBlock: '10.1.0.0/24',
    ...parameters,
  });
  return String(VSwitchId);
}

/** Makes a NAT gateway, and returns its id. */
export async function makeGateway(
  emulator: Emulator,
  vpcId: string,
  parameters: Parameters = {},
): Promise<string> {
  const { NatGatewayId } = await ask(emulator, 'Vpc.CreateNatGateway', { VpcId: vpcId, ...parameters });
  return String(NatGatewayId);
}

/** Makes an elastic address, and returns its id and itself. */
export async function makeEip(
  emulator: Emulator,
  parameters: Parameters = {},
): Promise<{ readonly id: string; readonly ip: string }> {
  const { AllocationId, EipAddress } = await ask(emulator, 'Vpc.AllocateEipAddress', parameters);
  return { id: String(AllocationId), ip: String(EipAddress) };
}

/** A cloud without a socket, where a test can put what the operations of VPC do not make, such as instances. */
export interface BareCloud {
  /** Calls an operation in the usual region; returns its answer, or the code and the status of its refusal. */
  call(operation: string, parameters?: Parameters): Item | string;
  put(kind: string, draft: Draft): void;
}

/** Makes such a cloud. */
export function bareCloud(options: EmulatorOptions = {}): BareCloud {
  const cloud = createCloud(options);
  return {
    call(name, parameters = {}) {
      const { status, code, body } = cloud.call(name, { ...region, ...parameters });
      return code === undefined ? body : `${code} ${status}`;
    },
    put: (kind, draft) => void cloud.put(kind, draft),
  };
}
