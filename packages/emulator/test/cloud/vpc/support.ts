import { expect } from 'vitest';
import { behaviourOf } from '../../../src/behaviour/behaviours.ts';
import { createEmulation } from '../../../src/emulation.ts';
import type { Emulator, EmulatorOptions } from '../../../src/index.ts';
import { readOptions } from '../../../src/options.ts';
import { readParameters } from '../../../src/params/read-parameters.ts';
import { Refusal } from '../../../src/refusal.ts';
import type { Draft } from '../../../src/state/state.ts';
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

const versions: Readonly<Record<string, string>> = {
  Ecs: '2014-05-26',
  Vpc: '2016-04-28',
};

/** Makes such a cloud. */
export function bareCloud(options: EmulatorOptions = {}): BareCloud {
  const { clock, catalogue, world } = createEmulation(readOptions(options));
  return {
    call(name, parameters = {}) {
      const [product = '', action = ''] = name.split('.');
      const version = versions[product] ?? '';
      const operation = catalogue.find({ version, action, method: 'POST', path: '/', query: [], host: '' });
      try {
        const { values } = readParameters(operation, Object.entries({ ...region, ...parameters }));
        const now = clock.now();
        return behaviourOf(operation)({
          operation,
          parameters: values,
          caller: undefined,
          now,
          world,
        }) as Item;
      } catch (error) {
        if (error instanceof Refusal) return `${error.code} ${error.status}`;
        throw error;
      }
    },
    put(kind, draft) {
      world.state.transaction(clock.now(), () => world.state.insert(kind, draft));
    },
  };
}
