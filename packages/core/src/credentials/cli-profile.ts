import { nodeProviders } from '#node-providers';
import type { CredentialsProvider } from '../call/credentials-provider.ts';
import { aText, checkOptions, type OptionCheck } from '../options.ts';
import { lazyProvider } from './lazy-provider.ts';
import type { CliProfileOptions } from './node-providers.ts';
import { defaultChecks } from './sts.ts';

const checks = (): Record<keyof CliProfileOptions, OptionCheck> => ({
  ...defaultChecks,
  profile: aText,
  file: aText,
});

/**
 * Uses a profile of the command-line tool `aliyun`, in any of its modes. Refreshed sign-in tokens are written back for
 * the tool to use. Not for browsers and workers.
 *
 * @throws ConfigError for an unknown or malformed option. CredentialsError, from `getCredentials`, that names the file,
 * the profile and the key at fault, or says how to sign in again.
 */
export function cliProfile(options: CliProfileOptions = {}): CredentialsProvider {
  checkOptions(options, checks(), 'cliProfile');
  const providers = nodeProviders('cliProfile');
  return lazyProvider(async () => (await providers()).cliProfile(options));
}
