import { encodePairs } from '../codec/percent-encode.ts';
import { byName, type Pair, type WireRequest } from '../codec/wire.ts';
import { commonHeaders } from './common-headers.ts';
import type { SignedRequest, SigningContext } from './signer.ts';

/** Prepares a request that carries no signature. `rpcParameter` joins the query of an RPC request. */
export async function unsigned(
  request: WireRequest,
  context: SigningContext,
  rpcParameter: Pair,
): Promise<SignedRequest> {
  const { query, body } = request;
  const parameters = context.style === 'RPC' ? [...query, rpcParameter].sort(byName) : query;
  const headers = await commonHeaders(request, context);
  return { query: encodePairs(parameters), headers, body, signed: [] };
}

/** Prepares a request of an operation that nobody signs. */
export function anonymous(request: WireRequest, context: SigningContext): Promise<SignedRequest> {
  return unsigned(request, context, ['Format', 'json']);
}
