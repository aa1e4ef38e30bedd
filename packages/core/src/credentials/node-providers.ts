import type { CredentialsStore } from './cache.ts';
import type { CliProfileOptions } from './cli-profile.ts';
import type { DefaultCredentialsOptions } from './default.ts';
import type { EcsRamRoleOptions } from './ecs-ram-role.ts';
import type { ExternalProcessOptions } from './external-process.ts';
import type { FileCacheOptions } from './file-cache.ts';
import type { IniProfileOptions } from './ini-profile.ts';
import type { RsaKeyPairOptions } from './rsa-key-pair.ts';
import type { CredentialsProvider } from './types.ts';

/** What stands behind the providers that only Node and its like can serve; loaded when the first of them is used. */
export interface NodeProviders {
  cliProfile(options: CliProfileOptions): CredentialsProvider;
  defaultChain(options: DefaultCredentialsOptions): CredentialsProvider;
  ecsRamRole(options: EcsRamRoleOptions): CredentialsProvider;
  externalProcess(options: ExternalProcessOptions): CredentialsProvider;
  fileStore(options: FileCacheOptions): CredentialsStore;
  iniProfile(options: IniProfileOptions): CredentialsProvider;
  rsaKeyPair(options: RsaKeyPairOptions): CredentialsProvider;
}

/** A provider that is made when it is first asked. */
export function lazyProvider(make: () => Promise<CredentialsProvider>): CredentialsProvider {
  let made: Promise<CredentialsProvider> | undefined;
  return {
    async getCredentials(options = {}) {
      made ??= make().catch((error: unknown) => {
        made = undefined;
        throw error;
      });
      return (await made).getCredentials(options);
    },
  };
}
