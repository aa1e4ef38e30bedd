import { defaultCredentials } from './default.ts';
import { staticCredentials } from './static.ts';
import type { Credentials, CredentialsProvider } from './types.ts';

/** Turns a `credentials` option into a provider: as it is, a plain key, or where nothing is given the default chain. */
export function toProvider(credentials: CredentialsProvider | Credentials | undefined): CredentialsProvider {
  if (credentials === undefined) return defaultCredentials();
  return 'getCredentials' in credentials ? credentials : staticCredentials(credentials);
}
