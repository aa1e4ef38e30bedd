import { aText, checkOptions, type OptionCheck } from '../options.ts';
import { toProvider } from './source.ts';
import { aRoleArn, aSessionName, type StsOptions, sessionName, stsChecks, stsSession } from './sts.ts';
import type { Credentials, CredentialsProvider } from './types.ts';

/** How a role is assumed. */
export interface AssumeRoleOptions extends StsOptions {
  /** The role, for example `acs:ram::123456789012:role/ops`. */
  readonly roleArn: string;
  /**
   * Names the session in the audit log: 2 to 64 of `A-Za-z0-9.@_-`.
   * Default: `ALIBABA_CLOUD_ROLE_SESSION_NAME`, else `alibaba-cloud-sdk-` and the time.
   */
  readonly roleSessionName?: string | undefined;
  /** The external id that the role's trust policy asks for. */
  readonly externalId?: string | undefined;
  /** Names the person behind the session. */
  readonly sourceIdentity?: string | undefined;
}

/** Options of {@link ramRoleArn}. */
export interface RamRoleArnOptions extends AssumeRoleOptions {
  /** Who assumes the role: another provider, which may be a role itself, or a plain key. Default: the default chain. */
  readonly credentials?: CredentialsProvider | Credentials | undefined;
}

const checks: Record<keyof AssumeRoleOptions, OptionCheck> = {
  ...stsChecks,
  roleArn: aRoleArn,
  roleSessionName: aSessionName,
  externalId: aText,
  sourceIdentity: aText,
};

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
  checkOptions({ ...options, roleArn: options.roleArn ?? '' }, checks, 'ramRoleArn');
  const source = toProvider(credentials);
  const { roleArn: RoleArn, externalId: ExternalId, sourceIdentity: SourceIdentity } = options;
  const request = { RoleArn, ExternalId, SourceIdentity };
  return stsSession(
    {
      name: 'AssumeRole',
      source,
      identity: async () => ({ ...request, name: options.roleSessionName, by: await permanentKeyId(source) }),
      request: async () => ({ ...request, RoleSessionName: sessionName(options.roleSessionName) }),
    },
    options,
    'ramRoleArn',
  );
}

/** A temporary key is another one in each process, so it cannot tell who the source is. */
async function permanentKeyId(source: CredentialsProvider): Promise<string | undefined> {
  const { accessKeyId, securityToken, expiration } = await source.getCredentials({ unattended: true });
  return securityToken || expiration ? undefined : accessKeyId;
}
