import { environmentVariable, readTextFile } from '#platform';
import type { CredentialsProvider } from '../call/credentials-provider.ts';
import { ConfigError, CredentialsError } from '../errors/errors.ts';
import { aFunction, aText, checkOptions, type OptionCheck } from '../options.ts';
import { nobody } from './nobody.ts';
import { aRoleArn, aSessionName, type StsOptions, sessionName, stsChecks, stsSession } from './sts.ts';

/** Options of {@link oidcRoleArn}. What is left out comes from the environment, as a cluster's RRSA sets it. */
export interface OidcRoleArnOptions extends StsOptions {
  /** The role. Default: `ALIBABA_CLOUD_ROLE_ARN`. */
  readonly roleArn?: string | undefined;
  /** The identity provider, for example `acs:ram::123456789012:oidc-provider/cluster`. Default: `ALIBABA_CLOUD_OIDC_PROVIDER_ARN`. */
  readonly oidcProviderArn?: string | undefined;
  /** File that holds the token; it is read at each refresh. Default: `ALIBABA_CLOUD_OIDC_TOKEN_FILE`. */
  readonly oidcTokenFile?: string | undefined;
  /** Returns the token, called at each refresh; takes the place of a file. */
  readonly oidcToken?: (() => string | Promise<string>) | undefined;
  /** Names the session in the audit log: 2 to 64 of `A-Za-z0-9.@_-`. Default: as for `ramRoleArn`. */
  readonly roleSessionName?: string | undefined;
}

const checks = (): Record<keyof OidcRoleArnOptions, OptionCheck> => ({
  ...stsChecks,
  roleArn: aRoleArn,
  oidcProviderArn: aText,
  oidcTokenFile: aText,
  oidcToken: aFunction,
  roleSessionName: aSessionName,
});

const origin = 'oidcRoleArn';

/**
 * Creates and maintains STS tokens for a role with the token of an OIDC identity provider; no access key is needed.
 *
 * @throws ConfigError for an unknown or malformed option. CredentialsError, from `getCredentials`, if a part is set
 * neither as an option nor in the environment, the token cannot be read, or STS refuses.
 * @see https://www.alibabacloud.com/help/en/ram/developer-reference/api-sts-2015-04-01-assumerolewithoidc
 */
export function oidcRoleArn(options: OidcRoleArnOptions = {}): CredentialsProvider {
  checkOptions(options, checks(), origin);
  if (options.oidcToken !== undefined && options.oidcTokenFile !== undefined) {
    throw new ConfigError(`${origin} takes either oidcToken or oidcTokenFile`);
  }
  const identity = () => {
    const RoleArn = options.roleArn ?? needVariable('ALIBABA_CLOUD_ROLE_ARN');
    if (aRoleArn(RoleArn) !== undefined) throw new CredentialsError(`${origin}: the role's ARN is malformed`);
    return {
      RoleArn,
      OIDCProviderArn: options.oidcProviderArn ?? needVariable('ALIBABA_CLOUD_OIDC_PROVIDER_ARN'),
    };
  };
  const request = async () => ({
    ...identity(),
    RoleSessionName: sessionName(options.roleSessionName),
    OIDCToken: await readToken(options),
  });
  return stsSession(
    {
      name: 'AssumeRoleWithOIDC',
      ...nobody,
      identity: () => ({ ...identity(), name: options.roleSessionName }),
      request,
    },
    options,
    origin,
  );
}

function needVariable(name: string): string {
  const value = environmentVariable(name);
  if (!value) throw new CredentialsError(`${origin}: ${name} is not set`);
  return value;
}

async function readToken({ oidcToken, oidcTokenFile }: OidcRoleArnOptions): Promise<string> {
  const file = oidcTokenFile ?? (oidcToken ? '' : needVariable('ALIBABA_CLOUD_OIDC_TOKEN_FILE'));
  const where = oidcToken ? 'the oidcToken function' : file;
  const token = await (oidcToken ? Promise.resolve().then(oidcToken) : readTextFile(file)).catch(
    (cause: Error) => {
      throw new CredentialsError(`${origin}: no token from ${where}: ${cause.message}`, { cause });
    },
  );
  if (typeof token !== 'string' || token.trim() === '')
    throw new CredentialsError(`${origin}: ${where} holds no token`);
  return token.trim();
}
