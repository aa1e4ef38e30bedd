import { environmentVariable } from '#platform';
import { type AssumeRoleOptions, assumeRole } from './assume-role.ts';
import { defaultCredentials } from './default.ts';
import { staticCredentials } from './static.ts';
import type { Credentials, CredentialsProvider } from './types.ts';

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
  return assumeRole(sourceOf(credentials), options, defaultSessionName, 'ramRoleArn');
}

function sourceOf(credentials: RamRoleArnOptions['credentials']): CredentialsProvider {
  if (credentials === undefined) return defaultCredentials();
  return 'getCredentials' in credentials ? credentials : staticCredentials(credentials);
}

function defaultSessionName(): string {
  return environmentVariable('ALIBABA_CLOUD_ROLE_SESSION_NAME') || `alibaba-cloud-sdk-${Date.now()}`;
}
