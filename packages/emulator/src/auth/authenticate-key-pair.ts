import { verify } from 'node:crypto';
import { Refusal } from '../refusal.ts';
import { firstValue } from '../wire.ts';
import { type Authentication, signatureDoesNotMatch } from './authentication.ts';
import type { KeyPair } from './identity.ts';
import { expectParameter, neededParameter } from './parameters.ts';
import { stringToSign } from './rpc-v1.ts';
import { checkTimestamp } from './timestamp.ts';

/** The one operation that is signed with the private key of an RSA key pair. */
export const keyPairAction = 'GenerateSessionAccessKey';

/** Checks a version 1 signature that was made with a private key (SHA256withRSA), in the order of the steps below. */
export function authenticateKeyPair(request: Authentication): KeyPair {
  const { arrival, keys, nonces, note, now, wire } = request;
  const publicKeyId = neededParameter(wire, 'AccessKeyId');
  note({ accessKeyId: publicKeyId });
  const given = neededParameter(wire, 'Signature');
  const nonce = neededParameter(wire, 'SignatureNonce');
  const timestamp = neededParameter(wire, 'Timestamp');
  expectParameter(wire, 'SignatureMethod', 'SHA256withRSA');
  expectParameter(wire, 'SignatureType', 'PRIVATEKEY');
  expectParameter(wire, 'SignatureVersion', '1.0');
  checkTimestamp(timestamp, now);
  const pair = keys.findKeyPair(publicKeyId);
  if ((firstValue(wire.pairs, 'PublicKeyId') ?? publicKeyId) !== publicKeyId) {
    throw new Refusal(400, 'InvalidParameter.PublicKeyId', 'PublicKeyId and AccessKeyId are not the same.');
  }
  const toSign = stringToSign(arrival.method, wire.pairs);
  note({ stringToSign: toSign });
  const isSigned = verify('sha256', Buffer.from(toSign), pair.publicKey, Buffer.from(given, 'base64'));
  if (!isSigned) throw signatureDoesNotMatch(toSign);
  nonces.use(publicKeyId, nonce, now);
  return pair;
}
