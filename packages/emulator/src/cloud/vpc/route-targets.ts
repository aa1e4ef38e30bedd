import { textOf, type Values } from '../../params/value.ts';
import type { Document } from '../../state/document.ts';
import { type CloudCall, records, refusal, text } from '../kit/cloud-call.ts';
import { type Cidr, covers, parseAddress, parseCidr } from './cidr.ts';
import type { NextHop } from './route-model.ts';

/** The addresses of the vendor's own services, which no route may lead elsewhere. */
const ownServices = parseCidr('100.64.0.0/10') as Cidr;

/** The kinds of next hops that this cloud keeps. What is behind the others is not looked at. */
const kinds: ReadonlyMap<string, string | undefined> = new Map([
  ['Instance', 'ecs/instance'],
  ['NetworkInterface', 'ecs/network-interface'],
  ['NatGateway', 'vpc/nat-gateway'],
  ...['HaVip', 'RouterInterface', 'VpnGateway', 'IPv6Gateway', 'Ipv6Gateway', 'Ipv4Gateway'].map(
    (type) => [type, undefined] as const,
  ),
  ...['Attachment', 'VpcPeer', 'GatewayLoadBalancerEndpoint', 'Ecr'].map(
    (type) => [type, undefined] as const,
  ),
]);

/** Where a route is for. */
export interface Destination {
  readonly DestinationCidrBlock: string;
  readonly IpVersion: 'ipv4' | 'ipv6';
  /** The block, where it is one of IPv4. */
  readonly cidr: Cidr | undefined;
}

/** Reads the block that a route is for; a single address stands for the block of it alone. */
export function readDestination(call: CloudCall, sent: string): Destination {
  if (sent.includes(':') && /^[\da-f:]{2,39}(\/\d{1,3})?$/i.test(sent)) {
    const block = sent.includes('/') ? sent : `${sent}/128`;
    return { DestinationCidrBlock: block, IpVersion: 'ipv6', cidr: undefined };
  }
  const block = parseAddress(sent) === undefined ? sent : `${sent}/32`;
  const cidr = parseCidr(block);
  if (cidr === undefined) {
    throw refusal(call, 'InvalidCidrBlock.Malformed', `${sent} is no block of addresses.`, 400);
  }
  if (covers(ownServices, cidr)) {
    throw refusal(
      call,
      'InvalidCidrBlock',
      `${sent} lies in 100.64.0.0/10, which is for the vendor's own services.`,
      400,
    );
  }
  return { DestinationCidrBlock: block, IpVersion: 'ipv4', cidr };
}

/** Reads the next hops of a call: one, or a list among which the traffic is shared. */
export function readNextHops(call: CloudCall, vpcId: string): readonly NextHop[] {
  const several = records(call, 'NextHopList');
  const single = text(call, 'NextHopId');
  if (several.length > 0 && single !== undefined) {
    throw refusal(
      call,
      'InvalidNexthopTypeAndList.BothNotNull',
      'NextHopId and NextHopList cannot both be set.',
      400,
    );
  }
  if (several.length === 0 && single === undefined) {
    throw refusal(call, 'InvalidNexthopTypeAndList.BothNull', 'Set NextHopId or NextHopList.', 400);
  }
  if (single !== undefined) return [checkedHop(call, vpcId, single, text(call, 'NextHopType'))];
  if (several.length < 2) {
    throw refusal(call, 'InvalidNexthopListSize', 'NextHopList needs two entries or more.', 400);
  }
  return several.map((hop) => fromList(call, vpcId, hop));
}

function fromList(call: CloudCall, vpcId: string, hop: Values): NextHop {
  const weight = Number(textOf(hop, 'Weight') ?? 100);
  if (!Number.isInteger(weight) || weight < 0 || weight > 255) {
    throw refusal(call, 'INVALID_WEIGHT_PARAM', `The weight ${weight} is not from 0 to 255.`, 400);
  }
  const id = textOf(hop, 'NextHopId');
  if (id === undefined)
    throw refusal(call, 'MissingParameter', 'An entry of NextHopList has no NextHopId.', 400);
  return { ...checkedHop(call, vpcId, id, textOf(hop, 'NextHopType')), Weight: weight };
}

/** Returns a next hop that is there, in the VPC of the route. */
export function checkedHop(call: CloudCall, vpcId: string, id: string, type = 'Instance'): NextHop {
  if (!kinds.has(type)) {
    throw refusal(call, 'InvalidNextHopType', `${type} is no kind of next hop.`, 400);
  }
  const kind = kinds.get(type);
  const found: Document | undefined = kind === undefined ? undefined : call.state.get(kind, id);
  if (kind !== undefined && found?.fields.VpcId !== vpcId) {
    throw refusal(call, 'InvalidNextHopId.NotFound', `There is no ${type} ${id} in ${vpcId}.`, 404);
  }
  return { NextHopType: type, NextHopId: id, Weight: 0 };
}
