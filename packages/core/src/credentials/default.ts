import { fromEnvironment } from './environment.ts';
import type { CredentialsProvider } from './types.ts';

/** Where a client without a `credentials` option looks: the environment variables of {@link fromEnvironment}. */
export function defaultCredentials(): CredentialsProvider {
  return fromEnvironment();
}
