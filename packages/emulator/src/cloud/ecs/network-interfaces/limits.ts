import type { Document } from '../../../state/document.ts';
import type { InstanceFields } from '../model.ts';

/** What an instance can have of interfaces and of addresses on each: more, the larger it is. */
export interface InstanceLimits {
  readonly interfaces: number;
  readonly addresses: number;
}

/** IPv4 addresses of an interface that is attached to nothing, its primary one among them. */
export const mostFreeAddresses = 50;
/** IPv6 addresses of any interface. */
export const mostIpv6Addresses = 10;

/** The limits of the family g6 by virtual processors; others differ little. */
const limits: readonly (readonly [processors: number, limits: InstanceLimits])[] = [
  [2, { interfaces: 2, addresses: 6 }],
  [4, { interfaces: 3, addresses: 10 }],
  [8, { interfaces: 4, addresses: 10 }],
  [12, { interfaces: 6, addresses: 10 }],
  [Number.POSITIVE_INFINITY, { interfaces: 8, addresses: 20 }],
];

/** Returns what an instance can have. */
export function limitsOf({ fields }: Document<InstanceFields>): InstanceLimits {
  const processors = Number(fields.Cpu) || 2;
  const [, found] = limits.find(([most]) => processors <= most) ?? [0, { interfaces: 2, addresses: 6 }];
  return found;
}
