import { type Arrival, header } from '../arrival.ts';
import { invalidParameter, Refusal } from '../refusal.ts';
import { type Authentication, neededHeader, signatureDoesNotMatch } from './authentication.ts';
import { equalInConstantTime } from './compare.ts';
import { roaV1Guesses } from './guess-v1.ts';
import type { AccessKey } from './identity.ts';
import { md5Base64, readAuthorization, signature, stringToSign } from './roa-v1.ts';
import { securityTokenOf } from './security-token.ts';
import { type Guess, signedInstead } from './signed-instead.ts';
import { checkHttpDate } from './timestamp.ts';

/** Checks a version 1 signature of the resource style (HMAC-SHA1 over headers and path), in the order of the steps below. */
export function authenticateRoaV1(request: Authentication, text: string): AccessKey {
  const { arrival, keys, nonces, note, now, wire } = request;
  const authorization = readAuthorization(text);
  const { accessKeyId } = authorization;
  note({ accessKeyId });
  const nonce = neededHeader(arrival, 'x-acs-signature-nonce', 'SignatureNonce');
  const date = neededHeader(arrival, 'date', 'Timestamp');
  expect(arrival, 'x-acs-signature-method', 'HMAC-SHA1');
  expect(arrival, 'x-acs-signature-version', '1.0');
  checkHttpDate(date, now);
  checkContentMd5(arrival);
  const key = keys.find(accessKeyId, securityTokenOf(arrival, accessKeyId), now);
  const toSign = stringToSign({ ...arrival, query: wire.query });
  note({ stringToSign: toSign });
  const isSigned = equalInConstantTime(signature(key.accessKeySecret, toSign), authorization.signature);
  if (!isSigned) {
    const fits = ({ text: signed, secret = key.accessKeySecret }: Guess): boolean =>
      equalInConstantTime(signature(secret, signed), authorization.signature);
    note({
      signedInstead: signedInstead(
        roaV1Guesses({ ...arrival, query: wire.query }, key.accessKeySecret),
        fits,
      ),
    });
    throw signatureDoesNotMatch(toSign);
  }
  nonces.use(accessKeyId, nonce, now);
  return key;
}

function expect(arrival: Arrival, name: string, wanted: string): void {
  if (neededHeader(arrival, name, 'SignatureMethod').toUpperCase() !== wanted) {
    throw invalidParameter(name, `must be ${wanted}`);
  }
}

/** The signature covers the body through this header alone; a client may leave it out. */
function checkContentMd5(arrival: Arrival): void {
  const claimed = header(arrival, 'content-md5');
  if (claimed !== undefined && claimed !== md5Base64(arrival.body)) {
    throw new Refusal(400, 'ContentMD5NotMatched', 'The header content-md5 is not the MD5 of the body.');
  }
}
