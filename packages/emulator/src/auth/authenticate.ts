import { header } from '../arrival.ts';
import type { AccessKey, KeyPair } from './access-keys.ts';
import { authenticateAcs3 } from './authenticate-acs3.ts';
import { authenticateKeyPair, keyPairAction } from './authenticate-key-pair.ts';
import { authenticateRpcV1 } from './authenticate-rpc-v1.ts';
import type { Authentication } from './authentication.ts';

/** Checks a request's signature, of version 3 or 1 or by a private key, and returns the key that made it. */
export function authenticate(request: Authentication): AccessKey | KeyPair {
  if (request.wire.action === keyPairAction) return authenticateKeyPair(request);
  const authorization = header(request.arrival, 'authorization');
  return authorization === undefined ? authenticateRpcV1(request) : authenticateAcs3(request, authorization);
}
