// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ModifyAutoProvisioningGroup`. */
export interface ModifyAutoProvisioningGroupRequest {
  /** Example: `apg-bp67acfmxazb4ph72r5h`. */
  AutoProvisioningGroupId?: string | undefined;
  /** Example: `apg-test`. */
  AutoProvisioningGroupName?: string | undefined;
  /** Example: `Spot`. */
  DefaultTargetCapacityType?: 'PayAsYouGo' | 'Spot' | (string & {}) | undefined;
  /** Example: `no-termination`. */
  ExcessCapacityTerminationPolicy?: 'termination' | 'no-termination' | (string & {}) | undefined;
  /** Items: at most 100. */
  LaunchTemplateConfig?: readonly ModifyAutoProvisioningGroupRequestLaunchTemplateConfig[] | undefined;
  /** Example: `0.5`. */
  MaxSpotPrice?: number | undefined;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Example: `30`. */
  PayAsYouGoTargetCapacity?: string | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
  /** Example: `30`. */
  SpotTargetCapacity?: string | undefined;
  /** Example: `false`. */
  TerminateInstancesWithExpiration?: boolean | undefined;
  /** Example: `70`. */
  TotalTargetCapacity?: string | undefined;
}

/** `LaunchTemplateConfig` in a request of `ModifyAutoProvisioningGroup`. */
export interface ModifyAutoProvisioningGroupRequestLaunchTemplateConfig {
  /** Example: `ecs.g5.large`. */
  InstanceType?: string | undefined;
  /** Example: `3`. */
  MaxPrice?: number | undefined;
  /** Example: `1`. */
  Priority?: number | undefined;
  /** Example: `vsw-sn5bsitu4lfzgc5o77qrb`. */
  VSwitchId?: string | undefined;
  /** Example: `2`. */
  WeightedCapacity?: number | undefined;
}

/** The answer of `ModifyAutoProvisioningGroup`. */
export interface ModifyAutoProvisioningGroupResponse {
  /** Example: `B48A12CD-1295-4A38-A8F0-0E92C937A91B`. */
  RequestId: string;
}

/**
 * Calls `ModifyAutoProvisioningGroup`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyAutoProvisioningGroup
 */
export const ModifyAutoProvisioningGroup: Operation<ModifyAutoProvisioningGroupRequest, ModifyAutoProvisioningGroupResponse> = {
  name: 'ModifyAutoProvisioningGroup',
  regionId: true,
};
