import { header } from '../arrival.ts';
import type { Session, UserKey } from './access-keys.ts';
import { authenticateAcs3 } from './authenticate-acs3.ts';
import { authenticateRpcV1 } from './authenticate-rpc-v1.ts';
import type { Authentication } from './authentication.ts';

/** Checks a request's signature, of version 3 or 1, and returns the key that made it. */
export function authenticate(request: Authentication): UserKey | Session {
  const authorization = header(request.arrival, 'authorization');
  return authorization === undefined ? authenticateRpcV1(request) : authenticateAcs3(request, authorization);
}
