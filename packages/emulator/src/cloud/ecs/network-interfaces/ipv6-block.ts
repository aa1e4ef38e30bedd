import { randomBytes } from 'node:crypto';
import { BlockList, isIPv6, SocketAddress } from 'node:net';
import type { Document, Fields } from '../../../state/document.ts';
import { type CloudCall, refusal } from '../../kit/cloud-call.ts';
import type { VSwitchFields } from '../../vpc/model.ts';

/** The block of IPv6 addresses of a vSwitch: `2408:4005:3c5:6e00::/64`. */
export interface Ipv6Block {
  readonly network: string;
  readonly prefix: number;
}

/** Returns the IPv6 block of a vSwitch; one that has none can give no such addresses. */
export function ipv6BlockOf(call: CloudCall, vSwitch: Document<VSwitchFields>): Ipv6Block {
  const [network = '', prefix = ''] = String((vSwitch.fields as Fields).Ipv6CidrBlock ?? '').split('/');
  if (isIPv6(network)) return { network, prefix: Number(prefix) };
  throw refusal(
    call,
    'InvalidVSwitch.Ipv6NotTurnOn',
    `The vSwitch ${vSwitch.id} has no IPv6 addresses.`,
    403,
  );
}

/** Writes an address in its shortest form; undefined where it is none of the block. */
export function addressIn({ network, prefix }: Ipv6Block, text: string): string | undefined {
  // An address may carry the name of an interface, which means nothing here.
  if (!isIPv6(text) || text.includes('%')) return undefined;
  const { address } = new SocketAddress({ address: text, family: 'ipv6' });
  const block = new BlockList();
  block.addSubnet(network, prefix, 'ipv6');
  return block.check(address, 'ipv6') ? address : undefined;
}

/** Makes an address of a block at random: nobody has ever been given one twice. */
export function randomAddress(block: Ipv6Block): string {
  return shortest(`${groupsOf(block)}:${hex(4)}`);
}

/** Makes a block of 2^48 addresses within a larger one. */
export function randomPrefix(block: Ipv6Block): string {
  return `${shortest(`${groupsOf(block)}:${hex(1)}::`)}/80`;
}

/** The first four groups of a block, which say where it is. */
function groupsOf({ network }: Ipv6Block): string {
  const groups = (network.split('::')[0] ?? '').split(':').slice(0, 4);
  return [...groups, ...Array<string>(4 - groups.length).fill('0')].join(':');
}

function hex(groups: number): string {
  return Array.from({ length: groups }, () => randomBytes(2).toString('hex')).join(':');
}

function shortest(address: string): string {
  return new SocketAddress({ address, family: 'ipv6' }).address;
}
