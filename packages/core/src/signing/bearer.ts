import type { WireRequest } from '../codec/wire.ts';
import { unsigned } from './anonymous.ts';
import type { SignedRequest, SigningContext } from './signer.ts';

/** Prepares a request that a bearer token takes the place of a signature in. */
export async function bearer(
  request: WireRequest,
  token: string,
  context: SigningContext,
): Promise<SignedRequest> {
  const prepared = await unsigned(request, context, ['SignatureType', 'BEARERTOKEN']);
  prepared.headers['x-acs-bearer-token'] = token;
  if (context.style === 'ROA') prepared.headers['x-acs-signature-type'] = 'BEARERTOKEN';
  return prepared;
}
