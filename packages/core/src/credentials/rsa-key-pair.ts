import { nodeProviders } from '#node-providers';
import type { CredentialsProvider } from '../call/credentials-provider.ts';
import { ConfigError } from '../errors/errors.ts';
import { aText, checkOptions, type OptionCheck } from '../options.ts';
import { lazyProvider } from './lazy-provider.ts';
import type { RsaKeyPairOptions } from './node-providers.ts';
import { stsChecks } from './sts.ts';

const origin = 'rsaKeyPair';

/**
 * Creates and maintains temporary access keys with the private key of an RSA key pair. The vendor has given this way up
 * and keeps it for those who have such a pair, on its Japanese site (`stsRegionId: 'ap-northeast-1'`). Not for browsers
 * and workers.
 *
 * @throws ConfigError for an unknown or malformed option. CredentialsError, from `getCredentials`, if the private key
 * cannot be read or STS refuses.
 */
export function rsaKeyPair(options: RsaKeyPairOptions): CredentialsProvider {
  const { policy: _policy, cache: _cache, ...sessionChecks } = stsChecks;
  const checks: Record<keyof RsaKeyPairOptions, OptionCheck> = {
    ...sessionChecks,
    publicKeyId: aText,
    privateKey: aText,
    privateKeyFile: aText,
  };
  checkOptions({ ...options, publicKeyId: options.publicKeyId ?? '' }, checks, origin);
  if ((options.privateKey === undefined) === (options.privateKeyFile === undefined)) {
    throw new ConfigError(`${origin} takes either privateKey or privateKeyFile`);
  }
  const providers = nodeProviders(origin);
  return lazyProvider(async () => (await providers()).rsaKeyPair(options));
}
