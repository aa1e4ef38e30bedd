import { nodeProviders } from '#node-providers';
import type { CredentialsProvider } from '../call/credentials-provider.ts';
import { aDuration, checkOptions, type OptionCheck } from '../options.ts';
import { lazyProvider } from './lazy-provider.ts';
import type { ExternalProcessOptions } from './node-providers.ts';
import { refreshChecks } from './refreshing.ts';

const checks = (): Record<keyof ExternalProcessOptions, OptionCheck> => ({
  ...refreshChecks,
  command: (value) =>
    [value].flat().length > 0 && [value].flat().every((part) => typeof part === 'string') && value !== ''
      ? undefined
      : 'a text or a list of texts',
  timeoutMs: aDuration,
});

/**
 * Runs a program that prints credentials as JSON: `mode` (`AK` or `StsToken`), `access_key_id`, `access_key_secret`,
 * `sts_token`, `expiration`. Without an expiration it runs for each request. Not for browsers and workers.
 *
 * @throws ConfigError for an unknown or malformed option. CredentialsError, from `getCredentials`, if the program fails
 * or prints something else; what it printed is never shown, and its standard error goes to this program's own.
 */
export function externalProcess(options: ExternalProcessOptions): CredentialsProvider {
  checkOptions({ ...options, command: options.command ?? '' }, checks(), 'externalProcess');
  const providers = nodeProviders('externalProcess');
  return lazyProvider(async () => (await providers()).externalProcess(options));
}
