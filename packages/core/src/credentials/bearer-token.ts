import type { CredentialsProvider } from '../call/credentials-provider.ts';
import { protectCredentials } from './protect.ts';

/**
 * Sends a bearer token in place of a signature, for the APIs that accept one.
 *
 * @throws CredentialsError if the token is empty or contains white space.
 */
export function bearerToken(token: string): CredentialsProvider {
  const kept = protectCredentials(
    { accessKeyId: '', accessKeySecret: '', bearerToken: token },
    'bearerToken',
  );
  return { getCredentials: async () => kept };
}
