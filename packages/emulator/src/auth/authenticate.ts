import { header } from '../arrival.ts';
import { authenticateAcs3 } from './authenticate-acs3.ts';
import { authenticateKeyPair, keyPairAction } from './authenticate-key-pair.ts';
import { authenticateRoaV1 } from './authenticate-roa-v1.ts';
import { authenticateRpcV1 } from './authenticate-rpc-v1.ts';
import { type Authentication, missing } from './authentication.ts';
import type { AccessKey, KeyPair } from './identity.ts';
import { scheme } from './roa-v1.ts';

/** Checks a request's signature, of version 3 or 1 or by a private key, and returns the key that made it. */
export function authenticate(request: Authentication): AccessKey | KeyPair {
  const { arrival, style, wire } = request;
  if (wire.action === keyPairAction) return authenticateKeyPair(request);
  const authorization = header(arrival, 'authorization');
  if (style === 'RPC' && authorization === undefined) return authenticateRpcV1(request);
  if (authorization === undefined) throw missing('AccessKeyId', 'an Authorization header');
  return style === 'ROA' && authorization.startsWith(scheme)
    ? authenticateRoaV1(request, authorization)
    : authenticateAcs3(request, authorization);
}
