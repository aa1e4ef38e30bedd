import { nodeProviders } from '#platform';
import { ConfigError } from '../errors.ts';
import { aText, checkOptions, type OptionCheck } from '../options.ts';
import { lazyProvider } from './node-providers.ts';
import { type StsOptions, stsChecks } from './sts.ts';
import type { CredentialsProvider } from './types.ts';

/** Options of {@link rsaKeyPair}. `durationSeconds` takes 900 to 3,600. */
export interface RsaKeyPairOptions extends Omit<StsOptions, 'policy' | 'cache'> {
  /** The id that the vendor has given to the public key. */
  readonly publicKeyId: string;
  /** The private key, in PEM form (PKCS #1 or PKCS #8), not encrypted. */
  readonly privateKey?: string | undefined;
  /** File that holds the private key; it is read at each refresh. */
  readonly privateKeyFile?: string | undefined;
}

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
