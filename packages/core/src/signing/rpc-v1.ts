import { hmacSha1Base64 } from '#platform';
import { isoSeconds } from '../codec/iso-seconds.ts';
import { encodePairs, percentEncode } from '../codec/percent-encode.ts';
import type { SigningContext } from '../codec/signed-request.ts';
import { byName, mayHaveBody, type Pair } from '../codec/wire.ts';
import { ConfigError } from '../errors/errors.ts';
import { namingHeaders } from './common-headers.ts';
import type { Credentials } from './credentials.ts';
import type { Signer } from './signer.ts';

/** The parameters that every request carries beside the operation's own. */
export function commonParameters(
  { accessKeyId, securityToken }: Credentials,
  { action, version, date, nonce }: SigningContext,
): Pair[] {
  const parameters: Pair[] = [
    ['AccessKeyId', accessKeyId],
    ['Action', action],
    ['Format', 'JSON'],
    ['SignatureMethod', 'HMAC-SHA1'],
    ['SignatureNonce', nonce],
    ['SignatureVersion', '1.0'],
    ['Timestamp', isoSeconds(date)],
    ['Version', version],
  ];
  if (securityToken !== undefined) parameters.push(['SecurityToken', securityToken]);
  return parameters;
}

/** The text that is signed. `canonicalQuery` holds all parameters, encoded and sorted by name. */
export function stringToSign(method: string, canonicalQuery: string): string {
  return `${method}&%2F&${percentEncode(canonicalQuery)}`;
}

/**
 * Signs RPC requests with version 1 (HMAC-SHA1), for gateways that do not know {@link acs3} yet. All parameters travel
 * in the form, except for GET, where they and with them a security token stand in the URL.
 *
 * @throws ConfigError for a ROA product (see {@link roaV1}) and for a JSON or binary body, which it cannot cover.
 * @see https://www.alibabacloud.com/help/en/sdk/product-overview/rpc-mechanism
 */
export const rpcV1: Signer = async (request, credentials, context) => {
  const { action, style } = context;
  if (style !== 'RPC')
    throw new ConfigError(`${action} belongs to a ROA product: sign it with roaV1 or acs3`);
  if (request.body !== undefined && request.form.length === 0) {
    throw new ConfigError(`${action} has a body that rpcV1 cannot sign: sign it with acs3`);
  }
  const common = commonParameters(credentials, context);
  const parameters = [...new Map([...common, ...request.query, ...request.form])].sort(byName);
  const canonicalQuery = encodePairs(parameters);
  const toSign = stringToSign(request.method, canonicalQuery);
  const signature = await hmacSha1Base64(`${credentials.accessKeySecret}&`, toSign);
  const signedParameters = `${canonicalQuery}&Signature=${percentEncode(signature)}`;
  const headers = namingHeaders(request, context);
  const signed = [toSign];
  if (!mayHaveBody(request.method)) return { query: signedParameters, headers, body: undefined, signed };
  headers['content-type'] = 'application/x-www-form-urlencoded';
  return { query: '', headers, body: signedParameters, signed };
};
