import { type KeyObject, sign } from 'node:crypto';
import { readTextFile, sha256Hex } from '#platform';
import { type CallContext, performCall } from '../../call.ts';
import { CredentialsError } from '../../errors.ts';
import type { Operation } from '../../operation.ts';
import { encodePairs, percentEncode } from '../../signing/percent-encode.ts';
import { commonParameters, stringToSign } from '../../signing/rpc-v1.ts';
import { byName, type Signer } from '../../wire.ts';
import { issuedCredentials, issuersTime } from '../issued.ts';
import { type FreshCredentials, type LoadCredentials, refreshing } from '../refreshing.ts';
import type { RsaKeyPairOptions } from '../rsa-key-pair.ts';
import { contextOf } from '../sts.ts';
import type { CredentialsProvider } from '../types.ts';
import { parsePrivateKey } from './private-key.ts';

const origin = 'rsaKeyPair';
const operation: Operation<object, unknown> = { name: 'GenerateSessionAccessKey', readOnly: true };
const spelling = {
  id: 'SessionAccessKeyId',
  secret: 'SessionAccessKeySecret',
  token: undefined,
  expiration: 'Expiration',
};

/** Asks STS for an access key that ends, and signs this one request with the private key. */
export function rsaKeyPair(options: RsaKeyPairOptions): CredentialsProvider {
  const { publicKeyId, durationSeconds = 3_600, cache } = options;
  const source = { getCredentials: async () => ({ accessKeyId: publicKeyId, accessKeySecret: '' }) };
  const request = { PublicKeyId: publicKeyId, DurationSeconds: durationSeconds };
  // Made at the first refresh, since it depends on the environment.
  let context: CallContext | undefined;

  async function generate(sts: CallContext): Promise<FreshCredentials> {
    const { output, response } = await performCall(sts, operation, request).catch((cause: Error) => {
      throw new CredentialsError(`${origin}: no access key for ${publicKeyId}: ${cause.message}`, { cause });
    });
    const { SessionAccessKey } = (output ?? {}) as { SessionAccessKey?: unknown };
    const credentials = issuedCredentials(SessionAccessKey, origin, spelling);
    return { credentials, issuedAt: issuersTime(response.headers) };
  }

  const load: LoadCredentials = async (knownAccessKeyId) => {
    context ??= { ...contextOf(options, source), signer: signerWith(() => readKey(options)) };
    const sts = context;
    if (cache === undefined) return generate(sts);
    const key = await sha256Hex(JSON.stringify([operation.name, sts.origin, request]));
    return cache.refresh({ key, knownAccessKeyId, clock: sts.clock }, () => generate(sts));
  };
  return refreshing(load, origin, options);
}

async function readKey({ privateKey, privateKeyFile = '' }: RsaKeyPairOptions): Promise<KeyObject> {
  if (privateKey !== undefined) return parsePrivateKey(privateKey, 'privateKey');
  const text = await readTextFile(privateKeyFile).catch((error: NodeJS.ErrnoException) => {
    throw new CredentialsError(`${privateKeyFile} cannot be read: ${error.code}`);
  });
  return parsePrivateKey(text, privateKeyFile);
}

/** Signs as version 1 does, with RSA in the place of HMAC. */
function signerWith(takeKey: () => Promise<KeyObject>): Signer {
  return async (request, credentials, context) => {
    const parameters = new Map([
      ...commonParameters(credentials, context),
      ['SignatureMethod', 'SHA256withRSA'] as const,
      ['SignatureType', 'PRIVATEKEY'] as const,
      ...request.query,
    ]);
    const canonicalQuery = encodePairs([...parameters].sort(byName));
    const toSign = stringToSign(request.method, canonicalQuery);
    const signature = sign('sha256', Buffer.from(toSign), await takeKey()).toString('base64');
    const headers = {
      ...request.headers,
      host: context.host,
      'x-acs-action': context.action,
      'x-acs-version': context.version,
      'content-type': 'application/x-www-form-urlencoded',
    };
    return {
      query: '',
      headers,
      body: `${canonicalQuery}&Signature=${percentEncode(signature)}`,
      signed: [],
    };
  };
}
