// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ModifyInstanceDeployment`. */
export interface ModifyInstanceDeploymentRequest {
  /**
   * Whether the instance is bound to its dedicated host, where it is stopped without charge and started again.
   * - `host`: It returns to the same host.
   * - `default`: It may go to another host with `AutoPlacement`, if the first one is full.
   *
   * Default: `default`. Example: `host`.
   */
  Affinity?: 'host' | 'default' | (string & {}) | undefined;
  /** The dedicated host cluster to move the instance to, `dc-…`. Example: `dc-bp67acfmxazb4ph4iml5`. */
  DedicatedHostClusterId?: string | undefined;
  /**
   * The dedicated host to move the instance to, `dh-…`. Left out, with `Tenancy` `host`, the system chooses one
   * with `AutoPlacement`. Example: `dh-bp67acfmxazb4phbfan5`.
   */
  DedicatedHostId?: string | undefined;
  /**
   * The group of the deployment set that the instance goes to, for sets with the strategy `AvailabilityGroup`;
   * left out, the groups are kept even. Example: `3`.
   */
  DeploymentSetGroupNo?: number | undefined;
  /**
   * The deployment set to move the instance to, or to take it out of, `ds-…`. Excludes `Tenancy`, `Affinity` and
   * `DedicatedHostId`. Example: `ds-bp67acfmxazb4phbsmhn`.
   */
  DeploymentSetId?: string | undefined;
  /**
   * Whether the instance may be moved to another host and restarted in order to join the set. Local disks are then
   * replaced, and their data is lost. With false, the call fails where the present host does not do. Default:
   * `false`. Example: `false`.
   */
  Force?: boolean | undefined;
  /** The instance to move. Example: `i-bp67acfmxazb4ph49umb`. */
  InstanceId: string;
  /**
   * The new instance type, to change it with the move; one that the host allows. Needs `DedicatedHostId`. Example:
   * `ecs.c6.large`.
   */
  InstanceType?: string | undefined;
  /**
   * How the instance is moved to a dedicated host.
   * - `reboot`: Stopped.
   * - `live`: Running. Needs `DedicatedHostId`; the instance type stays.
   *
   * Default: `reboot`. Example: `live`.
   */
  MigrationType?: 'reboot' | 'live' | (string & {}) | undefined;
  /** Left over; leave it out. */
  OwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  OwnerId?: number | undefined;
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
  /**
   * Whether the instance is taken out of the set in `DeploymentSetId`, instead of joining it. Default: `false`.
   * Example: `false`.
   */
  RemoveFromDeploymentSet?: boolean | undefined;
  /** Left over; leave it out. */
  ResourceOwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerId?: number | undefined;
  /** Where the instance runs; `host` stands for a dedicated host, the only value. Example: `host`. */
  Tenancy?: string | undefined;
}

/** The answer of `ModifyInstanceDeployment`. */
export interface ModifyInstanceDeploymentResponse {
  /** Identifies this call; the vendor's support asks for it. Example: `04F0F334-1335-436C-A1D7-6C044FE77604`. */
  RequestId: string;
}

/**
 * Moves an instance to another deployment set, to a dedicated host, or to a dedicated host cluster.
 *
 * The deployment set and the host cannot change in one call. A move to a dedicated host needs an instance in a VPC
 * that is `Stopped`, and it is started afterwards; only `MigrationType` `live` moves it running. Account, region
 * and zone stay. From a shared host, only pay-as-you-go instances can move; a subscription instance can only move
 * between subscription hosts that last at least as long.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * - RAM action: `ecs:ModifyInstanceDeployment`.
 * - Errors: `IncorrectInstanceStatus`, `InvalidPeriod.ExceededDedicatedHost`,
 * `InvalidPeriod.ExceededDedidactedHost`, `DeploymentSet.InstanceLimitExceeded`, `OperationDenied.NoStock`,
 * `OperationDenied.LocalDiskInstance`, and 14 more.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyInstanceDeployment
 */
export const ModifyInstanceDeployment: Operation<ModifyInstanceDeploymentRequest, ModifyInstanceDeploymentResponse> = {
  name: 'ModifyInstanceDeployment',
  ram: 'ecs',
  regionId: true,
};
