import { nodeProviders } from '#platform';
import { aText, checkOptions, type OptionCheck } from '../options.ts';
import { type DefaultCredentialsOptions, defaultChecks } from './default.ts';
import { lazyProvider } from './node-providers.ts';
import type { CredentialsProvider } from './types.ts';

/** Options of {@link cliProfile}. */
export interface CliProfileOptions extends DefaultCredentialsOptions {
  /** The profile's name. Default: `ALIBABA_CLOUD_PROFILE`, else the one that the file calls current. */
  readonly profile?: string | undefined;
  /** Default: `ALIBABA_CLOUD_CONFIG_FILE`, else `.aliyun/config.json` in the home directory. */
  readonly file?: string | undefined;
}

const checks: Record<keyof CliProfileOptions, OptionCheck> = {
  ...defaultChecks,
  profile: aText,
  file: aText,
};

/**
 * Uses a profile of the command-line tool `aliyun`, in any of its modes. Refreshed sign-in tokens are written back for
 * the tool to use. Not for browsers and workers.
 *
 * @throws ConfigError for an unknown or malformed option. CredentialsError, from `getCredentials`, that names the file,
 * the profile and the key at fault, or says how to sign in again.
 */
export function cliProfile(options: CliProfileOptions = {}): CredentialsProvider {
  checkOptions(options, checks, 'cliProfile');
  const providers = nodeProviders('cliProfile');
  return lazyProvider(async () => (await providers()).cliProfile(options));
}
