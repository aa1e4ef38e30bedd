import type { Arrival } from '../arrival.ts';
import { isRecord } from '../params/value.ts';
import { bearerOf, type Issuer, ok, refusal } from './reply.ts';
import { issueSession } from './sessions.ts';

/** CloudSSO: a session for whoever brings the access token and names an account and an access configuration. */
export function createCloudSso(accessToken: string, sessionSeconds: number): Issuer {
  return (arrival, now) => {
    if (arrival.method !== 'POST' || arrival.path !== '/cloud-credentials') return undefined;
    if (bearerOf(arrival) !== accessToken) {
      return refusal(401, 'InvalidAccessToken', 'The access token is not known.');
    }
    const { AccountId, AccessConfigurationId } = readObject(arrival);
    if (typeof AccountId !== 'string' || typeof AccessConfigurationId !== 'string') {
      return refusal(400, 'MissingParameter', 'The account and the access configuration are needed.');
    }
    return ok({ CloudCredential: issueSession(now, sessionSeconds), RequestId: 'cloud-sso' });
  };
}

function readObject({ body }: Arrival): Readonly<Record<string, unknown>> {
  try {
    const value = JSON.parse(body.toString('utf8')) as unknown;
    return isRecord(value) ? value : {};
  } catch {
    return {};
  }
}
