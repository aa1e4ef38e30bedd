import { protectCredentials } from './protect.ts';
import type { Credentials, CredentialsProvider } from './types.ts';

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
