// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DescribeZones`. */
export interface DescribeZonesRequest {
  /** Default: `zh-CN`. Example: `zh-CN`. */
  AcceptLanguage?: 'zh-CN' | 'zh-TW' | 'en-US' | 'ja' | 'fr' | 'de' | 'ko' | (string & {}) | undefined;
  /** Default: `PostPaid`. Example: `PostPaid`. */
  InstanceChargeType?: 'PrePaid' | 'PostPaid' | (string & {}) | undefined;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
  /** Default: `NoSpot`. Example: `NoSpot`. */
  SpotStrategy?: 'NoSpot' | 'SpotWithPriceLimit' | 'SpotAsPriceGo' | (string & {}) | undefined;
  /** Default: `true`. Example: `false`. */
  Verbose?: boolean | undefined;
}

/** The answer of `DescribeZones`. */
export interface DescribeZonesResponse {
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
  Zones?: DescribeZonesResponseZones;
}

/** `Zones` in an answer of `DescribeZones`. */
export interface DescribeZonesResponseZones {
  Zone?: DescribeZonesResponseZonesZone[];
}

/** `Zones.Zone` in an answer of `DescribeZones`. */
export interface DescribeZonesResponseZonesZone {
  AvailableDedicatedHostTypes?: DescribeZonesResponseZonesZoneAvailableDedicatedHostTypes;
  AvailableDiskCategories?: DescribeZonesResponseZonesZoneAvailableDiskCategories;
  AvailableInstanceTypes?: DescribeZonesResponseZonesZoneAvailableInstanceTypes;
  AvailableResourceCreation?: DescribeZonesResponseZonesZoneAvailableResourceCreation;
  AvailableResources?: DescribeZonesResponseZonesZoneAvailableResources;
  AvailableVolumeCategories?: DescribeZonesResponseZonesZoneAvailableVolumeCategories;
  DedicatedHostGenerations?: DescribeZonesResponseZonesZoneDedicatedHostGenerations;
  /** Example: `Hangzhou Zone G`. */
  LocalName?: string;
  /** Example: `cn-hangzhou-g`. */
  ZoneId?: string;
  /** Example: `AvailabilityZone`. */
  ZoneType?: 'AvailabilityZone' | 'CloudBoxZone' | (string & {});
}

/** `Zones.Zone.AvailableDedicatedHostTypes` in an answer of `DescribeZones`. */
export interface DescribeZonesResponseZonesZoneAvailableDedicatedHostTypes {
  DedicatedHostType?: string[];
}

/** `Zones.Zone.AvailableDiskCategories` in an answer of `DescribeZones`. */
export interface DescribeZonesResponseZonesZoneAvailableDiskCategories {
  DiskCategories?: string[];
}

/** `Zones.Zone.AvailableInstanceTypes` in an answer of `DescribeZones`. */
export interface DescribeZonesResponseZonesZoneAvailableInstanceTypes {
  InstanceTypes?: string[];
}

/** `Zones.Zone.AvailableResourceCreation` in an answer of `DescribeZones`. */
export interface DescribeZonesResponseZonesZoneAvailableResourceCreation {
  ResourceTypes?: string[];
}

/** `Zones.Zone.AvailableResources` in an answer of `DescribeZones`. */
export interface DescribeZonesResponseZonesZoneAvailableResources {
  ResourcesInfo?: DescribeZonesResponseZonesZoneAvailableResourcesResourcesInfo[];
}

/** `Zones.Zone.AvailableResources.ResourcesInfo` in an answer of `DescribeZones`. */
export interface DescribeZonesResponseZonesZoneAvailableResourcesResourcesInfo {
  DataDiskCategories?: DescribeZonesResponseZonesZoneAvailableResourcesResourcesInfoDataDiskCategories;
  InstanceGenerations?: DescribeZonesResponseZonesZoneAvailableResourcesResourcesInfoInstanceGenerations;
  InstanceTypeFamilies?: DescribeZonesResponseZonesZoneAvailableResourcesResourcesInfoInstanceTypeFamilies;
  InstanceTypes?: DescribeZonesResponseZonesZoneAvailableResourcesResourcesInfoInstanceTypes;
  /** Example: `true`. */
  IoOptimized?: boolean;
  NetworkTypes?: DescribeZonesResponseZonesZoneAvailableResourcesResourcesInfoNetworkTypes;
  SystemDiskCategories?: DescribeZonesResponseZonesZoneAvailableResourcesResourcesInfoSystemDiskCategories;
}

/** `Zones.Zone.AvailableResources.ResourcesInfo.DataDiskCategories` in an answer of `DescribeZones`. */
export interface DescribeZonesResponseZonesZoneAvailableResourcesResourcesInfoDataDiskCategories {
  supportedDataDiskCategory?: string[];
}

/** `Zones.Zone.AvailableResources.ResourcesInfo.InstanceGenerations` in an answer of `DescribeZones`. */
export interface DescribeZonesResponseZonesZoneAvailableResourcesResourcesInfoInstanceGenerations {
  supportedInstanceGeneration?: string[];
}

/** `Zones.Zone.AvailableResources.ResourcesInfo.InstanceTypeFamilies` in an answer of `DescribeZones`. */
export interface DescribeZonesResponseZonesZoneAvailableResourcesResourcesInfoInstanceTypeFamilies {
  supportedInstanceTypeFamily?: string[];
}

/** `Zones.Zone.AvailableResources.ResourcesInfo.InstanceTypes` in an answer of `DescribeZones`. */
export interface DescribeZonesResponseZonesZoneAvailableResourcesResourcesInfoInstanceTypes {
  supportedInstanceType?: string[];
}

/** `Zones.Zone.AvailableResources.ResourcesInfo.NetworkTypes` in an answer of `DescribeZones`. */
export interface DescribeZonesResponseZonesZoneAvailableResourcesResourcesInfoNetworkTypes {
  supportedNetworkCategory?: string[];
}

/** `Zones.Zone.AvailableResources.ResourcesInfo.SystemDiskCategories` in an answer of `DescribeZones`. */
export interface DescribeZonesResponseZonesZoneAvailableResourcesResourcesInfoSystemDiskCategories {
  supportedSystemDiskCategory?: string[];
}

/** `Zones.Zone.AvailableVolumeCategories` in an answer of `DescribeZones`. */
export interface DescribeZonesResponseZonesZoneAvailableVolumeCategories {
  VolumeCategories?: string[];
}

/** `Zones.Zone.DedicatedHostGenerations` in an answer of `DescribeZones`. */
export interface DescribeZonesResponseZonesZoneDedicatedHostGenerations {
  DedicatedHostGeneration?: string[];
}

/**
 * Lists the zones of a region, and what each of them offers.
 * Reads only: it changes nothing.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeZones
 */
export const DescribeZones: Operation<DescribeZonesRequest, DescribeZonesResponse> = {
  name: 'DescribeZones',
  readOnly: true,
  regionId: true,
};
