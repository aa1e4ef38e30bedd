import { type Clock, ResponseError } from '@scope/core';
import type { StsClient } from '../../client.ts';
import { AssumeRole, type AssumeRoleRequest } from '../../operations/AssumeRole.ts';

/** A token as it is handed out: what the vendor's own tools call its parts, and when it was made. */
export interface IssuedToken {
  readonly AccessKeyId: string;
  readonly AccessKeySecret: string;
  readonly SecurityToken: string;
  readonly Expiration: string;
  readonly IssuedAt: string;
}

/** Gets a session from STS. @throws ResponseError for an answer without one, and whatever the client throws. */
export async function issueToken(
  sts: Pick<StsClient, 'send'>,
  request: AssumeRoleRequest,
  clock: Pick<Clock, 'now'>,
): Promise<IssuedToken> {
  let status = 200;
  let headers: Readonly<Record<string, string>> = {};
  // Nothing changes on the server, so that asking twice does no harm.
  const operation: typeof AssumeRole = { ...AssumeRole, readOnly: true };
  const { Credentials, RequestId } = await sts.send(operation, request, {
    onAttempt: (event) => {
      status = event.status ?? status;
      headers = event.headers ?? headers;
    },
  });
  const { AccessKeyId, AccessKeySecret, SecurityToken, Expiration } = Credentials ?? {};
  if (AccessKeyId && AccessKeySecret && SecurityToken && Expiration) {
    // The time of STS itself, so that a wrong clock of the backend does no harm either.
    const said = Date.parse(headers.date ?? '');
    const IssuedAt = new Date(Number.isNaN(said) ? clock.now() : said).toISOString();
    return { AccessKeyId, AccessKeySecret, SecurityToken, Expiration, IssuedAt };
  }
  const facts = { operation: AssumeRole.name, status, headers, requestId: RequestId, excerpt: '' };
  throw new ResponseError('AssumeRole was answered without credentials', facts);
}
