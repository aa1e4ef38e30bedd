import { isoSeconds } from '../codec/iso-seconds.ts';
import { encodePairs } from '../codec/percent-encode.ts';
import type { SignedRequest, SigningContext, UnsignedForm } from '../codec/signed-request.ts';
import { byName, mayHaveBody, type Pair, type WireRequest } from '../codec/wire.ts';
import { namingHeaders } from './common-headers.ts';
import { roaV1Headers } from './roa-v1.ts';

/**
 * Prepares requests of operations that nobody signs. They have the form of version 1 in both styles, for which the
 * vendor's clients leave the current one with just these operations. The service of a generated package names it where
 * it is needed; a bundle of the others does without.
 */
export const anonymous: UnsignedForm = async (request, context) => {
  if (context.style === 'RPC') return anonymousRpc(request, context);
  const { query, body } = request;
  return { query: encodePairs(query), headers: roaV1Headers(request, context), body, signed: [] };
};

/**
 * The request's own parameters travel in the form: what stands in for a signature is a secret, and no log of addresses
 * may show it.
 */
export async function anonymousRpc(request: WireRequest, context: SigningContext): Promise<SignedRequest> {
  const { method, query, form, body } = request;
  const headers = namingHeaders(request, context);
  const own = new Map([...query, ...form]);
  const common = commonParameters(context).filter(([name]) => !own.has(name));
  const hasOtherBody = body !== undefined && form.length === 0;
  if (own.size === 0 || hasOtherBody || !mayHaveBody(method)) {
    return { query: encodePairs([...common, ...own].sort(byName)), headers, body, signed: [] };
  }
  headers['content-type'] = 'application/x-www-form-urlencoded';
  return { query: encodePairs(common), headers, body: encodePairs([...own].sort(byName)), signed: [] };
}

/** What a gateway of the RPC style has to know of every request, sorted by name. */
function commonParameters({ action, version, date, nonce }: SigningContext): Pair[] {
  return [
    ['Action', action],
    ['Format', 'json'],
    ['SignatureNonce', nonce],
    ['Timestamp', isoSeconds(date)],
    ['Version', version],
  ];
}
