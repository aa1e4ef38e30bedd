// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `RedeployDedicatedHost`. */
export interface RedeployDedicatedHostRequest {
  /** Example: `dh-bp165p6xk2tlw61ebtit`. */
  DedicatedHostId: string;
  /** Default: `Reboot`. Example: `Reboot`. */
  MigrationType?: 'Reboot' | 'LiveMigrationFirst' | (string & {}) | undefined;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
}

/** The answer of `RedeployDedicatedHost`. */
export interface RedeployDedicatedHostResponse {
  /** Example: `FCED4B7A-53D5-4C04-ABE3-26D4F3890D57`. */
  RequestId: string;
}

/**
 * Calls `RedeployDedicatedHost`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/RedeployDedicatedHost
 */
export const RedeployDedicatedHost: Operation<RedeployDedicatedHostRequest, RedeployDedicatedHostResponse> = {
  name: 'RedeployDedicatedHost',
  regionId: true,
};
