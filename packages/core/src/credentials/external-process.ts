import { nodeProviders } from '#platform';
import { aDuration, checkOptions, type OptionCheck } from '../options.ts';
import { lazyProvider } from './node-providers.ts';
import { type RefreshOptions, refreshChecks } from './refreshing.ts';
import type { CredentialsProvider } from './types.ts';

/** Options of {@link externalProcess}. */
export interface ExternalProcessOptions extends RefreshOptions {
  /** The program and its arguments: a list, or a text that is split at blanks outside quotes. No shell is involved. */
  readonly command: string | readonly string[];
  /** How long it may run, in milliseconds; 0 for no limit. Default: 60,000. */
  readonly timeoutMs?: number | undefined;
}

const checks: Record<keyof ExternalProcessOptions, OptionCheck> = {
  ...refreshChecks,
  command: (value) =>
    [value].flat().length > 0 && [value].flat().every((part) => typeof part === 'string') && value !== ''
      ? undefined
      : 'a text or a list of texts',
  timeoutMs: aDuration,
};

/**
 * Runs a program that prints credentials as JSON: `mode` (`AK` or `StsToken`), `access_key_id`, `access_key_secret`,
 * `sts_token`, `expiration`. Without an expiration it runs for each request. Not for browsers and workers.
 *
 * @throws ConfigError for an unknown or malformed option. CredentialsError, from `getCredentials`, if the program fails
 * or prints something else; what it printed is never shown, and its standard error goes to this program's own.
 */
export function externalProcess(options: ExternalProcessOptions): CredentialsProvider {
  checkOptions({ ...options, command: options.command ?? '' }, checks, 'externalProcess');
  const providers = nodeProviders('externalProcess');
  return lazyProvider(async () => (await providers()).externalProcess(options));
}
