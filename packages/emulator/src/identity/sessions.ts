import { randomBytes } from 'node:crypto';
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
  return {
    AccessKeyId: `STS.${randomBytes(15).toString('base64url')}`,
    AccessKeySecret: randomBytes(33).toString('base64url'),
    SecurityToken: `CAIS${randomBytes(120).toString('base64')}`,
    Expiration: secondStamp(now + seconds * 1000),
  };
}
