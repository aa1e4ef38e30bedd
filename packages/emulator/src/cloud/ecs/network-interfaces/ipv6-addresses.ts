import type { Document } from '../../../state/document.ts';
import { type CloudCall, countWith, find, number, refusal, texts, update } from '../../kit/cloud-call.ts';
import type { CloudBehaviour } from '../../kit/operations.ts';
import { type VSwitchFields, vSwitch } from '../../vpc/model.ts';
import { type InterfaceFields, networkInterface } from '../model.ts';
import { addressIn, ipv6BlockOf, randomAddress } from './ipv6-block.ts';
import { mostIpv6Addresses } from './limits.ts';
import { asksForPrefixes, givePrefixes, takeBackPrefixes } from './prefixes.ts';
import { refuseRepeated } from './private-addresses.ts';
import { listOf } from './show.ts';
import { steadyInterface } from './states.ts';

/** Gives IPv6 addresses to an interface: those that are named, or so many. */
export const assignIpv6Addresses: CloudBehaviour = (call) => {
  const target = steadyInterface(call);
  const parent = find(call, vSwitch, target.fields.VSwitchId);
  const wanted = askedIpv6(call);
  if (wanted.length === 0 && !asksForPrefixes(call, 'Ipv6'))
    throw refusal(call, 'MissingParameter', 'Ipv6Address or Ipv6AddressCount is missing.', 403);
  const Ipv6Sets = addIpv6(call, target, parent, wanted);
  const Ipv6PrefixSets = givePrefixes(call, target, parent, 'Ipv6');
  return { NetworkInterfaceId: target.id, Ipv6Sets, Ipv6PrefixSets };
};

/** Takes IPv6 addresses of an interface back. */
export const unassignIpv6Addresses: CloudBehaviour = (call) => {
  const target = steadyInterface(call);
  const given = texts(call, 'Ipv6Address');
  if (given.length === 0 && texts(call, 'Ipv6Prefix').length === 0)
    throw refusal(call, 'MissingParameter', 'Ipv6Address is missing.', 403);
  refuseRepeated(call, given);
  const had = listOf(target, 'Ipv6Addresses');
  const unknown = given.find((one) => !had.includes(one));
  if (unknown !== undefined)
    throw refusal(call, 'InvalidIp.IpUnassigned', `${unknown} is no address of ${target.id}.`, 403);
  update(call, target, { fields: { Ipv6Addresses: had.filter((one) => !given.includes(one)) } });
  takeBackPrefixes(call, target, 'Ipv6');
  return {};
};

/** Returns the IPv6 addresses that a call asks for; undefined stands for any. */
export function askedIpv6(call: CloudCall): readonly (string | undefined)[] {
  const given = texts(call, 'Ipv6Address');
  const count = number(call, 'Ipv6AddressCount', 0);
  if (given.length > 0 && count > 0) {
    const message = 'Either Ipv6Address or Ipv6AddressCount can be sent, not both.';
    throw refusal(call, 'InvalidParameter.Conflict', message, 400);
  }
  if (count < 0 || count > mostIpv6Addresses) throw tooMany(call);
  return given.length > 0 ? given : Array.from({ length: count }, () => undefined);
}

/** Gives IPv6 addresses to an interface, each of which nobody else in the vSwitch has. */
export function addIpv6(
  call: CloudCall,
  target: Document<InterfaceFields>,
  parent: Document<VSwitchFields>,
  wanted: readonly (string | undefined)[],
): readonly string[] {
  if (wanted.length === 0) return [];
  const block = ipv6BlockOf(call, parent);
  const had = listOf(target, 'Ipv6Addresses');
  if (had.length + wanted.length > mostIpv6Addresses) throw tooMany(call);
  const added = wanted.map((asked) => {
    const found = asked === undefined ? randomAddress(block) : addressIn(block, asked);
    if (found === undefined)
      throw refusal(call, 'InvalidIp.Address', `${asked} is no address of the vSwitch ${parent.id}.`, 403);
    if (countWith(call, networkInterface, 'Ipv6Addresses', found) > 0)
      throw refusal(call, 'InvalidIp.IpAssigned', `The address ${found} is taken.`, 403);
    return found;
  });
  refuseRepeated(call, added);
  update(call, target, { fields: { Ipv6Addresses: [...had, ...added] } });
  return added;
}

function tooMany(call: CloudCall): Error {
  const message = `An interface has ${mostIpv6Addresses} IPv6 addresses at most.`;
  return refusal(call, 'MaxEniIpv6IpsCountExceeded', message, 403);
}
