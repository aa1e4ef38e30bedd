import type { Document } from '../../../state/document.ts';
import { type CloudCall, find, number, refusal, texts, update } from '../../kit/cloud-call.ts';
import type { CloudBehaviour } from '../../kit/operations.ts';
import { releaseAddresses, takeAddress } from '../../vpc/addresses.ts';
import { address, type VSwitchFields, vSwitch } from '../../vpc/model.ts';
import type { InterfaceFields } from '../model.ts';
import { limitsOf, mostFreeAddresses } from './limits.ts';
import { asksForPrefixes, givePrefixes, takeBackPrefixes } from './prefixes.ts';
import { ownerOf, steadyInterface } from './states.ts';

/** Gives further IPv4 addresses to an interface: those that are named, or so many. */
export const assignPrivateIpAddresses: CloudBehaviour = (call) => {
  const target = steadyInterface(call);
  const parent = find(call, vSwitch, target.fields.VSwitchId);
  const wanted = askedAddresses(call);
  if (wanted.length === 0 && !asksForPrefixes(call, 'Ipv4'))
    throw refusal(
      call,
      'MissingParameter',
      'PrivateIpAddress or SecondaryPrivateIpAddressCount is missing.',
      400,
    );
  const PrivateIpAddress = addAddresses(call, target, parent, wanted);
  const Ipv4Prefixes = givePrefixes(call, target, parent, 'Ipv4');
  return {
    AssignedPrivateIpAddressesSet: {
      NetworkInterfaceId: target.id,
      PrivateIpSet: { PrivateIpAddress },
      Ipv4PrefixSet: { Ipv4Prefixes },
    },
  };
};

/** Takes further IPv4 addresses of an interface back. The primary one stays. */
export const unassignPrivateIpAddresses: CloudBehaviour = (call) => {
  const target = steadyInterface(call);
  const given = texts(call, 'PrivateIpAddress');
  if (given.length === 0 && texts(call, 'Ipv4Prefix').length === 0)
    throw refusal(call, 'MissingParameter', 'PrivateIpAddress is missing.', 400);
  refuseRepeated(call, given);
  const { SecondaryAddresses } = target.fields;
  for (const one of given) {
    if (!SecondaryAddresses.includes(one))
      throw refusal(call, 'InvalidIp.IpUnassigned', `${one} is no secondary address of ${target.id}.`, 403);
    releaseAddresses(call, target.id, one);
  }
  update(call, target, {
    fields: { SecondaryAddresses: SecondaryAddresses.filter((one) => !given.includes(one)) },
  });
  takeBackPrefixes(call, target, 'Ipv4');
  return {};
};

/** Returns the further addresses that a call asks for; undefined stands for any. */
export function askedAddresses(call: CloudCall): readonly (string | undefined)[] {
  const given = texts(call, 'PrivateIpAddress');
  const count = number(call, 'SecondaryPrivateIpAddressCount', 0);
  if (given.length > 0 && count > 0) {
    throw refusal(
      call,
      'InvalidParameter.Conflict',
      'Either PrivateIpAddress or SecondaryPrivateIpAddressCount can be sent, not both.',
      400,
    );
  }
  if (count >= mostFreeAddresses) {
    throw refusal(
      call,
      'MaxEniPrivateIpsCountExceeded',
      `An interface has ${mostFreeAddresses} addresses at most.`,
      403,
    );
  }
  refuseRepeated(call, given);
  return given.length > 0 ? given : Array.from({ length: count }, () => undefined);
}

/** Gives further addresses to an interface, within what its instance can have. */
export function addAddresses(
  call: CloudCall,
  target: Document<InterfaceFields>,
  parent: Document<VSwitchFields>,
  wanted: readonly (string | undefined)[],
): readonly string[] {
  if (wanted.length === 0) return [];
  checkCount(call, target, wanted.length);
  const added = wanted.map((one) => {
    if (
      one !== undefined &&
      call.state.get(address.kind, `${parent.id}/${one}`)?.fields.OwnerId === target.id
    )
      throw refusal(call, 'InvalidIp.IpAssigned', `${target.id} has the address ${one} already.`, 403);
    return takeAddress(call, parent, target.id, one);
  });
  update(call, target, { fields: { SecondaryAddresses: [...target.fields.SecondaryAddresses, ...added] } });
  return added;
}

function checkCount(call: CloudCall, target: Document<InterfaceFields>, more: number): void {
  const count = 1 + target.fields.SecondaryAddresses.length + more;
  const owner = ownerOf(call, target);
  const most = owner === undefined ? mostFreeAddresses : limitsOf(owner).addresses;
  if (count <= most) return;
  const code = owner === undefined ? 'MaxEniPrivateIpsCountExceeded' : 'InvalidOperation.Ipv4CountExceeded';
  throw refusal(call, code, `The interface ${target.id} has ${most} addresses at most.`, 403);
}

/** Refuses an address that a call names twice. */
export function refuseRepeated(call: CloudCall, given: readonly string[]): void {
  if (new Set(given).size < given.length)
    throw refusal(call, 'InvalidIp.IpRepeated', 'An address is named twice.', 403);
}
