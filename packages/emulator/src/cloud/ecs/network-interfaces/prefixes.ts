import type { Document } from '../../../state/document.ts';
import { type CloudCall, number, refusal, texts, update } from '../../kit/cloud-call.ts';
import { releaseAddresses, takeAddress } from '../../vpc/addresses.ts';
import { addressText, type Cidr, covers, parseCidr } from '../../vpc/cidr.ts';
import { address, type VSwitchFields } from '../../vpc/model.ts';
import { type InterfaceFields, networkInterface } from '../model.ts';
import { addressIn, ipv6BlockOf, randomPrefix } from './ipv6-block.ts';
import { listOf } from './show.ts';

type Family = 'Ipv4' | 'Ipv6';

/** How many addresses an IPv4 prefix has. */
const prefixSize = 16;
const mostPrefixes = 10;

/** Tells whether a call asks for prefixes, by name or by number. */
export function asksForPrefixes(call: CloudCall, family: Family): boolean {
  return texts(call, `${family}Prefix`).length > 0 || number(call, `${family}PrefixCount`, 0) > 0;
}

/** Gives an interface the prefixes that a call asks for. */
export function givePrefixes(
  call: CloudCall,
  { id }: Document<InterfaceFields>,
  parent: Document<VSwitchFields>,
  family: Family,
): readonly string[] {
  const target = call.state.get(networkInterface.kind, id) as Document<InterfaceFields>;
  const given = texts(call, `${family}Prefix`);
  const count = number(call, `${family}PrefixCount`, 0);
  if (given.length > 0 && count > 0)
    throw refusal(
      call,
      'InvalidParameter.Conflict',
      `${family} prefixes are named or counted, not both.`,
      400,
    );
  const wanted = given.length > 0 ? given : Array.from({ length: count }, () => undefined);
  if (wanted.length === 0) return [];
  const had = listOf(target, `${family}Prefixes`);
  if (had.length + wanted.length > mostPrefixes)
    throw refusal(call, 'InvalidParameter', `An interface has ${mostPrefixes} prefixes at most.`, 400);
  const take = family === 'Ipv4' ? takeIpv4 : takeIpv6;
  const added = wanted.map((one) => take(call, target, parent, one));
  update(call, target, { fields: { [`${family}Prefixes`]: [...had, ...added] } });
  return added;
}

/** Takes back the prefixes that a call names. */
export function takeBackPrefixes(
  call: CloudCall,
  { id }: Document<InterfaceFields>,
  family: Family,
): readonly string[] {
  const target = call.state.get(networkInterface.kind, id) as Document<InterfaceFields>;
  const given = texts(call, `${family}Prefix`);
  if (given.length === 0) return [];
  const had = listOf(target, `${family}Prefixes`);
  for (const one of given) {
    if (!had.includes(one))
      throw refusal(call, 'InvalidIp.IpUnassigned', `${one} is no prefix of ${target.id}.`, 403);
    if (family === 'Ipv4')
      for (const inside of addressesOf(parseCidr(one) as Cidr)) releaseAddresses(call, target.id, inside);
  }
  update(call, target, { fields: { [`${family}Prefixes`]: had.filter((one) => !given.includes(one)) } });
  return given;
}

type Take = (
  call: CloudCall,
  target: Document<InterfaceFields>,
  parent: Document<VSwitchFields>,
  asked: string | undefined,
) => string;

/** Takes all addresses of an IPv4 prefix, so that nothing else gets one of them. */
const takeIpv4: Take = (call, target, parent, asked) => {
  const outer = parseCidr(parent.fields.CidrBlock) as Cidr;
  const block = asked === undefined ? freePrefix(call, parent.id, outer) : parseCidr(asked);
  if (block === undefined || block.size !== prefixSize || !covers(outer, block)) {
    throw refusal(
      call,
      'InvalidVSwitchId.IpInvalid',
      `${asked ?? 'A new one'} is no /28 prefix that the vSwitch ${parent.id} can give.`,
      403,
    );
  }
  for (const one of addressesOf(block)) takeAddress(call, parent, target.id, one);
  return `${addressText(block.first)}/28`;
};

const takeIpv6: Take = (call, _, parent, asked) => {
  const block = ipv6BlockOf(call, parent);
  if (asked === undefined) return randomPrefix(block);
  const [network = '', prefix] = asked.split('/');
  const found = prefix === '80' ? addressIn(block, network) : undefined;
  if (found === undefined)
    throw refusal(call, 'InvalidIp.Address', `${asked} is no /80 prefix of the vSwitch ${parent.id}.`, 403);
  return `${found}/80`;
};

/** The first prefix of a vSwitch of which nobody has an address. Its own first and last addresses are never free. */
function freePrefix({ state }: CloudCall, vSwitchId: string, outer: Cidr): Cidr | undefined {
  for (
    let first = outer.first + prefixSize;
    first + prefixSize < outer.first + outer.size;
    first += prefixSize
  ) {
    const block = { first, size: prefixSize, prefix: 28 };
    if (addressesOf(block).every((one) => state.get(address.kind, `${vSwitchId}/${one}`) === undefined))
      return block;
  }
  return undefined;
}

function addressesOf({ first, size }: Cidr): readonly string[] {
  return Array.from({ length: size }, (_, step) => addressText(first + step));
}
