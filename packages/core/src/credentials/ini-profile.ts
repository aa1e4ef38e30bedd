import { nodeProviders } from '#platform';
import { aText, checkOptions, type OptionCheck } from '../options.ts';
import { type DefaultCredentialsOptions, defaultChecks } from './default.ts';
import { lazyProvider } from './node-providers.ts';
import type { CredentialsProvider } from './types.ts';

/** Options of {@link iniProfile}. */
export interface IniProfileOptions extends DefaultCredentialsOptions {
  /** The section of the file. Default: `ALIBABA_CLOUD_PROFILE`, else `default`. */
  readonly profile?: string | undefined;
  /** Default: `ALIBABA_CLOUD_CREDENTIALS_FILE`, else `.alibabacloud/credentials` in the home directory. */
  readonly file?: string | undefined;
}

const checks: Record<keyof IniProfileOptions, OptionCheck> = {
  ...defaultChecks,
  profile: aText,
  file: aText,
};

/**
 * Uses a section of the credentials file that the vendor's SDKs share. Not for browsers and workers.
 *
 * @throws ConfigError for an unknown or malformed option. CredentialsError, from `getCredentials`, that names the file,
 * the section and the key at fault.
 */
export function iniProfile(options: IniProfileOptions = {}): CredentialsProvider {
  checkOptions(options, checks, 'iniProfile');
  const providers = nodeProviders('iniProfile');
  return lazyProvider(async () => (await providers()).iniProfile(options));
}
