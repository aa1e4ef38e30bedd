import { type Arrival, header } from '../arrival.ts';
import { Refusal } from '../refusal.ts';
import type { Wire } from '../wire.ts';
import type { AccessKeys } from './access-keys.ts';
import type { Nonces } from './nonces.ts';
import type { SignedInstead } from './signed-instead.ts';

/** One request and what is needed to check its signature. */
export interface Authentication {
  readonly arrival: Arrival;
  readonly wire: Wire;
  readonly style: 'RPC' | 'ROA';
  readonly keys: AccessKeys;
  readonly nonces: Nonces;
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** Told of the access key that the request names and of the texts that were signed, as soon as they are known. */
  readonly note: (noted: Noted) => void;
}

/** What is noted of a signature while it is checked. */
export interface Noted {
  readonly accessKeyId?: string;
  readonly canonicalRequest?: string;
  readonly stringToSign?: string;
  /** Where the signature is wrong, and it is known why. */
  readonly signedInstead?: SignedInstead | undefined;
}

/** Says that something which every signed request carries is not there. */
export function missing(name: string, where: string): Refusal {
  return new Refusal(400, `Missing${name}`, `A signed request needs ${where}.`);
}

/** Returns a header that every signed request carries, or says, by the vendor's name for it, that it is missing. */
export function neededHeader(arrival: Arrival, name: string, vendorName: string): string {
  const value = header(arrival, name);
  if (value === undefined || value === '') throw missing(vendorName, `the header ${name}`);
  return value;
}

/** Says that the signature is not the one that the emulator computed. The text ends with the string to sign, as clients expect. */
export function signatureDoesNotMatch(stringToSign: string): Refusal {
  return new Refusal(
    400,
    'SignatureDoesNotMatch',
    `The signature is not the one that this request needs. server string to sign is:${stringToSign}`,
  );
}
