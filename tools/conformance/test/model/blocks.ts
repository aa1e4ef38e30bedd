import { type Collection, collection } from './collection.ts';

/** The blocks of VPCs; the first ones may be had. */
export const vpcBlocks: readonly string[] = ['10.0.0.0/24', '192.168.0.0/16', '127.0.0.0/16', '10.0.0.1/24'];
/** Those that a VPC may have. */
export const goodVpcBlocks: readonly string[] = vpcBlocks.slice(0, 2);

/** The blocks of vSwitches: few, small and overlapping. `/29` is the smallest one, with four addresses for use. */
const blocks = [
  '10.0.0.0/29',
  '10.0.0.8/29',
  '10.0.0.0/28',
  '10.0.0.64/26',
  '192.168.1.0/29',
  '192.168.1.0/24',
  '192.168.2.0/28',
  '192.168.2.0/30',
];

/** The same, to choose from. */
export const vSwitchBlocks: Collection<string> = {
  ...collection<string>('block'),
  live: new Map(blocks.map((one) => [one, one])),
};

/** Which addresses a block has. */
export function rangeOf(block: string): readonly [first: number, end: number] {
  const [address = '', prefix] = block.split('/');
  const first = address.split('.').reduce((sum, part) => sum * 256 + Number(part), 0);
  return [first, first + 2 ** (32 - Number(prefix))];
}

/** Tells whether one block holds all of another. */
export function isWithin(inner: string, outer: string): boolean {
  const [one, other] = [rangeOf(inner), rangeOf(outer)];
  return one[0] >= other[0] && one[1] <= other[1];
}

/** Tells whether two blocks have an address in common. */
export function overlaps(block: string, other: string): boolean {
  const [mine, theirs] = [rangeOf(block), rangeOf(other)];
  return mine[0] < theirs[1] && theirs[0] < mine[1];
}

/** Tells whether a block has too few addresses for a vSwitch. */
export const isTooSmall = (block: string): boolean => block.endsWith('/30');
