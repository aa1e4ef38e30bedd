import { hmacSha1Base64 } from '#platform';
import { encodePairs } from '../codec/percent-encode.ts';
import type { SigningContext } from '../codec/signed-request.ts';
import type { WireRequest } from '../codec/wire.ts';
import { ConfigError } from '../errors/errors.ts';
import { addTokenHeaders, namingHeaders } from './common-headers.ts';
import type { Signer } from './signer.ts';

type Headers = Readonly<Record<string, string>>;

/** The headers that every ROA request of version 1 carries, signed or not. */
export function roaV1Headers(request: WireRequest, context: SigningContext): Record<string, string> {
  return {
    ...namingHeaders(request, context),
    date: context.date.toUTCString(),
    'x-acs-signature-method': 'HMAC-SHA1',
    'x-acs-signature-nonce': context.nonce,
    'x-acs-signature-version': '1.0',
  };
}

/** Every `x-acs-*` header on a line of its own, sorted by name. */
export function canonicalHeaders(headers: Headers): string {
  return Object.keys(headers)
    .filter((name) => name.startsWith('x-acs-'))
    .sort()
    .map((name) => `${name}:${headers[name]?.trim()}\n`)
    .join('');
}

/** The path as it is sent, and the query parameters as they were before encoding. */
export function canonicalResource({ path, query }: Pick<WireRequest, 'path' | 'query'>): string {
  if (query.length === 0) return path;
  return `${path}?${query.map(([name, value]) => `${name}=${value}`).join('&')}`;
}

/** The text that is signed. A header that is absent leaves its line empty. */
export function stringToSign(
  request: Pick<WireRequest, 'method' | 'path' | 'query'>,
  headers: Headers,
): string {
  const lines = ['accept', 'content-md5', 'content-type', 'date'].map((name) => headers[name] ?? '');
  return `${request.method}\n${lines.join('\n')}\n${canonicalHeaders(headers)}${canonicalResource(request)}`;
}

/**
 * Signs ROA requests with version 1 (HMAC-SHA1), for gateways that do not know {@link acs3} yet. It does not cover the
 * body, and needs a `date` header, which browsers do not let a page set.
 *
 * @throws ConfigError for an RPC product (see {@link rpcV1}).
 * @see https://www.alibabacloud.com/help/en/sdk/product-overview/roa-mechanism
 */
export const roaV1: Signer = async (request, credentials, context) => {
  if (context.style !== 'ROA')
    throw new ConfigError(`${context.action} belongs to an RPC product: sign it with rpcV1 or acs3`);
  const headers = roaV1Headers(request, context);
  addTokenHeaders(headers, credentials);
  const toSign = stringToSign(request, headers);
  const signature = await hmacSha1Base64(credentials.accessKeySecret, toSign);
  headers.authorization = `acs ${credentials.accessKeyId}:${signature}`;
  return { query: encodePairs(request.query), headers, body: request.body, signed: [toSign] };
};
