import { randomInt } from 'node:crypto';
import { Refusal } from '../../../refusal.ts';
import type { Document } from '../../../state/document.ts';
import { type CloudCall, countWith, lookUp, refusal, regionOf, text } from '../../kit/cloud-call.ts';
import { takeAddress } from '../../vpc/addresses.ts';
import { type VSwitchFields, vpc, vSwitch } from '../../vpc/model.ts';
import { loadBalancer } from '../model.ts';

/** Makes a public address that no balancer has. */
export function publicAddress(call: CloudCall, ipVersion: string): string {
  for (;;) {
    const chosen =
      ipVersion === 'ipv6'
        ? `2408:4005:${[1, 2, 3, 4, 5, 6].map(() => randomInt(1, 65_536).toString(16)).join(':')}`
        : `47.${randomInt(96, 128)}.${randomInt(0, 256)}.${randomInt(1, 255)}`;
    if (countWith(call, loadBalancer, 'Address', chosen) === 0) return chosen;
  }
}

/** Returns the vSwitch that a private balancer is to be in, which has to be there, in the VPC that is named. */
export function namedVSwitch(call: CloudCall): Document<VSwitchFields> {
  const region = regionOf(call);
  const vpcId = text(call, 'VpcId');
  if (vpcId !== undefined && lookUp(call, vpc, vpcId, region) === undefined) {
    throw refusal(call, 'InvalidVpcId.NotExist', `The VPC ${vpcId} does not exist.`, 400);
  }
  const id = text(call, 'VSwitchId');
  if (id === undefined) {
    throw refusal(call, 'MissingParam.VSwitchId', 'A private balancer needs the parameter VSwitchId.', 400);
  }
  const found = lookUp(call, vSwitch, id, region);
  if (found === undefined) {
    throw refusal(call, 'InvalidVSwitchId.NotFound', `The vSwitch ${id} does not exist.`, 404);
  }
  if (vpcId !== undefined && found.fields.VpcId !== vpcId) {
    throw refusal(call, 'InvalidParameter.Mismatch', `The vSwitch ${id} is not in the VPC ${vpcId}.`, 400);
  }
  return found;
}

/** Takes an address of a vSwitch for a balancer: the one that the call asks for, or a free one. */
export function privateAddress(call: CloudCall, parent: Document<VSwitchFields>, id: string): string {
  try {
    return takeAddress(call, parent, id, text(call, 'Address'));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const code =
      error.code === 'InvalidVSwitchId.IpNotEnough' ? 'VSwitchAvailableIpNotExist' : 'InvalidParameter';
    throw refusal(call, code, error.message, 400);
  }
}
