// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ModifyAutoProvisioningGroup`. */
export interface ModifyAutoProvisioningGroupRequest {
  /** The auto provisioning group, `apg-…`. Example: `apg-bp67acfmxazb4ph72r5h`. */
  AutoProvisioningGroupId?: string | undefined;
  /**
   * The name of the auto provisioning group, 2 to 128 characters, starting with a letter or Chinese character.
   * Example: `apg-test`.
   */
  AutoProvisioningGroupName?: string | undefined;
  /**
   * What fills the gap where `PayAsYouGoTargetCapacity` and `SpotTargetCapacity` do not add up to
   * `TotalTargetCapacity`.
   * - `PayAsYouGo`: Pay-as-you-go instances.
   * - `Spot`: Spot instances.
   *
   * Example: `Spot`.
   */
  DefaultTargetCapacityType?: 'PayAsYouGo' | 'Spot' | (string & {}) | undefined;
  /**
   * What happens to instances beyond the target capacity when the group shrinks.
   * - `termination`: They are released.
   * - `no-termination`: They leave the group and go on running.
   *
   * Example: `no-termination`.
   */
  ExcessCapacityTerminationPolicy?: 'termination' | 'no-termination' | (string & {}) | undefined;
  /** The instance types and vSwitches to choose from, with price and weight. Items: at most 100. */
  LaunchTemplateConfig?: readonly ModifyAutoProvisioningGroupRequestLaunchTemplateConfig[] | undefined;
  /**
   * The most that a spot instance of the group may cost; the lower of this and `LaunchTemplateConfig.MaxPrice`
   * counts. Example: `0.5`.
   */
  MaxSpotPrice?: number | undefined;
  /** Left over; leave it out. */
  OwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  OwnerId?: number | undefined;
  /**
   * The capacity that pay-as-you-go instances are to make up, a number of weights; within `TotalTargetCapacity`.
   * Example: `30`.
   */
  PayAsYouGoTargetCapacity?: string | undefined;
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerId?: number | undefined;
  /**
   * The capacity that spot instances are to make up, a number of weights; within `TotalTargetCapacity`. Example:
   * `30`.
   */
  SpotTargetCapacity?: string | undefined;
  /**
   * Whether instances are released when the group expires at `ValidUntil`; else they only leave the group.
   * Example: `false`.
   */
  TerminateInstancesWithExpiration?: boolean | undefined;
  /**
   * The capacity to reach, a number of weights (`WeightedCapacity`); not below pay-as-you-go and spot targets
   * together. Example: `70`.
   */
  TotalTargetCapacity?: string | undefined;
}

/** `LaunchTemplateConfig` in a request of `ModifyAutoProvisioningGroup`. */
export interface ModifyAutoProvisioningGroupRequestLaunchTemplateConfig {
  /** The instance type of this entry, such as `ecs.g6.large`. Example: `ecs.g5.large`. */
  InstanceType?: string | undefined;
  /** The most that a spot instance of this entry may cost. Example: `3`. */
  MaxPrice?: number | undefined;
  /** Where the entry stands in the order of use; 0 is first. Example: `1`. */
  Priority?: number | undefined;
  /** The vSwitch for instances of this entry, `vsw-…`; it fixes their zone. Example: `vsw-sn5bsitu4lfzgc5o77qrb`. */
  VSwitchId?: string | undefined;
  /**
   * What one instance of this type counts towards the capacity, a number above 0: with nodes of 8 vCPUs as 1, an
   * instance of 16 vCPUs counts 2. Higher weights need fewer instances. Example: `2`.
   */
  WeightedCapacity?: number | undefined;
}

/** The answer of `ModifyAutoProvisioningGroup`. */
export interface ModifyAutoProvisioningGroupResponse {
  /** Identifies this call; the vendor's support asks for it. Example: `B48A12CD-1295-4A38-A8F0-0E92C937A91B`. */
  RequestId: string;
}

/**
 * Changes the name, the target capacity, the prices or the release rules of an auto provisioning group.
 *
 * A change of the capacity starts a scheduling task at once, which adds instances or takes some out. Not possible
 * while the group is being deleted.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * - RAM action: `ecs:ModifyAutoProvisioningGroup`.
 * - Errors: `OperationDenied`, `Forbidden.RAM`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyAutoProvisioningGroup
 */
export const ModifyAutoProvisioningGroup: Operation<ModifyAutoProvisioningGroupRequest, ModifyAutoProvisioningGroupResponse> = {
  name: 'ModifyAutoProvisioningGroup',
  ram: 'ecs',
  regionId: true,
};
