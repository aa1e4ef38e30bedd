import type { SignedRequest, SigningContext } from '../codec/signed-request.ts';
import type { WireRequest } from '../codec/wire.ts';
import { bearer } from './bearer.ts';
import type { Credentials } from './credentials.ts';
import type { Signer } from './signer.ts';

/** Prepares one attempt: under a bearer token where the credentials are one, else the scheme signs. */
export function signRequest(
  scheme: Signer,
  request: WireRequest,
  credentials: Credentials,
  context: SigningContext,
): Promise<SignedRequest> {
  if (credentials.bearerToken) return bearer(request, credentials.bearerToken, context);
  return scheme(request, credentials, context);
}
