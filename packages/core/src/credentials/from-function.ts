import type { CredentialsProvider } from '../call/credentials-provider.ts';
import { ConfigError, CredentialsError } from '../errors/errors.ts';
import { checkOptions } from '../options.ts';
import type { Credentials } from '../signing/credentials.ts';
import { protectCredentials } from './protect.ts';
import { type RefreshOptions, refreshChecks, refreshing } from './refreshing.ts';

const origin = 'fromFunction';

/**
 * Gets credentials from a function of yours, for example one that asks a vault. Credentials with an `expiration` are
 * kept and renewed in time, with one call for all who need them; the function is asked for others at every request.
 *
 * @throws ConfigError for an unknown or malformed option. CredentialsError, from `getCredentials`, if the function fails.
 * @example
 * ```ts
 * const credentials = fromFunction(async () => ({ accessKeyId, accessKeySecret, securityToken, expiration }));
 * ```
 */
export function fromFunction(
  load: () => Credentials | Promise<Credentials>,
  options: RefreshOptions = {},
): CredentialsProvider {
  if (typeof load !== 'function') throw new ConfigError(`${origin} takes a function`);
  checkOptions(options, refreshChecks, origin);
  const loadChecked = async () => {
    const given = await Promise.resolve()
      .then(load)
      .catch((cause: Error) => {
        throw new CredentialsError(`${origin}: the function failed: ${cause?.message}`, { cause });
      });
    return { credentials: protectCredentials(given, origin) };
  };
  return refreshing(loadChecked, origin, options);
}
