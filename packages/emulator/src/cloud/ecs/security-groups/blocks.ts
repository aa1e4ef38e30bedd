import { isIPv4, isIPv6 } from 'node:net';

/** Tells whether a text is an IPv4 address or a block of them. */
export function isIpv4Block(text: string): boolean {
  return isBlock(text, isIPv4, 32);
}

/** Tells whether a text is an IPv6 address or a block of them. */
export function isIpv6Block(text: string): boolean {
  return isBlock(text, isIPv6, 128);
}

function isBlock(text: string, isAddress: (address: string) => boolean, bits: number): boolean {
  const [address = '', prefix = '0', ...others] = text.split('/');
  // An address of IPv6 may carry the name of an interface, which means nothing here.
  return (
    others.length === 0 &&
    !text.includes('%') &&
    isAddress(address) &&
    /^\d{1,3}$/.test(prefix) &&
    Number(prefix) <= bits
  );
}
