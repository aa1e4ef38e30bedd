import { encodePairs } from '../codec/percent-encode.ts';
import type { SignedRequest, SigningContext } from '../codec/signed-request.ts';
import { byName, type Pair, type WireRequest } from '../codec/wire.ts';
import { commonHeaders } from './common-headers.ts';

const signatureType: Pair = ['SignatureType', 'BEARERTOKEN'];

/** Prepares a request that a bearer token takes the place of a signature in. */
export async function bearer(
  request: WireRequest,
  token: string,
  context: SigningContext,
): Promise<SignedRequest> {
  const { query, body } = request;
  const isRpc = context.style === 'RPC';
  const headers = await commonHeaders(request, context);
  headers['x-acs-bearer-token'] = token;
  if (!isRpc) headers['x-acs-signature-type'] = 'BEARERTOKEN';
  const parameters = isRpc ? [...query, signatureType].sort(byName) : query;
  return { query: encodePairs(parameters), headers, body, signed: [] };
}
