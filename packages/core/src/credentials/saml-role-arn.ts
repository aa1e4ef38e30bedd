import type { CredentialsProvider } from '../call/credentials-provider.ts';
import { CredentialsError } from '../errors/errors.ts';
import { aFunction, aText, checkOptions, type OptionCheck } from '../options.ts';
import { nobody } from './nobody.ts';
import { aRoleArn, type StsOptions, stsChecks, stsSession } from './sts.ts';

/** Options of {@link samlRoleArn}. */
export interface SamlRoleArnOptions extends StsOptions {
  /** The role, for example `acs:ram::123456789012:role/ops`. */
  readonly roleArn: string;
  /** The identity provider, for example `acs:ram::123456789012:saml-provider/company`. */
  readonly samlProviderArn: string;
  /** Returns the assertion in Base64, called at each refresh: assertions are good for minutes only. */
  readonly samlAssertion: () => string | Promise<string>;
}

const checks = (): Record<keyof SamlRoleArnOptions, OptionCheck> => ({
  ...stsChecks,
  roleArn: aRoleArn,
  samlProviderArn: aText,
  samlAssertion: aFunction,
});

const origin = 'samlRoleArn';

/**
 * Creates and maintains STS tokens for a role with assertions of a SAML identity provider; no access key is needed.
 *
 * @throws ConfigError for an unknown or malformed option. CredentialsError, from `getCredentials`, if there is no
 * assertion or STS refuses.
 * @see https://www.alibabacloud.com/help/en/ram/developer-reference/api-sts-2015-04-01-assumerolewithsaml
 */
export function samlRoleArn(options: SamlRoleArnOptions): CredentialsProvider {
  const { roleArn: RoleArn, samlProviderArn: SAMLProviderArn, samlAssertion } = options;
  const given = {
    ...options,
    roleArn: RoleArn ?? '',
    samlProviderArn: SAMLProviderArn ?? '',
    samlAssertion: samlAssertion ?? '',
  };
  checkOptions(given, checks(), origin);
  const identity = { RoleArn, SAMLProviderArn };
  const request = async () => ({ ...identity, SAMLAssertion: await readAssertion(samlAssertion) });
  return stsSession(
    { name: 'AssumeRoleWithSAML', ...nobody, identity: () => identity, request },
    options,
    origin,
  );
}

async function readAssertion(samlAssertion: SamlRoleArnOptions['samlAssertion']): Promise<string> {
  const assertion = await Promise.resolve()
    .then(samlAssertion)
    .catch((cause: Error) => {
      throw new CredentialsError(`${origin}: no assertion: ${cause.message}`, { cause });
    });
  if (typeof assertion !== 'string' || assertion.trim() === '') {
    throw new CredentialsError(`${origin}: samlAssertion returned no assertion`);
  }
  return assertion.trim();
}
