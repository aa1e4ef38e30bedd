/** An IP address, or a block of them, as a number of so many bits of which the first ones count. */
interface Block {
  readonly bits: 32 | 128;
  readonly value: bigint;
  readonly prefix: number;
}

/** Tells whether a text is an IP address or a block of them, such as `10.0.0.0/8`. */
export function isBlock(text: string): boolean {
  return parseBlock(text) !== undefined;
}

/** Tells whether an address is in a block; an address that is none is in no block. */
export function isWithin(block: string, address: string): boolean {
  const [wanted, actual] = [parseBlock(block), parseBlock(address)];
  if (wanted === undefined || actual === undefined || wanted.bits !== actual.bits) return false;
  const shift = BigInt(wanted.bits - wanted.prefix);
  return actual.prefix >= wanted.prefix && wanted.value >> shift === actual.value >> shift;
}

function parseBlock(text: string): Block | undefined {
  const [address = '', length, ...others] = text.split('/');
  const parsed = parseAddress(address);
  if (parsed === undefined || others.length > 0) return undefined;
  const { bits, value } = parsed;
  if (length === undefined) return { bits, value, prefix: bits };
  const prefix = /^\d{1,3}$/.test(length) ? Number(length) : Number.NaN;
  return prefix <= bits ? { bits, value, prefix } : undefined;
}

function parseAddress(text: string): Omit<Block, 'prefix'> | undefined {
  if (!text.includes(':')) {
    const value = parseFour(text);
    return value === undefined ? undefined : { bits: 32, value };
  }
  // A socket for both versions tells the addresses of version 4 like this.
  const [, mapped] = /^::ffff:([\d.]+)$/i.exec(text) ?? [];
  if (mapped !== undefined) return parseAddress(mapped);
  const value = parseSix(text);
  return value === undefined ? undefined : { bits: 128, value };
}

function parseFour(text: string): bigint | undefined {
  const parts = text.split('.');
  const isGood = parts.length === 4 && parts.every((part) => /^\d{1,3}$/.test(part) && Number(part) <= 255);
  return isGood ? parts.reduce((value, part) => (value << 8n) | BigInt(part), 0n) : undefined;
}

function parseSix(text: string): bigint | undefined {
  const halves = text.split('::');
  if (halves.length > 2) return undefined;
  const [head = [], tail = []] = halves.map((half) => (half === '' ? [] : half.split(':')));
  const gap = 8 - head.length - tail.length;
  if (halves.length === 1 ? gap !== 0 : gap < 1) return undefined;
  const groups = [...head, ...Array<string>(gap).fill('0'), ...tail];
  if (!groups.every((group) => /^[\da-f]{1,4}$/i.test(group))) return undefined;
  return groups.reduce((value, group) => (value << 16n) | BigInt(`0x${group}`), 0n);
}
