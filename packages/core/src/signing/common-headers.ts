import { sha256Hex } from '#platform';
import { isoSeconds } from '../codec/iso-seconds.ts';
import type { SigningContext } from '../codec/signed-request.ts';
import type { WireRequest } from '../codec/wire.ts';
import type { Credentials } from './credentials.ts';

const emptyHash = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';

/** The headers that name what is called, which requests of every protocol version carry. */
export function namingHeaders(request: WireRequest, context: SigningContext): Record<string, string> {
  const headers: Record<string, string> = {
    ...request.headers,
    host: context.host,
    'x-acs-action': context.action,
    'x-acs-version': context.version,
  };
  if (request.contentType !== undefined) headers['content-type'] = request.contentType;
  return headers;
}

/** The headers that every request of the third protocol version carries, under a signature or a bearer token. */
export async function commonHeaders(
  request: WireRequest,
  context: SigningContext,
): Promise<Record<string, string>> {
  return {
    ...namingHeaders(request, context),
    'x-acs-date': isoSeconds(context.date),
    'x-acs-signature-nonce': context.nonce,
    'x-acs-content-sha256': request.body === undefined ? emptyHash : await sha256Hex(request.body),
  };
}

/** Adds what temporary credentials carry beside a signature. */
export function addTokenHeaders(
  headers: Record<string, string>,
  { accessKeyId, securityToken }: Credentials,
): void {
  if (securityToken === undefined) return;
  headers['x-acs-accesskey-id'] = accessKeyId;
  headers['x-acs-security-token'] = securityToken;
}
