// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DescribeResourcesModification`. */
export interface DescribeResourcesModificationRequest {
  /** Items: at most 10. */
  Conditions?: readonly string[] | undefined;
  /** Example: `2`. */
  Cores?: number | undefined;
  /** Example: `InstanceType`. */
  DestinationResource: 'InstanceType' | 'SystemDisk' | (string & {});
  /** Example: `ecs.g7.large`. */
  InstanceType?: string | undefined;
  /** Example: `8`. */
  Memory?: number | undefined;
  /** Default: `false`. Example: `true`. */
  MigrateAcrossZone?: boolean | undefined;
  /** Default: `Upgrade`. Example: `Upgrade`. */
  OperationType?: 'Upgrade' | 'Downgrade' | 'RenewDowngrade' | 'RenewModify' | (string & {}) | undefined;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  /** Example: `i-bp67acfmxazb4p5c7acv`. */
  ResourceId: string;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
  /** Example: `cn-hangzhou-e`. */
  ZoneId?: string | undefined;
}

/** The answer of `DescribeResourcesModification`. */
export interface DescribeResourcesModificationResponse {
  AvailableZones?: DescribeResourcesModificationResponseAvailableZones;
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
}

/** `AvailableZones` in an answer of `DescribeResourcesModification`. */
export interface DescribeResourcesModificationResponseAvailableZones {
  AvailableZone?: DescribeResourcesModificationResponseAvailableZonesAvailableZone[];
}

/** `AvailableZones.AvailableZone` in an answer of `DescribeResourcesModification`. */
export interface DescribeResourcesModificationResponseAvailableZonesAvailableZone {
  AvailableResources?: DescribeResourcesModificationResponseAvailableZonesAvailableZoneAvailableResources;
  /** Example: `cn-hangzhou`. */
  RegionId?: string;
  /** Example: `Available`. */
  Status?: 'Available' | 'SoldOut' | (string & {});
  /** Example: `WithStock`. */
  StatusCategory?: 'WithStock' | 'ClosedWithStock' | 'WithoutStock' | (string & {});
  /** Example: `cn-hangzhou-e`. */
  ZoneId?: string;
}

/** `AvailableZones.AvailableZone.AvailableResources` in an answer of `DescribeResourcesModification`. */
export interface DescribeResourcesModificationResponseAvailableZonesAvailableZoneAvailableResources {
  AvailableResource?: DescribeResourcesModificationResponseAvailableZonesAvailableZoneAvailableResourcesAvailableResource[];
}

/**
 * `AvailableZones.AvailableZone.AvailableResources.AvailableResource` in an answer of
 * `DescribeResourcesModification`.
 */
export interface DescribeResourcesModificationResponseAvailableZonesAvailableZoneAvailableResourcesAvailableResource {
  ConditionSupportedResources?: DescribeResourcesModificationResponseAvailableZonesAvailableZoneAvailableResourcesAvailableResourceConditionSupportedResources;
  SupportedResources?: DescribeResourcesModificationResponseAvailableZonesAvailableZoneAvailableResourcesAvailableResourceSupportedResources;
  /** Example: `InstanceType`. */
  Type?: 'InstanceType' | 'SystemDisk' | (string & {});
}

/**
 * `AvailableZones.AvailableZone.AvailableResources.AvailableResource.ConditionSupportedResources` in an answer of
 * `DescribeResourcesModification`.
 */
export interface DescribeResourcesModificationResponseAvailableZonesAvailableZoneAvailableResourcesAvailableResourceConditionSupportedResources {
  ConditionSupportedResource?: DescribeResourcesModificationResponseAvailableZonesAvailableZoneAvailableResourcesAvailableResourceConditionSupportedResourcesConditionSupportedResource[];
}

/**
 * `AvailableZones.AvailableZone.AvailableResources.AvailableResource.ConditionSupportedResources.ConditionSupportedResource`
 * in an answer of `DescribeResourcesModification`.
 */
export interface DescribeResourcesModificationResponseAvailableZonesAvailableZoneAvailableResourcesAvailableResourceConditionSupportedResourcesConditionSupportedResource {
  Conditions?: DescribeResourcesModificationResponseAvailableZonesAvailableZoneAvailableResourcesAvailableResourceConditionSupportedResourcesConditionSupportedResourceConditions;
  /** Example: `2`. */
  Max?: number;
  /** Example: `1`. */
  Min?: number;
  /** Example: `Available`. */
  Status?: 'Available' | 'SoldOut' | (string & {});
  /** Example: `WithStock`. */
  StatusCategory?: 'WithStock' | 'ClosedWithStock' | 'WithoutStock' | (string & {});
  Unit?: string;
  /** Example: `ecs.g5.large`. */
  Value?: string;
}

/**
 * `AvailableZones.AvailableZone.AvailableResources.AvailableResource.ConditionSupportedResources.ConditionSupportedResource.Conditions`
 * in an answer of `DescribeResourcesModification`.
 */
export interface DescribeResourcesModificationResponseAvailableZonesAvailableZoneAvailableResourcesAvailableResourceConditionSupportedResourcesConditionSupportedResourceConditions {
  Condition?: DescribeResourcesModificationResponseAvailableZonesAvailableZoneAvailableResourcesAvailableResourceConditionSupportedResourcesConditionSupportedResourceConditionsCondition[];
}

/**
 * `AvailableZones.AvailableZone.AvailableResources.AvailableResource.ConditionSupportedResources.ConditionSupportedResource.Conditions.Condition`
 * in an answer of `DescribeResourcesModification`.
 */
export interface DescribeResourcesModificationResponseAvailableZonesAvailableZoneAvailableResourcesAvailableResourceConditionSupportedResourcesConditionSupportedResourceConditionsCondition {
  /** Example: `DiskCategory`. */
  Key?: string;
}

/**
 * `AvailableZones.AvailableZone.AvailableResources.AvailableResource.SupportedResources` in an answer of
 * `DescribeResourcesModification`.
 */
export interface DescribeResourcesModificationResponseAvailableZonesAvailableZoneAvailableResourcesAvailableResourceSupportedResources {
  SupportedResource?: DescribeResourcesModificationResponseAvailableZonesAvailableZoneAvailableResourcesAvailableResourceSupportedResourcesSupportedResource[];
}

/**
 * `AvailableZones.AvailableZone.AvailableResources.AvailableResource.SupportedResources.SupportedResource` in an
 * answer of `DescribeResourcesModification`.
 */
export interface DescribeResourcesModificationResponseAvailableZonesAvailableZoneAvailableResourcesAvailableResourceSupportedResourcesSupportedResource {
  /** Example: `2`. */
  Max?: number;
  /** Example: `1`. */
  Min?: number;
  /** Example: `Available`. */
  Status?: 'Available' | 'SoldOut' | (string & {});
  /** Example: `WithStock`. */
  StatusCategory?: 'WithStock' | 'ClosedWithStock' | 'WithoutStock' | (string & {});
  Unit?: string;
  /** Example: `ecs.g5.large`. */
  Value?: string;
}

/**
 * Calls `DescribeResourcesModification`.
 * Reads only: it changes nothing.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeResourcesModification
 */
export const DescribeResourcesModification: Operation<DescribeResourcesModificationRequest, DescribeResourcesModificationResponse> = {
  name: 'DescribeResourcesModification',
  readOnly: true,
  regionId: true,
};
