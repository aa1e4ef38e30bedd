/** An access key, with a security token where it is temporary. */
export interface Credentials {
  readonly accessKeyId: string;
  readonly accessKeySecret: string;
  /** Set for temporary credentials (STS). */
  readonly securityToken?: string | undefined;
  /** Set for a bearer token, which takes the place of the signature; the access key is empty then. */
  readonly bearerToken?: string | undefined;
  /** When the credentials stop working; `undefined` where they do not, or where nobody knows. */
  readonly expiration?: Date | undefined;
}

/** The parts of credentials that no message may repeat. */
export function secretsOf(credentials: Credentials | undefined): readonly (string | undefined)[] {
  const { accessKeyId, accessKeySecret, securityToken, bearerToken } = credentials ?? {};
  return [accessKeyId, accessKeySecret, securityToken, bearerToken];
}
