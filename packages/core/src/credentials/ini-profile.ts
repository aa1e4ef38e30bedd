import { nodeProviders } from '#node-providers';
import type { CredentialsProvider } from '../call/credentials-provider.ts';
import { aText, checkOptions, type OptionCheck } from '../options.ts';
import { lazyProvider } from './lazy-provider.ts';
import type { IniProfileOptions } from './node-providers.ts';
import { defaultChecks } from './sts.ts';

const checks = (): Record<keyof IniProfileOptions, OptionCheck> => ({
  ...defaultChecks,
  profile: aText,
  file: aText,
});

/**
 * Uses a section of the credentials file that the vendor's SDKs share. Not for browsers and workers.
 *
 * @throws ConfigError for an unknown or malformed option. CredentialsError, from `getCredentials`, that names the file,
 * the section and the key at fault.
 */
export function iniProfile(options: IniProfileOptions = {}): CredentialsProvider {
  checkOptions(options, checks(), 'iniProfile');
  const providers = nodeProviders('iniProfile');
  return lazyProvider(async () => (await providers()).iniProfile(options));
}
