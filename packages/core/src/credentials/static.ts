import type { CredentialsProvider } from '../call/credentials-provider.ts';
import type { Credentials } from '../signing/credentials.ts';
import { protectCredentials } from './protect.ts';

/**
 * Always answers with the same credentials: an access key, or an STS token that you renew yourself.
 *
 * @example
 * ```ts
 * const credentials = staticCredentials({ accessKeyId, accessKeySecret, securityToken });
 * ```
 * @throws CredentialsError if the id or the secret is missing.
 */
export function staticCredentials(credentials: Credentials): CredentialsProvider {
  const kept = protectCredentials(credentials, 'static credentials');
  return { getCredentials: async () => kept };
}
