import { newKey } from '../auth/new-key.ts';
import { secondStamp } from '../clock.ts';

/** A temporary access key as an issuer writes it. */
export interface IssuedSession {
  readonly AccessKeyId: string;
  readonly AccessKeySecret: string;
  readonly SecurityToken: string;
  readonly Expiration: string;
}

/** Makes a session of its own for each call. */
export function issueSession(now: number, seconds: number): IssuedSession {
  const { accessKeyId, accessKeySecret, securityToken } = newKey();
  return {
    AccessKeyId: accessKeyId,
    AccessKeySecret: accessKeySecret,
    SecurityToken: securityToken,
    Expiration: secondStamp(now + seconds * 1000),
  };
}
