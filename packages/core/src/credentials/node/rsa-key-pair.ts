import { type KeyObject, sign } from 'node:crypto';
import type { CallContext } from '../../call/context.ts';
import type { CredentialsProvider } from '../../call/credentials-provider.ts';
import { performCall } from '../../call/perform-call.ts';
import { isoSeconds } from '../../codec/iso-seconds.ts';
import type { Operation } from '../../codec/operation.ts';
import { encodePairs, percentEncode } from '../../codec/percent-encode.ts';
import { byName } from '../../codec/wire.ts';
import { CredentialsError } from '../../errors/errors.ts';
import type { Signer } from '../../signing/signer.ts';
import { issuedCredentials, issuersTime } from '../issued.ts';
import type { RsaKeyPairOptions } from '../node-providers.ts';
import { type LoadCredentials, refreshing } from '../refreshing.ts';
import { contextOf } from '../sts.ts';
import { parsePrivateKey } from './private-key.ts';
import { readNamedFile } from './settings.ts';

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
  const { publicKeyId, durationSeconds = 3_600 } = options;
  const source = { getCredentials: async () => ({ accessKeyId: publicKeyId, accessKeySecret: '' }) };
  const request = { PublicKeyId: publicKeyId, DurationSeconds: durationSeconds };
  // Made at the first refresh, since it depends on the environment.
  let context: CallContext | undefined;

  const load: LoadCredentials = async () => {
    context ??= { ...contextOf(options, source), signer: signerWith(() => readKey(options)) };
    const { output, response } = await performCall(context, operation, request).catch((cause: Error) => {
      throw new CredentialsError(`${origin}: no access key for ${publicKeyId}: ${cause.message}`, { cause });
    });
    const { SessionAccessKey } = (output ?? {}) as { SessionAccessKey?: unknown };
    const credentials = issuedCredentials(SessionAccessKey, origin, spelling);
    return { credentials, issuedAt: issuersTime(response.headers) };
  };
  return refreshing(load, origin, options);
}

async function readKey({ privateKey, privateKeyFile = '' }: RsaKeyPairOptions): Promise<KeyObject> {
  if (privateKey !== undefined) return parsePrivateKey(privateKey, 'privateKey');
  return parsePrivateKey(await readNamedFile(privateKeyFile), privateKeyFile);
}

/** Signs as version 1 does, with RSA in the place of HMAC. */
function signerWith(takeKey: () => Promise<KeyObject>): Signer {
  return async (request, credentials, context) => {
    const { host, action, version, nonce, date } = context;
    const parameters = {
      ...Object.fromEntries(request.query),
      AccessKeyId: credentials.accessKeyId,
      Action: action,
      Format: 'JSON',
      SignatureMethod: 'SHA256withRSA',
      SignatureNonce: nonce,
      SignatureType: 'PRIVATEKEY',
      SignatureVersion: '1.0',
      Timestamp: isoSeconds(date),
      Version: version,
    };
    const canonicalQuery = encodePairs(Object.entries(parameters).sort(byName));
    const toSign = `${request.method}&%2F&${percentEncode(canonicalQuery)}`;
    const signature = sign('sha256', Buffer.from(toSign), await takeKey()).toString('base64');
    const headers = {
      ...request.headers,
      host,
      'x-acs-action': action,
      'x-acs-version': version,
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
