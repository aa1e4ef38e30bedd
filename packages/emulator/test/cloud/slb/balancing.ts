import { afterEach } from 'vitest';
import type { EmulatorOptions } from '../../../src/index.ts';
import { type Planted, startPlanted } from '../../support/planted.ts';
import { call } from '../../support/signed-call.ts';

export type Sent = Readonly<Record<string, string>>;
export type Answer = Readonly<Record<string, unknown>>;

const region = { RegionId: 'cn-hangzhou' };
const open: Planted[] = [];
afterEach(async () => {
  for (const planted of open.splice(0)) await planted.emulator.close();
});

/** An emulator with a VPC `vpc`, a vSwitch `vSwitch` in it, and what tests of balancers do with it. */
export interface Balancing extends Planted {
  readonly vpc: string;
  readonly vSwitch: string;
  /** Calls an operation of SLB, and expects it to succeed. */
  slb(action: string, parameters?: Sent): Promise<Answer>;
  /** Calls an operation of SLB and tells the code that refuses it with its status, or `fine`. */
  outcome(action: string, parameters?: Sent): Promise<string>;
  /** Calls an operation of SLB and tells the message that refuses it. */
  message(action: string, parameters?: Sent): Promise<unknown>;
  /** Calls an operation of VPC. */
  inVpc(action: string, parameters: Sent): Promise<Answer>;
  /** Makes a balancer and returns its id. */
  balancer(parameters?: Sent): Promise<string>;
  /** Plants an instance with an address, in the VPC unless another one is named. */
  instance(id: string, address: string, status?: string, vpcId?: string): void;
  /** Plants a vServer group of a balancer. */
  group(id: string, balancerId: string, servers?: readonly Answer[]): void;
}

/** Starts an emulator for one test. */
export async function startBalancing(options: EmulatorOptions = {}): Promise<Balancing> {
  const planted = await startPlanted(options);
  open.push(planted);
  const { emulator, plant } = planted;
  const reply = (action: string, parameters: Sent = {}) =>
    call(emulator, action, { ...region, ...parameters });
  const good = async (action: string, parameters?: Sent): Promise<Answer> => {
    const { status, body } = await reply(action, parameters);
    if (status !== 200) throw new Error(`${action}: ${JSON.stringify(body)}`);
    return body;
  };
  const { VpcId } = await good('Vpc.CreateVpc', { CidrBlock: '10.0.0.0/8' });
  const vpc = String(VpcId);
  const made = await good('Vpc.CreateVSwitch', {
    VpcId: vpc,
    ZoneId: 'cn-hangzhou-b',
    CidrBlock: '10.1.0.0/24',
  });
  const slb: Balancing['slb'] = (action, parameters) => good(`Slb.${action}`, parameters);
  return {
    ...planted,
    vpc,
    vSwitch: String(made.VSwitchId),
    slb,
    outcome: async (action, parameters) => {
      const { status, body } = await reply(`Slb.${action}`, parameters);
      return status === 200 ? 'fine' : `${status} ${String(body.Code)}`;
    },
    message: async (action, parameters) => (await reply(`Slb.${action}`, parameters)).body.Message,
    inVpc: (action, parameters) => good(`Vpc.${action}`, parameters),
    balancer: async (parameters = {}) => String((await slb('CreateLoadBalancer', parameters)).LoadBalancerId),
    instance: (id, PrivateIpAddress, status = 'Running', vpcId = vpc) => {
      const phases = [{ value: status, until: Number.POSITIVE_INFINITY }];
      plant('ecs/instance', id, { PrivateIpAddress, VpcId: vpcId, SecurityGroupIds: [] }, { phases });
    },
    group: (id, LoadBalancerId, BackendServers = []) => {
      plant('slb/vserver-group', id, { LoadBalancerId, VServerGroupName: id, BackendServers });
    },
  };
}

/** Returns the items of a list such as `LoadBalancers.LoadBalancer`. */
export function items(answer: Answer, ...path: readonly string[]): readonly Answer[] {
  return path.reduce<unknown>((value, name) => (value as Answer)[name], answer) as readonly Answer[];
}
