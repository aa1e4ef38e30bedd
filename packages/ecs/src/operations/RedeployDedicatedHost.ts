// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `RedeployDedicatedHost`. */
export interface RedeployDedicatedHostRequest {
  /** The dedicated host, `dh-…`. Example: `dh-bp165p6xk2tlw61ebtit`. */
  DedicatedHostId: string;
  /**
   * How the instances on the host are moved.
   * - `Reboot`: They are stopped and started again.
   * - `LiveMigrationFirst`: They keep running where that is possible, and are stopped and started again where not.
   *
   * Default: `Reboot`. Example: `Reboot`.
   */
  MigrationType?: 'Reboot' | 'LiveMigrationFirst' | (string & {}) | undefined;
  /** Left over; leave it out. */
  OwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  OwnerId?: number | undefined;
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerId?: number | undefined;
}

/** The answer of `RedeployDedicatedHost`. */
export interface RedeployDedicatedHostResponse {
  /** Identifies this call; the vendor's support asks for it. Example: `FCED4B7A-53D5-4C04-ABE3-26D4F3890D57`. */
  RequestId: string;
}

/**
 * Moves a failing dedicated host, with the instances on it, to other hardware.
 *
 * For hosts in the state `UnderAssessment`, before they break for good. {@link DescribeDedicatedHosts} tells the
 * state.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * - RAM action: `ecs:RedeployDedicatedHost`.
 * - Errors: `InvalidDedicatedHostId.NotFound`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/RedeployDedicatedHost
 */
export const RedeployDedicatedHost: Operation<RedeployDedicatedHostRequest, RedeployDedicatedHostResponse> = {
  name: 'RedeployDedicatedHost',
  ram: 'ecs',
  regionId: true,
};
