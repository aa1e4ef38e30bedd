import { nodeProviders } from '#node-providers';
import type { CredentialsProvider } from '../call/credentials-provider.ts';
import { checkOptions } from '../options.ts';
import { lazyProvider } from './lazy-provider.ts';
import type { DefaultCredentialsOptions } from './node-providers.ts';
import { defaultChecks } from './sts.ts';

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
