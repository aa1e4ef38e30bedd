import type { WireRequest } from '../codec/wire.ts';
import { anonymous } from './anonymous.ts';
import { bearer } from './bearer.ts';
import type { Credentials } from './credentials.ts';
import type { SignedRequest, Signer, SigningContext } from './signer.ts';

/** Prepares one attempt: with no credentials it goes unsigned, with a bearer token under that, else the scheme signs. */
export function signRequest(
  scheme: Signer,
  request: WireRequest,
  credentials: Credentials | undefined,
  context: SigningContext,
): Promise<SignedRequest> {
  if (credentials === undefined) return anonymous(request, context);
  if (credentials.bearerToken) return bearer(request, credentials.bearerToken, context);
  return scheme(request, credentials, context);
}
