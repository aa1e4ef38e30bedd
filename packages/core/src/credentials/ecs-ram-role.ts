import { nodeProviders } from '#node-providers';
import type { CredentialsProvider } from '../call/credentials-provider.ts';
import { aBoolean, anObject, aText, checkOptions, type OptionCheck } from '../options.ts';
import { lazyProvider } from './lazy-provider.ts';
import type { EcsRamRoleOptions } from './node-providers.ts';
import { refreshChecks } from './refreshing.ts';

const checks = (): Record<keyof EcsRamRoleOptions, OptionCheck> => ({
  ...refreshChecks,
  roleName: aText,
  disableImdsV1: aBoolean,
  endpoint: aText,
  transport: anObject,
});

/**
 * Uses the RAM role of the ECS instance that the program runs on. Not for browsers and workers.
 *
 * @throws ConfigError for an unknown or malformed option. CredentialsError, from `getCredentials`, if there is no such
 * role, the machine is no ECS instance, or `ALIBABA_CLOUD_ECS_METADATA_DISABLED` is `true`.
 * @see https://www.alibabacloud.com/help/en/ecs/user-guide/attach-an-instance-ram-role-to-an-ecs-instance
 */
export function ecsRamRole(options: EcsRamRoleOptions = {}): CredentialsProvider {
  checkOptions(options, checks(), 'ecsRamRole');
  const providers = nodeProviders('ecsRamRole');
  return lazyProvider(async () => (await providers()).ecsRamRole(options));
}
