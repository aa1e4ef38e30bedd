import type { Arrival } from '../arrival.ts';
import { Refusal } from '../refusal.ts';
import { canonicalRequest, readAuthorization, sha256Hex, signature, stringToSign } from './acs3.ts';
import { type Authentication, neededHeader, signatureDoesNotMatch } from './authentication.ts';
import { equalInConstantTime } from './compare.ts';
import { acs3Guesses } from './guess-acs3.ts';
import type { AccessKey } from './identity.ts';
import { securityTokenOf } from './security-token.ts';
import { signedInstead } from './signed-instead.ts';
import { checkTimestamp } from './timestamp.ts';

/** Checks a version 3 signature (ACS3-HMAC-SHA256), in the order of the steps below. */
export function authenticateAcs3(request: Authentication, text: string): AccessKey {
  const { arrival, keys, nonces, note, now } = request;
  const authorization = readAuthorization(text);
  note({ accessKeyId: authorization.accessKeyId });
  const date = neededHeader(arrival, 'x-acs-date', 'Timestamp');
  const nonce = neededHeader(arrival, 'x-acs-signature-nonce', 'SignatureNonce');
  const claimedHash = neededHeader(arrival, 'x-acs-content-sha256', 'ContentSha256');
  checkSignedHeaders(arrival, authorization.signedHeaders);
  checkTimestamp(date, now);
  const key = keys.find(authorization.accessKeyId, securityTokenOf(arrival, authorization.accessKeyId), now);
  const bodyHash = sha256Hex(arrival.body);
  const covered = { ...arrival, ...authorization, query: request.wire.query, bodyHash };
  const canonical = canonicalRequest(covered);
  const toSign = stringToSign(canonical);
  note({ canonicalRequest: canonical, stringToSign: toSign });
  const isSignedWith = (secret: string, signed: string): boolean =>
    equalInConstantTime(signature(secret, signed), authorization.signature);
  const { accessKeySecret } = key;
  if (!isSignedWith(accessKeySecret, toSign) || claimedHash !== bodyHash) {
    const guesses = acs3Guesses({ request: covered, claimedHash, secret: accessKeySecret });
    const fits = ({ text: signed, secret = accessKeySecret }: (typeof guesses)[number]): boolean =>
      isSignedWith(secret, stringToSign(signed));
    note({ signedInstead: signedInstead(guesses, fits) });
    throw signatureDoesNotMatch(toSign);
  }
  nonces.use(authorization.accessKeyId, nonce, now);
  return key;
}

function checkSignedHeaders(arrival: Arrival, signedHeaders: readonly string[]): void {
  const signed = new Set(signedHeaders);
  const unsigned = [...arrival.headers.keys()].find(
    (name) => (name === 'host' || name === 'content-type' || name.startsWith('x-acs-')) && !signed.has(name),
  );
  if (unsigned !== undefined) {
    throw new Refusal(400, 'IncompleteSignature', `The signature does not cover the header ${unsigned}.`);
  }
  const absent = signedHeaders.find((name) => !arrival.headers.has(name));
  if (absent !== undefined) {
    throw new Refusal(
      400,
      'IncompleteSignature',
      `The signature covers the header ${absent}, which was not sent.`,
    );
  }
}
