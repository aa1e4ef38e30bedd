import { header } from '../arrival.ts';
import { firstValue } from '../wire.ts';
import type { Authentication } from './authentication.ts';
import { checkHttpDate, checkTimestamp } from './timestamp.ts';

/** What is left to check where nobody signs. */
export type Unsigned = Pick<Authentication, 'arrival' | 'wire' | 'style' | 'nonces' | 'now'>;

/**
 * Checks the time and the nonce of a request that nobody signs, where it has them: the vendor's own clients differ in
 * what they send of the two, and whether as parameters or as headers.
 */
export function checkUnsigned({ arrival, wire, style, nonces, now }: Unsigned): void {
  // A parameter of the resource style is the operation's own, whatever its name.
  const common = style === 'RPC' ? wire.pairs : [];
  const timestamp = firstValue(common, 'Timestamp') ?? header(arrival, 'x-acs-date');
  const date = style === 'ROA' ? header(arrival, 'date') : undefined;
  if (timestamp !== undefined) checkTimestamp(timestamp, now);
  else if (date !== undefined) checkHttpDate(date, now);
  const nonce = firstValue(common, 'SignatureNonce') ?? header(arrival, 'x-acs-signature-nonce');
  if (nonce) nonces.use('', nonce, now);
}
