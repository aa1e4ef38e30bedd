import { nodeProviders } from '#platform';
import { anObject, checkOptions, type OptionCheck } from '../options.ts';
import type { Transport } from '../transport/types.ts';
import type { CredentialsCache } from './cache.ts';
import { lazyProvider } from './node-providers.ts';
import { type RefreshOptions, refreshChecks } from './refreshing.ts';
import type { CredentialsProvider } from './types.ts';

/** Options of {@link defaultCredentials}; they go on to whichever provider turns out to have credentials. */
export interface DefaultCredentialsOptions extends RefreshOptions {
  /** Shares sessions of roles with other processes, for example `fileCache()`. Default: each process has its own. */
  readonly cache?: CredentialsCache | undefined;
  /** Your own way to the network. */
  readonly transport?: Transport | undefined;
}

export const defaultChecks: Record<keyof DefaultCredentialsOptions, OptionCheck> = {
  ...refreshChecks,
  cache: anObject,
  transport: anObject,
};

/**
 * Where a client without a `credentials` option looks, in the vendor's order: environment variables, an OIDC token,
 * the command-line tool's profile, the credentials file, the instance's RAM role, the credentials URI. The first that
 * has credentials is kept.
 *
 * @throws CredentialsError, from `getCredentials`, that lists what each of them said; ConfigError in a browser or
 * worker, which has none of them.
 */
export function defaultCredentials(options: DefaultCredentialsOptions = {}): CredentialsProvider {
  checkOptions(options, defaultChecks, 'defaultCredentials');
  return lazyProvider(async () => (await nodeProviders('defaultCredentials')()).defaultChain(options));
}
