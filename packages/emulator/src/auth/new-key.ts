import { randomBytes } from 'node:crypto';

/** A temporary access key with its token. */
export interface NewKey {
  readonly accessKeyId: string;
  readonly accessKeySecret: string;
  readonly securityToken: string;
}

/** Makes a temporary access key that nobody else has, in the form of the real ones. */
export function newKey(): NewKey {
  return {
    accessKeyId: `STS.${randomBytes(15).toString('base64url')}`,
    accessKeySecret: randomBytes(33).toString('base64url'),
    securityToken: `CAIS${randomBytes(120).toString('base64')}`,
  };
}
