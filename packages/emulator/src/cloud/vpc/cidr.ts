/** A block of IPv4 addresses. */
export interface Cidr {
  /** Its first address, as a number. */
  readonly first: number;
  /** How many addresses it has. */
  readonly size: number;
  readonly prefix: number;
}

/** Reads `10.0.0.0/8`; undefined where it is no block, or where bits behind the prefix are set. */
export function parseCidr(text: string): Cidr | undefined {
  const [, address = '', length = ''] = /^([\d.]+)\/(\d{1,2})$/.exec(text) ?? [];
  const first = parseAddress(address);
  const prefix = Number(length);
  if (first === undefined || length === '' || prefix > 32) return undefined;
  const size = 2 ** (32 - prefix);
  return first % size === 0 ? { first, size, prefix } : undefined;
}

/** Reads `10.0.0.1` as a number. */
export function parseAddress(text: string): number | undefined {
  const parts = text.split('.');
  if (parts.length !== 4 || parts.some((part) => !/^\d{1,3}$/.test(part) || Number(part) > 255))
    return undefined;
  return parts.reduce((sum, part) => sum * 256 + Number(part), 0);
}

/** Writes a number as an address. */
export function addressText(address: number): string {
  return [24, 16, 8, 0].map((shift) => Math.floor(address / 2 ** shift) % 256).join('.');
}

/** Tells whether one block holds all addresses of another. */
export function covers(outer: Cidr, inner: Cidr): boolean {
  return inner.first >= outer.first && inner.first + inner.size <= outer.first + outer.size;
}

/** Tells whether two blocks have an address in common. */
export function overlap(one: Cidr, other: Cidr): boolean {
  return one.first < other.first + other.size && other.first < one.first + one.size;
}
