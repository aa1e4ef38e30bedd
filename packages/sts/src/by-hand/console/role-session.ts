import { ConfigError, type Credentials, type CredentialsProvider, staticCredentials } from '@scope/core';

/**
 * Makes a provider of a `credentials` option that lets nothing pass but sessions of a role: no other key can sign in, and
 * none may leave the program in vain.
 */
export function roleSessions(given: CredentialsProvider | Credentials, what: string): CredentialsProvider {
  const source = 'getCredentials' in given ? given : staticCredentials(given);
  return {
    async getCredentials(options) {
      const credentials = await source.getCredentials(options);
      const { securityToken, bearerToken } = credentials ?? {};
      if (securityToken && bearerToken === undefined) return credentials;
      throw new ConfigError(
        `${what}: option 'credentials' takes the session of a role, with its security token, as ramRoleArn gives it; no access key and no bearer token can sign in`,
      );
    },
  };
}
