import { environmentVariable } from '#platform';
import type { CredentialsProvider } from '../../call/credentials-provider.ts';
import { CredentialsError } from '../../errors/errors.ts';
import { firstOf } from '../chain.ts';
import { credentialsUri } from '../credentials-uri.ts';
import { fromEnvironment } from '../environment.ts';
import type { DefaultCredentialsOptions } from '../node-providers.ts';
import { oidcRoleArn } from '../oidc-role-arn.ts';
import { cliProfile } from './cli-profile.ts';
import { ecsRamRole } from './ecs-ram-role.ts';
import { iniProfile } from './ini-profile.ts';
import { issuerOptions, settled } from './shared-options.ts';

/** The vendor's default chain, in its order. */
export function defaultChain(options: DefaultCredentialsOptions): CredentialsProvider {
  const issuer = issuerOptions(settled(options));
  return firstOf([
    fromEnvironment(),
    oidcRoleArn(options),
    unlessOff(['ALIBABA_CLOUD_CLI_PROFILE_DISABLED', 'ALIBABA_CLOUD_IGNORE_PROFILE'], cliProfile(options)),
    iniProfile(options),
    ecsRamRole(issuer),
    credentialsUri(issuer),
  ]);
}

function unlessOff(variables: readonly string[], provider: CredentialsProvider): CredentialsProvider {
  return {
    async getCredentials(options) {
      const off = variables.find((name) => environmentVariable(name)?.toLowerCase() === 'true');
      if (off !== undefined) throw new CredentialsError(`cliProfile: ${off} is true`);
      return provider.getCredentials(options);
    },
  };
}
