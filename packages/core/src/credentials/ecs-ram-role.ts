import { nodeProviders } from '#platform';
import { aBoolean, anObject, aText, checkOptions, type OptionCheck } from '../options.ts';
import type { Transport } from '../transport/types.ts';
import { lazyProvider } from './node-providers.ts';
import { type RefreshOptions, refreshChecks } from './refreshing.ts';
import type { CredentialsProvider } from './types.ts';

/** Options of {@link ecsRamRole}. */
export interface EcsRamRoleOptions extends RefreshOptions {
  /** The role of the instance. Default: `ALIBABA_CLOUD_ECS_METADATA`, else what the metadata service says. */
  readonly roleName?: string | undefined;
  /** Insists on metadata tokens (version 2). Default: `ALIBABA_CLOUD_IMDSV1_DISABLED`, else version 1 serves as a fallback. */
  readonly disableImdsV1?: boolean | undefined;
  /** URL of the metadata service. Default: `http://100.100.100.200`. */
  readonly endpoint?: string | undefined;
  /** Your own way to the network. Default: a direct one, whatever proxy is set. */
  readonly transport?: Transport | undefined;
}

const checks: Record<keyof EcsRamRoleOptions, OptionCheck> = {
  ...refreshChecks,
  roleName: aText,
  disableImdsV1: aBoolean,
  endpoint: aText,
  transport: anObject,
};

/**
 * Uses the RAM role of the ECS instance that the program runs on. Not for browsers and workers.
 *
 * @throws ConfigError for an unknown or malformed option. CredentialsError, from `getCredentials`, if there is no such
 * role, the machine is no ECS instance, or `ALIBABA_CLOUD_ECS_METADATA_DISABLED` is `true`.
 * @see https://www.alibabacloud.com/help/en/ecs/user-guide/attach-an-instance-ram-role-to-an-ecs-instance
 */
export function ecsRamRole(options: EcsRamRoleOptions = {}): CredentialsProvider {
  checkOptions(options, checks, 'ecsRamRole');
  const providers = nodeProviders('ecsRamRole');
  return lazyProvider(async () => (await providers()).ecsRamRole(options));
}
