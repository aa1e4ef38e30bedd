import { invalidParameter } from '../refusal.ts';
import { firstValue, type Wire } from '../wire.ts';
import type { Session, UserKey } from './access-keys.ts';
import { type Authentication, missing, signatureDoesNotMatch } from './authentication.ts';
import { equalInConstantTime } from './compare.ts';
import { signature, stringToSign } from './rpc-v1.ts';
import { checkTimestamp } from './timestamp.ts';

/** Checks a version 1 signature (HMAC-SHA1 over the parameters), in the order of the steps below. */
export function authenticateRpcV1(request: Authentication): UserKey | Session {
  const { arrival, keys, nonces, note, now, wire } = request;
  const accessKeyId = needed(wire, 'AccessKeyId');
  note({ accessKeyId });
  const given = needed(wire, 'Signature');
  const nonce = needed(wire, 'SignatureNonce');
  const timestamp = needed(wire, 'Timestamp');
  expect(wire, 'SignatureMethod', 'HMAC-SHA1');
  expect(wire, 'SignatureVersion', '1.0');
  checkTimestamp(timestamp, now);
  const key = keys.find(accessKeyId, firstValue(wire.pairs, 'SecurityToken'), now);
  const toSign = stringToSign(arrival.method, wire.pairs);
  note({ stringToSign: toSign });
  const isSigned = equalInConstantTime(signature(key.accessKeySecret, toSign), given);
  if (!isSigned) throw signatureDoesNotMatch(toSign);
  nonces.use(accessKeyId, nonce, now);
  return key;
}

function needed({ pairs }: Wire, name: string): string {
  const value = firstValue(pairs, name);
  if (value === undefined || value === '') {
    throw missing(name, `an Authorization header, or the parameter ${name}`);
  }
  return value;
}

function expect(wire: Wire, name: string, wanted: string): void {
  if (needed(wire, name).toUpperCase() !== wanted) throw invalidParameter(name, `must be ${wanted}`);
}
