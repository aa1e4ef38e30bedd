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

/** The vendor's default chain, in its order. */
export function defaultChain(options: DefaultCredentialsOptions): CredentialsProvider {
  const { cache, ...withoutCache } = options;
  return firstOf([
    fromEnvironment(),
    oidcRoleArn(options),
    unlessOff('cliProfile', 'ALIBABA_CLOUD_CLI_PROFILE_DISABLED', cliProfile(options)),
    iniProfile(options),
    ecsRamRole(withoutCache),
    credentialsUri(withoutCache),
  ]);
}

function unlessOff(name: string, variable: string, provider: CredentialsProvider): CredentialsProvider {
  return {
    async getCredentials(options) {
      if (environmentVariable(variable)?.toLowerCase() === 'true') {
        throw new CredentialsError(`${name}: ${variable} is true`);
      }
      return provider.getCredentials(options);
    },
  };
}
