import type { CredentialsProvider } from '../call/credentials-provider.ts';
import type { Credentials } from '../signing/credentials.ts';
import { type AssumeRoleOptions, assumeRole } from './assume-role.ts';
import { toProvider } from './source.ts';

/** Options of {@link ramRoleArn}. */
export interface RamRoleArnOptions extends AssumeRoleOptions {
  /** Who assumes the role: another provider, which may be a role itself, or a plain key. Default: the default chain. */
  readonly credentials?: CredentialsProvider | Credentials | undefined;
}

/**
 * Creates and maintains STS tokens for a RAM role: one AssumeRole call serves all callers, the token is renewed before
 * it expires, and an expired one is never handed out. Nothing is sent before the first request.
 *
 * @throws ConfigError for an unknown or malformed option. CredentialsError, from `getCredentials`, if STS refuses.
 * @see https://www.alibabacloud.com/help/en/ram/developer-reference/api-sts-2015-04-01-assumerole
 * @example
 * ```ts
 * const credentials = ramRoleArn({ roleArn: 'acs:ram::123456789012:role/ops', roleSessionName: 'nightly' });
 * ```
 */
export function ramRoleArn({ credentials, ...options }: RamRoleArnOptions): CredentialsProvider {
  return assumeRole(toProvider(credentials), options);
}
