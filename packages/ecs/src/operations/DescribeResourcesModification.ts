// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DescribeResourcesModification`. */
export interface DescribeResourcesModificationRequest {
  /**
   * Changes to suppose while listing. With `DiskCategory`, instance types are listed too that need another disk
   * category first. Items: at most 10.
   */
  Conditions?: readonly string[] | undefined;
  /** The number of vCPUs of the new instance type; for `DestinationResource` `InstanceType` alone. Example: `2`. */
  Cores?: number | undefined;
  /**
   * What the answer lists.
   * - `InstanceType`: Instance types to change to.
   * - `SystemDisk`: Categories that the system disk must have for `InstanceType`.
   *
   * Example: `InstanceType`.
   */
  DestinationResource: 'InstanceType' | 'SystemDisk' | (string & {});
  /** The new instance type; needed for `DestinationResource` `SystemDisk`. Example: `ecs.g7.large`. */
  InstanceType?: string | undefined;
  /** The memory of the new instance type, in GiB; for `DestinationResource` `InstanceType` alone. Example: `8`. */
  Memory?: number | undefined;
  /**
   * Whether instance types count that the instance must move to another cluster for. Default: `false`. Example:
   * `true`.
   */
  MigrateAcrossZone?: boolean | undefined;
  /**
   * The kind of change. Pay-as-you-go instances only know `Upgrade`.
   * - `Upgrade`: To something larger.
   * - `Downgrade`: To something smaller.
   * - `RenewDowngrade`: To something smaller, on renewal.
   * - `RenewModify`: A change on renewing an expired instance.
   *
   * Default: `Upgrade`. Example: `Upgrade`.
   */
  OperationType?: 'Upgrade' | 'Downgrade' | 'RenewDowngrade' | 'RenewModify' | (string & {}) | undefined;
  /** Left over; leave it out. */
  OwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  OwnerId?: number | undefined;
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
  /** The instance to change, `i-…`. Example: `i-bp67acfmxazb4p5c7acv`. */
  ResourceId: string;
  /** Left over; leave it out. */
  ResourceOwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerId?: number | undefined;
  /** The zone that the instance would move to; its own zone if left out. Example: `cn-hangzhou-e`. */
  ZoneId?: string | undefined;
}

/** The answer of `DescribeResourcesModification`. */
export interface DescribeResourcesModificationResponse {
  /** The zones that have what was asked for. */
  AvailableZones?: DescribeResourcesModificationResponseAvailableZones;
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
}

/** `AvailableZones` in an answer of `DescribeResourcesModification`. */
export interface DescribeResourcesModificationResponseAvailableZones {
  /** One zone and what it has. */
  AvailableZone?: DescribeResourcesModificationResponseAvailableZonesAvailableZone[];
}

/** `AvailableZones.AvailableZone` in an answer of `DescribeResourcesModification`. */
export interface DescribeResourcesModificationResponseAvailableZonesAvailableZone {
  /** What the zone has, by kind. */
  AvailableResources?: DescribeResourcesModificationResponseAvailableZonesAvailableZoneAvailableResources;
  /** The region that was asked about, which the zone is a part of. Example: `cn-hangzhou`. */
  RegionId?: string;
  /**
   * Whether it can be bought right now.
   * - `SoldOut`: There is none left.
   *
   * Example: `Available`.
   */
  Status?: 'Available' | 'SoldOut' | (string & {});
  /**
   * How good the stock is.
   * - `WithStock`: There is enough.
   * - `ClosedWithStock`: There is little, and it may not last.
   * - `WithoutStock`: There is none for now, but there will be more.
   * - `ClosedWithoutStock`: There is none, and there will be no more.
   *
   * Example: `WithStock`.
   */
  StatusCategory?: 'WithStock' | 'ClosedWithStock' | 'WithoutStock' | (string & {});
  /** The zone that the stock is in. Example: `cn-hangzhou-e`. */
  ZoneId?: string;
}

/** `AvailableZones.AvailableZone.AvailableResources` in an answer of `DescribeResourcesModification`. */
export interface DescribeResourcesModificationResponseAvailableZonesAvailableZoneAvailableResources {
  /** One kind of resource, as chosen by `DestinationResource`. */
  AvailableResource?: DescribeResourcesModificationResponseAvailableZonesAvailableZoneAvailableResourcesAvailableResource[];
}

/**
 * `AvailableZones.AvailableZone.AvailableResources.AvailableResource` in an answer of
 * `DescribeResourcesModification`.
 */
export interface DescribeResourcesModificationResponseAvailableZonesAvailableZoneAvailableResourcesAvailableResource {
  /** The values that can be had once the conditions beside them are met. */
  ConditionSupportedResources?: DescribeResourcesModificationResponseAvailableZonesAvailableZoneAvailableResourcesAvailableResourceConditionSupportedResources;
  /** The values of this kind that can be had without further changes. */
  SupportedResources?: DescribeResourcesModificationResponseAvailableZonesAvailableZoneAvailableResourcesAvailableResourceSupportedResources;
  /** What the list beside it holds, as in `DestinationResource`. Example: `InstanceType`. */
  Type?: 'InstanceType' | 'SystemDisk' | (string & {});
}

/**
 * `AvailableZones.AvailableZone.AvailableResources.AvailableResource.ConditionSupportedResources` in an answer of
 * `DescribeResourcesModification`.
 */
export interface DescribeResourcesModificationResponseAvailableZonesAvailableZoneAvailableResourcesAvailableResourceConditionSupportedResources {
  /** One value that can be had under conditions, with its stock. */
  ConditionSupportedResource?: DescribeResourcesModificationResponseAvailableZonesAvailableZoneAvailableResourcesAvailableResourceConditionSupportedResourcesConditionSupportedResource[];
}

/**
 * `AvailableZones.AvailableZone.AvailableResources.AvailableResource.ConditionSupportedResources.ConditionSupportedResource`
 * in an answer of `DescribeResourcesModification`.
 */
export interface DescribeResourcesModificationResponseAvailableZonesAvailableZoneAvailableResourcesAvailableResourceConditionSupportedResourcesConditionSupportedResource {
  /** What must be changed first. */
  Conditions?: DescribeResourcesModificationResponseAvailableZonesAvailableZoneAvailableResourcesAvailableResourceConditionSupportedResourcesConditionSupportedResourceConditions;
  /** The largest size, in `Unit`, for disks; absent for resources without a size. Example: `2`. */
  Max?: number;
  /** The smallest size, in `Unit`, for disks; absent for resources without a size. Example: `1`. */
  Min?: number;
  /**
   * Whether it can be bought right now.
   * - `SoldOut`: There is none left.
   *
   * Example: `Available`.
   */
  Status?: 'Available' | 'SoldOut' | (string & {});
  /**
   * How good the stock is.
   * - `WithStock`: There is enough.
   * - `ClosedWithStock`: There is little, and it may not last.
   * - `WithoutStock`: There is none for now, but there will be more.
   * - `ClosedWithoutStock`: There is none, and there will be no more.
   *
   * Example: `WithStock`.
   */
  StatusCategory?: 'WithStock' | 'ClosedWithStock' | 'WithoutStock' | (string & {});
  /** The unit of `Min` and `Max`, such as GiB; absent for resources without a size. */
  Unit?: string;
  /** The value that is open under the conditions, such as the name of an instance type. Example: `ecs.g5.large`. */
  Value?: string;
}

/**
 * `AvailableZones.AvailableZone.AvailableResources.AvailableResource.ConditionSupportedResources.ConditionSupportedResource.Conditions`
 * in an answer of `DescribeResourcesModification`.
 */
export interface DescribeResourcesModificationResponseAvailableZonesAvailableZoneAvailableResourcesAvailableResourceConditionSupportedResourcesConditionSupportedResourceConditions {
  /** One thing that must be changed first. */
  Condition?: DescribeResourcesModificationResponseAvailableZonesAvailableZoneAvailableResourcesAvailableResourceConditionSupportedResourcesConditionSupportedResourceConditionsCondition[];
}

/**
 * `AvailableZones.AvailableZone.AvailableResources.AvailableResource.ConditionSupportedResources.ConditionSupportedResource.Conditions.Condition`
 * in an answer of `DescribeResourcesModification`.
 */
export interface DescribeResourcesModificationResponseAvailableZonesAvailableZoneAvailableResourcesAvailableResourceConditionSupportedResourcesConditionSupportedResourceConditionsCondition {
  /** What must be changed, such as `DiskCategory`. Example: `DiskCategory`. */
  Key?: string;
}

/**
 * `AvailableZones.AvailableZone.AvailableResources.AvailableResource.SupportedResources` in an answer of
 * `DescribeResourcesModification`.
 */
export interface DescribeResourcesModificationResponseAvailableZonesAvailableZoneAvailableResourcesAvailableResourceSupportedResources {
  /** One value, with its stock. */
  SupportedResource?: DescribeResourcesModificationResponseAvailableZonesAvailableZoneAvailableResourcesAvailableResourceSupportedResourcesSupportedResource[];
}

/**
 * `AvailableZones.AvailableZone.AvailableResources.AvailableResource.SupportedResources.SupportedResource` in an
 * answer of `DescribeResourcesModification`.
 */
export interface DescribeResourcesModificationResponseAvailableZonesAvailableZoneAvailableResourcesAvailableResourceSupportedResourcesSupportedResource {
  /** The largest size, in `Unit`, for disks; absent for resources without a size. Example: `2`. */
  Max?: number;
  /** The smallest size, in `Unit`, for disks; absent for resources without a size. Example: `1`. */
  Min?: number;
  /**
   * Whether it can be bought right now.
   * - `SoldOut`: There is none left.
   *
   * Example: `Available`.
   */
  Status?: 'Available' | 'SoldOut' | (string & {});
  /**
   * How good the stock is.
   * - `WithStock`: There is enough.
   * - `ClosedWithStock`: There is little, and it may not last.
   * - `WithoutStock`: There is none for now, but there will be more.
   * - `ClosedWithoutStock`: There is none, and there will be no more.
   *
   * Example: `WithStock`.
   */
  StatusCategory?: 'WithStock' | 'ClosedWithStock' | 'WithoutStock' | (string & {});
  /** The unit of `Min` and `Max`, such as GiB; absent for resources without a size. */
  Unit?: string;
  /** The value, such as the name of an instance type or a disk category. Example: `ecs.g5.large`. */
  Value?: string;
}

/**
 * Lists the instance types or system disk categories that an existing instance can change to, with their stock.
 *
 * Ask before {@link ModifyInstanceSpec}, {@link ModifyPrepayInstanceSpec} or {@link ModifyDiskSpec}. To change to
 * an instance type that the present disk does not allow, first list types with `Conditions` `DiskCategory`, then
 * ask with `DestinationResource` `SystemDisk` and that type for the category that its disk must have.
 *
 * - Reads only, and so is repeated by itself after a failure.
 * - RAM action: `ecs:DescribeResourcesModification`.
 * - Errors: `InvalidParam.TypeAndCpuMem.Conflict`, `OperationDenied`, `InvalidDedicatedHostId.NotFound`,
 * `InvalidInstanceId.NotFound`, `InvalidRegionId.NotFound`, `InvalidResourceId.NotFound`, and 14 more.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeResourcesModification
 */
export const DescribeResourcesModification: Operation<DescribeResourcesModificationRequest, DescribeResourcesModificationResponse> = {
  name: 'DescribeResourcesModification',
  ram: 'ecs',
  readOnly: true,
  regionId: true,
};
