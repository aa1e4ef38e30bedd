import { hmacSha256Hex, sha256Hex } from '#platform';
import { encodePairs } from '../codec/percent-encode.ts';
import type { WireRequest } from '../codec/wire.ts';
import { addTokenHeaders, commonHeaders } from './common-headers.ts';
import type { Signer } from './signer.ts';

const algorithm = 'ACS3-HMAC-SHA256';

type Headers = Readonly<Record<string, string>>;

/** Names of the headers that the signature covers, sorted: `host`, `content-type` and every `x-acs-*`. */
export function signedHeaders(headers: Headers): string[] {
  return Object.keys(headers)
    .filter((name) => name.startsWith('x-acs-') || name === 'host' || name === 'content-type')
    .sort();
}

/** The text whose hash is signed. `canonicalQuery` is the encoded query, sorted by name. */
export function canonicalRequest(
  { method, path }: Pick<WireRequest, 'method' | 'path'>,
  canonicalQuery: string,
  headers: Headers,
  names: readonly string[],
): string {
  let canonicalHeaders = '';
  for (const name of names) canonicalHeaders += `${name}:${headers[name]?.trim()}\n`;
  const bodyHash = headers['x-acs-content-sha256'];
  return `${method}\n${path}\n${canonicalQuery}\n${canonicalHeaders}\n${names.join(';')}\n${bodyHash}`;
}

/** Wraps the hash of the canonical request. */
export function stringToSign(canonicalRequestHash: string): string {
  return `${algorithm}\n${canonicalRequestHash}`;
}

/**
 * Signs with ACS3-HMAC-SHA256, the current signature of all RPC and ROA products, which covers the body as well.
 *
 * @see https://www.alibabacloud.com/help/en/sdk/product-overview/v3-request-structure-and-signature
 */
export const acs3: Signer = async (request, credentials, context) => {
  const query = encodePairs(request.query);
  const headers = await commonHeaders(request, context);
  addTokenHeaders(headers, credentials);
  const names = signedHeaders(headers);
  const canonical = canonicalRequest(request, query, headers, names);
  const toSign = stringToSign(await sha256Hex(canonical));
  const signature = await hmacSha256Hex(credentials.accessKeySecret, toSign);
  headers.authorization = `${algorithm} Credential=${credentials.accessKeyId},SignedHeaders=${names.join(';')},Signature=${signature}`;
  return { query, headers, body: request.body, signed: [toSign, canonical] };
};
