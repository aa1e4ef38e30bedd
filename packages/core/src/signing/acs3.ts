import { hmacSha256Hex, sha256Hex } from '#platform';
import type { Credentials } from '../credentials/types.ts';
import { isoSeconds, type Pair, type SignedRequest, type SigningContext, type WireRequest } from '../wire.ts';
import { percentEncode } from './percent-encode.ts';

const algorithm = 'ACS3-HMAC-SHA256';
const emptyHash = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';

/** Encodes and joins parameters that are sorted by name already. */
export function canonicalQuery(pairs: readonly Pair[]): string {
  let query = '';
  for (const [name, value] of pairs) {
    query += `${query === '' ? '' : '&'}${percentEncode(name)}=${percentEncode(value)}`;
  }
  return query;
}

/** Names of the headers that a signature covers, sorted: `host`, `content-type` and every `x-acs-*`. */
export function signedHeaderNames(headers: Readonly<Record<string, string>>): string[] {
  return Object.keys(headers)
    .filter((name) => name.startsWith('x-acs-') || name === 'host' || name === 'content-type')
    .sort();
}

/** The text whose hash is signed. */
export function canonicalRequest(
  request: Pick<WireRequest, 'method' | 'path'>,
  query: string,
  headers: Readonly<Record<string, string>>,
): string {
  const names = signedHeaderNames(headers);
  let lines = '';
  for (const name of names) lines += `${name}:${headers[name]?.trim()}\n`;
  const bodyHash = headers['x-acs-content-sha256'];
  return `${request.method}\n${request.path}\n${query}\n${lines}\n${names.join(';')}\n${bodyHash}`;
}

/** Wraps the hash of the canonical request. */
export function stringToSign(canonicalRequestHash: string): string {
  return `${algorithm}\n${canonicalRequestHash}`;
}

/** Headers of an attempt before `authorization` is added. */
async function headersToSign(
  request: WireRequest,
  credentials: Credentials | undefined,
  context: SigningContext,
): Promise<Record<string, string>> {
  const headers: Record<string, string> = {
    ...request.headers,
    host: context.host,
    'x-acs-action': context.action,
    'x-acs-version': context.version,
    'x-acs-date': isoSeconds(context.date),
    'x-acs-signature-nonce': context.nonce,
    'x-acs-content-sha256': request.body === undefined ? emptyHash : await sha256Hex(request.body),
  };
  if (request.contentType !== undefined) headers['content-type'] = request.contentType;
  if (credentials?.securityToken !== undefined) {
    headers['x-acs-accesskey-id'] = credentials.accessKeyId;
    headers['x-acs-security-token'] = credentials.securityToken;
  }
  return headers;
}

/**
 * Signs a request with ACS3-HMAC-SHA256; without credentials it only adds the common headers.
 *
 * @see https://www.alibabacloud.com/help/en/sdk/product-overview/v3-request-structure-and-signature
 */
export async function signAcs3(
  request: WireRequest,
  credentials: Credentials | undefined,
  context: SigningContext,
): Promise<SignedRequest> {
  const query = canonicalQuery(request.query);
  const headers = await headersToSign(request, credentials, context);
  if (credentials !== undefined) {
    const hash = await sha256Hex(canonicalRequest(request, query, headers));
    const signature = await hmacSha256Hex(credentials.accessKeySecret, stringToSign(hash));
    const names = signedHeaderNames(headers).join(';');
    headers.authorization = `${algorithm} Credential=${credentials.accessKeyId},SignedHeaders=${names},Signature=${signature}`;
  }
  return { query, headers };
}
