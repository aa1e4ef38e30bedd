// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DescribeAvailableResource`. */
export interface DescribeAvailableResourceRequest {
  /** Example: `2`. */
  Cores?: number | undefined;
  /** Example: `cloud_ssd`. */
  DataDiskCategory?:
    | 'cloud'
    | 'cloud_efficiency'
    | 'cloud_ssd'
    | 'ephemeral_ssd'
    | 'cloud_essd'
    | 'cloud_auto'
    | (string & {})
    | undefined;
  /** Example: `dh-bp165p6xk2tlw61ebtit`. */
  DedicatedHostId?: string | undefined;
  /** Example: `InstanceType`. */
  DestinationResource:
    | 'Zone'
    | 'IoOptimized'
    | 'InstanceType'
    | 'Network'
    | 'ddh'
    | 'SystemDisk'
    | 'DataDisk'
    | (string & {});
  /** Default: `PostPaid`. Example: `PrePaid`. */
  InstanceChargeType?: 'PrePaid' | 'PostPaid' | (string & {}) | undefined;
  /** Example: `ecs.g5.large`. */
  InstanceType?: string | undefined;
  /** Default: `optimized`. Example: `optimized`. */
  IoOptimized?: 'none' | 'optimized' | (string & {}) | undefined;
  /** Example: `8`. */
  Memory?: number | undefined;
  /** Example: `vpc`. */
  NetworkCategory?: 'vpc' | 'classic' | (string & {}) | undefined;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
  /** Example: `instance`. */
  ResourceType?: 'instance' | 'disk' | 'reservedinstance' | 'ddh' | (string & {}) | undefined;
  /** Example: `Region`. */
  Scope?: 'Region' | 'Zone' | (string & {}) | undefined;
  /** Default: `1`. Range: 0 to 6. Example: `1`. */
  SpotDuration?: number | undefined;
  /** Default: `NoSpot`. Example: `NoSpot`. */
  SpotStrategy?: 'NoSpot' | 'SpotWithPriceLimit' | 'SpotAsPriceGo' | (string & {}) | undefined;
  /** Default: `cloud_efficiency`. Example: `cloud_ssd`. */
  SystemDiskCategory?:
    | 'cloud'
    | 'cloud_efficiency'
    | 'cloud_ssd'
    | 'ephemeral_ssd'
    | 'cloud_essd'
    | 'cloud_auto'
    | (string & {})
    | undefined;
  /** Default: `null`. Example: `cn-hangzhou-e`. */
  ZoneId?: string | undefined;
}

/** The answer of `DescribeAvailableResource`. */
export interface DescribeAvailableResourceResponse {
  AvailableZones?: DescribeAvailableResourceResponseAvailableZones;
  /** Example: `0041D94C-FB92-4C49-B115-259DA1C32EED`. */
  RequestId: string;
}

/** `AvailableZones` in an answer of `DescribeAvailableResource`. */
export interface DescribeAvailableResourceResponseAvailableZones {
  AvailableZone?: DescribeAvailableResourceResponseAvailableZonesAvailableZone[];
}

/** `AvailableZones.AvailableZone` in an answer of `DescribeAvailableResource`. */
export interface DescribeAvailableResourceResponseAvailableZonesAvailableZone {
  AvailableResources?: DescribeAvailableResourceResponseAvailableZonesAvailableZoneAvailableResources;
  /** Example: `cn-hangzhou`. */
  RegionId?: string;
  /** Example: `Available`. */
  Status?: 'Available' | 'SoldOut' | (string & {});
  /** Example: `WithStock`. */
  StatusCategory?: 'WithStock' | 'ClosedWithStock' | 'WithoutStock' | 'ClosedWithoutStock' | (string & {});
  /** Example: `cn-hangzhou-e`. */
  ZoneId?: string;
}

/** `AvailableZones.AvailableZone.AvailableResources` in an answer of `DescribeAvailableResource`. */
export interface DescribeAvailableResourceResponseAvailableZonesAvailableZoneAvailableResources {
  AvailableResource?: DescribeAvailableResourceResponseAvailableZonesAvailableZoneAvailableResourcesAvailableResource[];
}

/**
 * `AvailableZones.AvailableZone.AvailableResources.AvailableResource` in an answer of `DescribeAvailableResource`.
 */
export interface DescribeAvailableResourceResponseAvailableZonesAvailableZoneAvailableResourcesAvailableResource {
  SupportedResources?: DescribeAvailableResourceResponseAvailableZonesAvailableZoneAvailableResourcesAvailableResourceSupportedResources;
  /** Example: `InstanceType`. */
  Type?:
    | 'Zone'
    | 'IoOptimized'
    | 'InstanceType'
    | 'SystemDisk'
    | 'DataDisk'
    | 'Network'
    | 'ddh'
    | (string & {});
}

/**
 * `AvailableZones.AvailableZone.AvailableResources.AvailableResource.SupportedResources` in an answer of
 * `DescribeAvailableResource`.
 */
export interface DescribeAvailableResourceResponseAvailableZonesAvailableZoneAvailableResourcesAvailableResourceSupportedResources {
  SupportedResource?: DescribeAvailableResourceResponseAvailableZonesAvailableZoneAvailableResourcesAvailableResourceSupportedResourcesSupportedResource[];
}

/**
 * `AvailableZones.AvailableZone.AvailableResources.AvailableResource.SupportedResources.SupportedResource` in an
 * answer of `DescribeAvailableResource`.
 */
export interface DescribeAvailableResourceResponseAvailableZonesAvailableZoneAvailableResourcesAvailableResourceSupportedResourcesSupportedResource {
  /** Example: `2`. */
  Max?: number;
  /** Example: `1`. */
  Min?: number;
  /** Example: `Available`. */
  Status?: 'Available' | 'SoldOut' | (string & {});
  /** Example: `WithStock`. */
  StatusCategory?: 'WithStock' | 'ClosedWithStock' | 'WithoutStock' | 'ClosedWithoutStock' | (string & {});
  Unit?: string;
  /** Example: `ecs.d1ne.xlarge`. */
  Value?: string;
}

/**
 * Calls `DescribeAvailableResource`.
 * Reads only: it changes nothing.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeAvailableResource
 */
export const DescribeAvailableResource: Operation<DescribeAvailableResourceRequest, DescribeAvailableResourceResponse> = {
  name: 'DescribeAvailableResource',
  readOnly: true,
  regionId: true,
};
