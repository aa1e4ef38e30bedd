import { environmentVariable } from '#platform';
import type { CredentialsProvider } from '../call/credentials-provider.ts';
import { aText, checkOptions, type OptionCheck } from '../options.ts';
import { aRoleArn, aSessionName, type StsOptions, sessionName, stsChecks, stsSession } from './sts.ts';

/** How a role is assumed. */
export interface AssumeRoleOptions extends StsOptions {
  /** The role, for example `acs:ram::123456789012:role/ops`. */
  readonly roleArn: string;
  /**
   * Names the session in the audit log: 2 to 64 of `A-Za-z0-9.@_-`.
   * Default: `ALIBABA_CLOUD_ROLE_SESSION_NAME`, else `alibaba-cloud-sdk-` and the time.
   */
  readonly roleSessionName?: string | undefined;
  /** The external id that the role's trust policy asks for. Default: `ALIBABA_CLOUD_EXTERNAL_ID`. */
  readonly externalId?: string | undefined;
  /** Names the person behind the session. */
  readonly sourceIdentity?: string | undefined;
}

const checks = (): Record<keyof AssumeRoleOptions, OptionCheck> => ({
  ...stsChecks,
  roleArn: aRoleArn,
  roleSessionName: aSessionName,
  externalId: aText,
  sourceIdentity: aText,
});

/**
 * Keeps a session of a role for a source that is known.
 *
 * @throws ConfigError for an unknown or malformed option.
 */
export function assumeRole(source: CredentialsProvider, options: AssumeRoleOptions): CredentialsProvider {
  checkOptions({ ...options, roleArn: options.roleArn ?? '' }, checks(), 'ramRoleArn');
  const { roleArn: RoleArn, externalId, sourceIdentity: SourceIdentity } = options;
  const common = () => {
    const ExternalId = externalId ?? (environmentVariable('ALIBABA_CLOUD_EXTERNAL_ID') || undefined);
    return { RoleArn, ExternalId, SourceIdentity };
  };
  return stsSession(
    {
      name: 'AssumeRole',
      source,
      identity: async () => ({
        ...common(),
        name: options.roleSessionName,
        by: await permanentKeyId(source),
      }),
      request: async () => ({ ...common(), RoleSessionName: sessionName(options.roleSessionName) }),
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
