import { CredentialsError } from '../errors.ts';
import type { Credentials } from './types.ts';

/** Credentials whose secret parts printing, spreading and serialising cannot reach. */
class ProtectedCredentials implements Credentials {
  readonly accessKeyId: string;
  readonly expiration: Date | undefined;
  readonly #accessKeySecret: string;
  readonly #securityToken: string | undefined;

  constructor({ accessKeyId, accessKeySecret, securityToken, expiration }: Credentials) {
    this.accessKeyId = accessKeyId;
    this.expiration = expiration;
    this.#accessKeySecret = accessKeySecret;
    this.#securityToken = securityToken;
  }

  get accessKeySecret(): string {
    return this.#accessKeySecret;
  }

  get securityToken(): string | undefined {
    return this.#securityToken;
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
  requireText(credentials.accessKeyId, 'accessKeyId', origin);
  requireText(credentials.accessKeySecret, 'accessKeySecret', origin);
  if (credentials.securityToken !== undefined) {
    requireText(credentials.securityToken, 'securityToken', origin);
  }
  return new ProtectedCredentials(credentials);
}

function requireText(value: unknown, member: string, origin: string): void {
  if (typeof value !== 'string' || value === '') {
    throw new CredentialsError(`${origin}: ${member} is ${value === '' ? 'empty' : 'missing'}`);
  }
  if (/[^\x21-\x7e]/.test(value)) {
    throw new CredentialsError(`${origin}: ${member} contains white space or characters outside ASCII`);
  }
}
