// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DescribeAvailableResource`. */
export interface DescribeAvailableResourceRequest {
  /** The number of vCPUs of the instance types; for `DestinationResource` `InstanceType` alone. Example: `2`. */
  Cores?: number | undefined;
  /**
   * The category of the data disk.
   * - `cloud`: A basic disk of the first generation.
   * - `cloud_efficiency`: An ultra disk.
   * - `cloud_ssd`: A standard SSD.
   * - `ephemeral_ssd`: A local SSD.
   * - `cloud_essd`: An ESSD, with performance levels.
   * - `cloud_auto`: An ESSD whose performance can be booked (AutoPL).
   *
   * Example: `cloud_ssd`.
   */
  DataDiskCategory?:
    | 'cloud'
    | 'cloud_efficiency'
    | 'cloud_ssd'
    | 'ephemeral_ssd'
    | 'cloud_essd'
    | 'cloud_auto'
    | (string & {})
    | undefined;
  /** The dedicated host on which the instance would be placed, `dh-…`. Example: `dh-bp165p6xk2tlw61ebtit`. */
  DedicatedHostId?: string | undefined;
  /**
   * What the answer lists.
   * - `Zone`: Zones.
   * - `IoOptimized`: Whether I/O optimization is to be had.
   * - `InstanceType`: Instance types.
   * - `Network`: Kinds of network.
   * - `ddh`: Types of dedicated hosts.
   * - `SystemDisk`: Categories of system disks; needs `InstanceType`.
   * - `DataDisk`: Categories of data disks.
   *
   * Example: `InstanceType`.
   */
  DestinationResource:
    | 'Zone'
    | 'IoOptimized'
    | 'InstanceType'
    | 'Network'
    | 'ddh'
    | 'SystemDisk'
    | 'DataDisk'
    | (string & {});
  /**
   * How the resource would be paid for.
   * - `PrePaid`: By subscription.
   * - `PostPaid`: Pay-as-you-go; also for spot.
   *
   * Default: `PostPaid`. Example: `PrePaid`.
   */
  InstanceChargeType?: 'PrePaid' | 'PostPaid' | (string & {}) | undefined;
  /**
   * Only this instance type, such as `ecs.g7.large`. Needed where disks of an instance are asked for, with
   * `DestinationResource` `SystemDisk` or `DataDisk`. Example: `ecs.g5.large`.
   */
  InstanceType?: string | undefined;
  /**
   * Whether the instance is I/O-optimized, as all current instance types are. Default: `optimized`. Example:
   * `optimized`.
   */
  IoOptimized?: 'none' | 'optimized' | (string & {}) | undefined;
  /** The memory of the instance types, in GiB; for `DestinationResource` `InstanceType` alone. Example: `8`. */
  Memory?: number | undefined;
  /**
   * The kind of network to ask about.
   * - `classic`: The classic network, no longer offered.
   *
   * Example: `vpc`.
   */
  NetworkCategory?: 'vpc' | 'classic' | (string & {}) | undefined;
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
  /**
   * What is to be bought.
   * - `instance`: An instance.
   * - `disk`: A disk by itself.
   * - `reservedinstance`: A reserved instance.
   * - `ddh`: A dedicated host.
   *
   * Example: `instance`.
   */
  ResourceType?: 'instance' | 'disk' | 'reservedinstance' | 'ddh' | (string & {}) | undefined;
  /**
   * Where a reserved instance would count; for `ResourceType` `reservedinstance`.
   * - `Region`: In the whole region.
   * - `Zone`: In one zone.
   *
   * Example: `Region`.
   */
  Scope?: 'Region' | 'Zone' | (string & {}) | undefined;
  /**
   * For how many hours a spot instance is safe from being released after its start; 0 for not at all. Only with a
   * spot `SpotStrategy`. Default: `1`. Range: 0 to 6. Example: `1`.
   */
  SpotDuration?: number | undefined;
  /**
   * Whether spot instances are meant; only for pay-as-you-go.
   * - `NoSpot`: Ordinary pay-as-you-go.
   * - `SpotWithPriceLimit`: Spot, with an upper limit for the price.
   * - `SpotAsPriceGo`: Spot, at the market price up to that of pay-as-you-go.
   *
   * Default: `NoSpot`. Example: `NoSpot`.
   */
  SpotStrategy?: 'NoSpot' | 'SpotWithPriceLimit' | 'SpotAsPriceGo' | (string & {}) | undefined;
  /**
   * The category of the system disk.
   * - `cloud`: A basic disk of the first generation.
   * - `cloud_efficiency`: An ultra disk.
   * - `cloud_ssd`: A standard SSD.
   * - `ephemeral_ssd`: A local SSD.
   * - `cloud_essd`: An ESSD, with performance levels.
   * - `cloud_auto`: An ESSD whose performance can be booked (AutoPL).
   *
   * Default: `cloud_efficiency`. Example: `cloud_ssd`.
   */
  SystemDiskCategory?:
    | 'cloud'
    | 'cloud_efficiency'
    | 'cloud_ssd'
    | 'ephemeral_ssd'
    | 'cloud_essd'
    | 'cloud_auto'
    | (string & {})
    | undefined;
  /** Only this zone; every zone of the region if left out. Example: `cn-hangzhou-e`. */
  ZoneId?: string | undefined;
}

/** The answer of `DescribeAvailableResource`. */
export interface DescribeAvailableResourceResponse {
  /** The zones that have what was asked for. */
  AvailableZones?: DescribeAvailableResourceResponseAvailableZones;
  /** Identifies this call; the vendor's support asks for it. Example: `0041D94C-FB92-4C49-B115-259DA1C32EED`. */
  RequestId: string;
}

/** `AvailableZones` in an answer of `DescribeAvailableResource`. */
export interface DescribeAvailableResourceResponseAvailableZones {
  /** One zone and what it has. */
  AvailableZone?: DescribeAvailableResourceResponseAvailableZonesAvailableZone[];
}

/** `AvailableZones.AvailableZone` in an answer of `DescribeAvailableResource`. */
export interface DescribeAvailableResourceResponseAvailableZonesAvailableZone {
  /** What the zone has, by kind. */
  AvailableResources?: DescribeAvailableResourceResponseAvailableZonesAvailableZoneAvailableResources;
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
  StatusCategory?: 'WithStock' | 'ClosedWithStock' | 'WithoutStock' | 'ClosedWithoutStock' | (string & {});
  /** The zone that the stock is in. Example: `cn-hangzhou-e`. */
  ZoneId?: string;
}

/** `AvailableZones.AvailableZone.AvailableResources` in an answer of `DescribeAvailableResource`. */
export interface DescribeAvailableResourceResponseAvailableZonesAvailableZoneAvailableResources {
  /** One kind of resource, as chosen by `DestinationResource`. */
  AvailableResource?: DescribeAvailableResourceResponseAvailableZonesAvailableZoneAvailableResourcesAvailableResource[];
}

/**
 * `AvailableZones.AvailableZone.AvailableResources.AvailableResource` in an answer of `DescribeAvailableResource`.
 */
export interface DescribeAvailableResourceResponseAvailableZonesAvailableZoneAvailableResourcesAvailableResource {
  /** The values of this kind that can be had without further changes. */
  SupportedResources?: DescribeAvailableResourceResponseAvailableZonesAvailableZoneAvailableResourcesAvailableResourceSupportedResources;
  /** What the list beside it holds, as in `DestinationResource`. Example: `InstanceType`. */
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
  /** One value, with its stock. */
  SupportedResource?: DescribeAvailableResourceResponseAvailableZonesAvailableZoneAvailableResourcesAvailableResourceSupportedResourcesSupportedResource[];
}

/**
 * `AvailableZones.AvailableZone.AvailableResources.AvailableResource.SupportedResources.SupportedResource` in an
 * answer of `DescribeAvailableResource`.
 */
export interface DescribeAvailableResourceResponseAvailableZonesAvailableZoneAvailableResourcesAvailableResourceSupportedResourcesSupportedResource {
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
  StatusCategory?: 'WithStock' | 'ClosedWithStock' | 'WithoutStock' | 'ClosedWithoutStock' | (string & {});
  /** The unit of `Min` and `Max`, such as GiB; absent for resources without a size. */
  Unit?: string;
  /** The value, such as the name of an instance type or a disk category. Example: `ecs.d1ne.xlarge`. */
  Value?: string;
}

/**
 * Tells which instance types, disk categories or dedicated hosts are in stock, zone by zone.
 *
 * Ask before {@link RunInstances} or {@link CreateDisk}. `DestinationResource` says what is listed; the further
 * down it stands in the chain `Zone`, `IoOptimized`, `InstanceType`/`Network`/`ddh`, `SystemDisk`, `DataDisk`, the
 * more parameters it takes: disks of an instance need `InstanceType`, its data disks also `SystemDiskCategory`.
 * With `ResourceType` `disk`, data disks are listed whatever the instance. Stock may change any moment.
 *
 * - Reads only, and so is repeated by itself after a failure.
 * - RAM action: `ecs:DescribeAvailableResource`.
 * - Errors: `InvalidParam.TypeAndCpuMem.Conflict`, `InvalidDedicatedHostId.NotFound`, `InvalidRegionId.NotFound`,
 * `InvalidResourceId.NotFound`, `Invalid.InstanceChargeType`, `Invalid.Param`, and 11 more.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeAvailableResource
 */
export const DescribeAvailableResource: Operation<DescribeAvailableResourceRequest, DescribeAvailableResourceResponse> = {
  name: 'DescribeAvailableResource',
  ram: 'ecs',
  readOnly: true,
  regionId: true,
};
