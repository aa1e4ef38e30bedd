import { randomUUID } from 'node:crypto';
import type { Arrival } from '../arrival.ts';
import { bearerOf, type Issuer, ok, type Reply } from './reply.ts';
import { issueSession } from './sessions.ts';

const accessTokenSeconds = 3600;

/** OAuth: tokens for a refresh token, which is good for one use, and sessions for an access token. */
export function createOauth(firstRefreshToken: string, sessionSeconds: number): Issuer {
  let refreshToken = firstRefreshToken;
  const accessTokens = new Map<string, number>();

  function refresh(arrival: Arrival, now: number): Reply {
    const form = new URLSearchParams(arrival.body.toString('utf8'));
    const isKnown = form.get('refresh_token') === refreshToken && form.has('client_id');
    if (!isKnown || form.get('grant_type') !== 'refresh_token') {
      return { status: 400, body: { error: 'invalid_grant' } };
    }
    refreshToken = randomUUID();
    const accessToken = randomUUID();
    accessTokens.set(accessToken, now + accessTokenSeconds * 1000);
    return ok({
      access_token: accessToken,
      refresh_token: refreshToken,
      expires_in: accessTokenSeconds,
      token_type: 'Bearer',
    });
  }

  function exchange(arrival: Arrival, now: number): Reply {
    const token = bearerOf(arrival) ?? '';
    if (!((accessTokens.get(token) ?? 0) > now)) return { status: 401, body: { error: 'invalid_token' } };
    const session = issueSession(now, sessionSeconds);
    return ok({
      accessKeyId: session.AccessKeyId,
      accessKeySecret: session.AccessKeySecret,
      securityToken: session.SecurityToken,
      expiration: session.Expiration,
    });
  }

  return (arrival, now) => {
    if (arrival.method !== 'POST') return undefined;
    if (arrival.path === '/v1/token') return refresh(arrival, now);
    return arrival.path === '/v1/exchange' ? exchange(arrival, now) : undefined;
  };
}
