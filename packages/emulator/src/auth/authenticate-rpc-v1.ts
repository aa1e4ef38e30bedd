import { firstValue } from '../wire.ts';
import { type Authentication, signatureDoesNotMatch } from './authentication.ts';
import { equalInConstantTime } from './compare.ts';
import { rpcV1Guesses } from './guess-v1.ts';
import type { AccessKey } from './identity.ts';
import { expectParameter, neededParameter } from './parameters.ts';
import { signature, stringToSign } from './rpc-v1.ts';
import { type Guess, signedInstead } from './signed-instead.ts';
import { checkTimestamp } from './timestamp.ts';

/** Checks a version 1 signature (HMAC-SHA1 over the parameters), in the order of the steps below. */
export function authenticateRpcV1(request: Authentication): AccessKey {
  const { arrival, keys, nonces, note, now, wire } = request;
  const accessKeyId = neededParameter(wire, 'AccessKeyId');
  note({ accessKeyId });
  const given = neededParameter(wire, 'Signature');
  const nonce = neededParameter(wire, 'SignatureNonce');
  const timestamp = neededParameter(wire, 'Timestamp');
  expectParameter(wire, 'SignatureMethod', 'HMAC-SHA1');
  expectParameter(wire, 'SignatureVersion', '1.0');
  checkTimestamp(timestamp, now);
  const key = keys.find(accessKeyId, firstValue(wire.pairs, 'SecurityToken'), now);
  const toSign = stringToSign(arrival.method, wire.pairs);
  note({ stringToSign: toSign });
  const isSigned = equalInConstantTime(signature(key.accessKeySecret, toSign), given);
  if (!isSigned) {
    const fits = ({ text: signed, secret = key.accessKeySecret }: Guess): boolean =>
      equalInConstantTime(signature(secret, signed), given);
    note({
      signedInstead: signedInstead(rpcV1Guesses(arrival.method, wire.pairs, key.accessKeySecret), fits),
    });
    throw signatureDoesNotMatch(toSign);
  }
  nonces.use(accessKeyId, nonce, now);
  return key;
}
