import { CredentialsError } from '../errors/errors.ts';
import type { Credentials } from '../signing/credentials.ts';

/** Credentials whose secret parts printing, spreading and serialising cannot reach. */
class ProtectedCredentials implements Credentials {
  readonly accessKeyId: string;
  readonly expiration: Date | undefined;
  readonly #secrets: Credentials;

  constructor(credentials: Credentials) {
    this.accessKeyId = credentials.accessKeyId;
    this.expiration = credentials.expiration;
    // A copy: the caller's object may change later, and the parts must stay together.
    this.#secrets = { ...credentials };
  }

  get accessKeySecret(): string {
    return this.#secrets.accessKeySecret;
  }

  get securityToken(): string | undefined {
    return this.#secrets.securityToken;
  }

  get bearerToken(): string | undefined {
    return this.#secrets.bearerToken;
  }

  /** What Node prints; it can be told to call getters. */
  [Symbol.for('nodejs.util.inspect.custom')](): object {
    return { accessKeyId: this.accessKeyId, expiration: this.expiration };
  }
}

/**
 * Checks credentials from outside and wraps them so that their secrets are safe from `console.log` and `JSON.stringify`.
 *
 * @param origin Where the credentials come from, for the error message.
 * @throws CredentialsError if the id or the secret is missing or is no text.
 */
export function protectCredentials(credentials: Credentials, origin: string): Credentials {
  if (credentials instanceof ProtectedCredentials) return credentials;
  if (typeof credentials !== 'object' || credentials === null) {
    throw new CredentialsError(`${origin}: no credentials were given`);
  }
  const { accessKeyId, accessKeySecret, securityToken, bearerToken, expiration } = credentials;
  if (bearerToken === undefined) {
    requireText(accessKeyId, 'accessKeyId', origin);
    requireText(accessKeySecret, 'accessKeySecret', origin);
  } else requireText(bearerToken, 'bearerToken', origin);
  if (securityToken !== undefined) requireText(securityToken, 'securityToken', origin);
  if (expiration !== undefined && !(expiration instanceof Date && expiration.getTime() > 0)) {
    throw new CredentialsError(`${origin}: expiration is no valid Date`);
  }
  return new ProtectedCredentials({ accessKeyId, accessKeySecret, securityToken, bearerToken, expiration });
}

function requireText(value: unknown, member: string, origin: string): void {
  if (typeof value !== 'string' || value === '') {
    throw new CredentialsError(`${origin}: ${member} is ${value === '' ? 'empty' : 'missing'}`);
  }
  if (/[^\x21-\x7e]/.test(value)) {
    throw new CredentialsError(`${origin}: ${member} contains white space or characters outside ASCII`);
  }
}
