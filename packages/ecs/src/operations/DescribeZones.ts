// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DescribeZones`. */
export interface DescribeZonesRequest {
  /** The language of `LocalName`. Default: `zh-CN`. Example: `zh-CN`. */
  AcceptLanguage?: 'zh-CN' | 'zh-TW' | 'en-US' | 'ja' | 'fr' | 'de' | 'ko' | (string & {}) | undefined;
  /**
   * Lists what can be billed this way.
   * - `PrePaid`: Subscription.
   * - `PostPaid`: Pay-as-you-go; with `SpotStrategy`, spot.
   *
   * Default: `PostPaid`. Example: `PostPaid`.
   */
  InstanceChargeType?: 'PrePaid' | 'PostPaid' | (string & {}) | undefined;
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
   * Lists what can be had as a spot instance. Needs `PostPaid`.
   * - `NoSpot`: Ordinary pay-as-you-go instances.
   * - `SpotWithPriceLimit`: Spot, up to a price limit.
   * - `SpotAsPriceGo`: Spot at the market price.
   *
   * Default: `NoSpot`. Example: `NoSpot`.
   */
  SpotStrategy?: 'NoSpot' | 'SpotWithPriceLimit' | 'SpotAsPriceGo' | (string & {}) | undefined;
  /**
   * Whether to describe in full what each zone offers; `false` keeps the answer short. Default: `true`. Example:
   * `false`.
   */
  Verbose?: boolean | undefined;
}

/** The answer of `DescribeZones`. */
export interface DescribeZonesResponse {
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
  /** The zones of the region. */
  Zones?: DescribeZonesResponseZones;
}

/** `Zones` in an answer of `DescribeZones`. */
export interface DescribeZonesResponseZones {
  /** A zone and what it offers. */
  Zone?: DescribeZonesResponseZonesZone[];
}

/** `Zones.Zone` in an answer of `DescribeZones`. */
export interface DescribeZonesResponseZonesZone {
  /** Which dedicated hosts the zone offers. */
  AvailableDedicatedHostTypes?: DescribeZonesResponseZonesZoneAvailableDedicatedHostTypes;
  /** Which cloud disks the zone offers. */
  AvailableDiskCategories?: DescribeZonesResponseZonesZoneAvailableDiskCategories;
  /** Which instance types the zone offers. */
  AvailableInstanceTypes?: DescribeZonesResponseZonesZoneAvailableInstanceTypes;
  /** Which kinds of resource the zone offers at all. */
  AvailableResourceCreation?: DescribeZonesResponseZonesZoneAvailableResourceCreation;
  /** Which combinations of instances and disks the zone offers. */
  AvailableResources?: DescribeZonesResponseZonesZoneAvailableResources;
  /** Which shared block storage the zone offers. */
  AvailableVolumeCategories?: DescribeZonesResponseZonesZoneAvailableVolumeCategories;
  /** Which generations of dedicated hosts the zone offers. */
  DedicatedHostGenerations?: DescribeZonesResponseZonesZoneDedicatedHostGenerations;
  /** The name for people to read, in the language of `AcceptLanguage`. Example: `Hangzhou Zone G`. */
  LocalName?: string;
  /** The id of the zone, such as `cn-hangzhou-g`. Example: `cn-hangzhou-g`. */
  ZoneId?: string;
  /**
   * What kind of zone it is.
   * - `AvailabilityZone`: One of Alibaba Cloud's data centres.
   * - `CloudBoxZone`: A CloudBox, a rack on the customer's own premises.
   *
   * Example: `AvailabilityZone`.
   */
  ZoneType?: 'AvailabilityZone' | 'CloudBoxZone' | (string & {});
}

/** `Zones.Zone.AvailableDedicatedHostTypes` in an answer of `DescribeZones`. */
export interface DescribeZonesResponseZonesZoneAvailableDedicatedHostTypes {
  /** Types of dedicated hosts, for {@link AllocateDedicatedHosts}. */
  DedicatedHostType?: string[];
}

/** `Zones.Zone.AvailableDiskCategories` in an answer of `DescribeZones`. */
export interface DescribeZonesResponseZonesZoneAvailableDiskCategories {
  /** Kinds of cloud disk, such as `cloud_essd`. */
  DiskCategories?: string[];
}

/** `Zones.Zone.AvailableInstanceTypes` in an answer of `DescribeZones`. */
export interface DescribeZonesResponseZonesZoneAvailableInstanceTypes {
  /** Instance types that the zone knows, such as `ecs.g6.large`; perhaps out of stock. */
  InstanceTypes?: string[];
}

/** `Zones.Zone.AvailableResourceCreation` in an answer of `DescribeZones`. */
export interface DescribeZonesResponseZonesZoneAvailableResourceCreation {
  /** Kinds of resource, such as `Instance`, `Disk` and `VSwitch`. */
  ResourceTypes?: string[];
}

/** `Zones.Zone.AvailableResources` in an answer of `DescribeZones`. */
export interface DescribeZonesResponseZonesZoneAvailableResources {
  /** One combination of instance types, networks and disks that go together. */
  ResourcesInfo?: DescribeZonesResponseZonesZoneAvailableResourcesResourcesInfo[];
}

/** `Zones.Zone.AvailableResources.ResourcesInfo` in an answer of `DescribeZones`. */
export interface DescribeZonesResponseZonesZoneAvailableResourcesResourcesInfo {
  /** The data disks that go with these instances. */
  DataDiskCategories?: DescribeZonesResponseZonesZoneAvailableResourcesResourcesInfoDataDiskCategories;
  /** The generations of instance families that the combination is offered for. */
  InstanceGenerations?: DescribeZonesResponseZonesZoneAvailableResourcesResourcesInfoInstanceGenerations;
  /** The instance families that the combination is offered for. */
  InstanceTypeFamilies?: DescribeZonesResponseZonesZoneAvailableResourcesResourcesInfoInstanceTypeFamilies;
  /** The types that these instances can have. */
  InstanceTypes?: DescribeZonesResponseZonesZoneAvailableResourcesResourcesInfoInstanceTypes;
  /** Whether these instances are I/O optimized. Example: `true`. */
  IoOptimized?: boolean;
  /** The networks that these instances can be in. */
  NetworkTypes?: DescribeZonesResponseZonesZoneAvailableResourcesResourcesInfoNetworkTypes;
  /** The system disks that go with these instances. */
  SystemDiskCategories?: DescribeZonesResponseZonesZoneAvailableResourcesResourcesInfoSystemDiskCategories;
}

/** `Zones.Zone.AvailableResources.ResourcesInfo.DataDiskCategories` in an answer of `DescribeZones`. */
export interface DescribeZonesResponseZonesZoneAvailableResourcesResourcesInfoDataDiskCategories {
  /** Kinds of cloud disk for data. */
  supportedDataDiskCategory?: string[];
}

/** `Zones.Zone.AvailableResources.ResourcesInfo.InstanceGenerations` in an answer of `DescribeZones`. */
export interface DescribeZonesResponseZonesZoneAvailableResourcesResourcesInfoInstanceGenerations {
  /** Generations, such as `ecs-5`. */
  supportedInstanceGeneration?: string[];
}

/** `Zones.Zone.AvailableResources.ResourcesInfo.InstanceTypeFamilies` in an answer of `DescribeZones`. */
export interface DescribeZonesResponseZonesZoneAvailableResourcesResourcesInfoInstanceTypeFamilies {
  /** Families, such as `ecs.g6`. */
  supportedInstanceTypeFamily?: string[];
}

/** `Zones.Zone.AvailableResources.ResourcesInfo.InstanceTypes` in an answer of `DescribeZones`. */
export interface DescribeZonesResponseZonesZoneAvailableResourcesResourcesInfoInstanceTypes {
  /** Instance types, such as `ecs.g6.xlarge`. */
  supportedInstanceType?: string[];
}

/** `Zones.Zone.AvailableResources.ResourcesInfo.NetworkTypes` in an answer of `DescribeZones`. */
export interface DescribeZonesResponseZonesZoneAvailableResourcesResourcesInfoNetworkTypes {
  /** Kinds of network, `vpc` or `classic`. */
  supportedNetworkCategory?: string[];
}

/** `Zones.Zone.AvailableResources.ResourcesInfo.SystemDiskCategories` in an answer of `DescribeZones`. */
export interface DescribeZonesResponseZonesZoneAvailableResourcesResourcesInfoSystemDiskCategories {
  /** Kinds of cloud disk for the system. */
  supportedSystemDiskCategory?: string[];
}

/** `Zones.Zone.AvailableVolumeCategories` in an answer of `DescribeZones`. */
export interface DescribeZonesResponseZonesZoneAvailableVolumeCategories {
  /** Kinds of shared block storage, such as `san_ssd`. */
  VolumeCategories?: string[];
}

/** `Zones.Zone.DedicatedHostGenerations` in an answer of `DescribeZones`. */
export interface DescribeZonesResponseZonesZoneDedicatedHostGenerations {
  /** The numbers of these generations, such as `I`. */
  DedicatedHostGeneration?: string[];
}

/**
 * Lists the zones of a region and what is offered in each.
 *
 * What is offered may be out of stock; what can be bought right now, {@link DescribeAvailableResource} tells.
 *
 * - Reads only, and so is repeated by itself after a failure.
 * - RAM action: `ecs:DescribeZones`.
 * - Errors: `InvalidAcceptLanguage.NotFound`, `InvalidInstanceChargeType.NotFound`, `InvalidRegionId.NotFound`,
 * `InvalidSpotStrategy`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeZones
 */
export const DescribeZones: Operation<DescribeZonesRequest, DescribeZonesResponse> = {
  name: 'DescribeZones',
  ram: 'ecs',
  readOnly: true,
  regionId: true,
};
