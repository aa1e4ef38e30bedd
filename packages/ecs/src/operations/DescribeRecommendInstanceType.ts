// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DescribeRecommendInstanceType`. */
export interface DescribeRecommendInstanceTypeRequest {
  /** Example: `2`. */
  Cores?: number | undefined;
  /** Default: `PostPaid`. Example: `PostPaid`. */
  InstanceChargeType?: 'PrePaid' | 'PostPaid' | (string & {}) | undefined;
  /** Example: `EnterpriseLevel`. */
  InstanceFamilyLevel?: 'EntryLevel' | 'EnterpriseLevel' | 'CreditEntryLevel' | (string & {}) | undefined;
  /** Example: `ecs.hfg6.large`. */
  InstanceType?: string | undefined;
  /** Items: at most 20. */
  InstanceTypeFamily?: readonly string[] | undefined;
  /** Default: `optimized`. Example: `optimized`. */
  IoOptimized?: 'optimized' | 'none' | (string & {}) | undefined;
  /** Example: `10`. */
  MaxPrice?: number | undefined;
  /** Example: `8`. */
  Memory?: number | undefined;
  /** Default: `vpc`. Example: `vpc`. */
  NetworkType: 'vpc' | 'classic' | (string & {});
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Default: `InventoryFirst`. Example: `PriceFirst`. */
  PriorityStrategy?: 'InventoryFirst' | 'PriceFirst' | 'NewProductFirst' | (string & {}) | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
  /** Default: `CREATE`. Example: `CREATE`. */
  Scene?: 'UPGRADE' | 'CREATE' | (string & {}) | undefined;
  /** Default: `NoSpot`. Example: `NoSpot`. */
  SpotStrategy?: 'NoSpot' | 'SpotWithPriceLimit' | 'SpotAsPriceGo' | (string & {}) | undefined;
  /** Example: `cloud_ssd`. */
  SystemDiskCategory?: 'cloud_efficiency' | 'cloud_ssd' | 'cloud_essd' | 'cloud' | (string & {}) | undefined;
  /** Example: `cn-hangzhou-f`. */
  ZoneId?: string | undefined;
  /** Example: `Strict`. */
  ZoneMatchMode?: 'Strict' | 'Include' | (string & {}) | undefined;
}

/** The answer of `DescribeRecommendInstanceType`. */
export interface DescribeRecommendInstanceTypeResponse {
  Data?: DescribeRecommendInstanceTypeResponseData;
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
}

/** `Data` in an answer of `DescribeRecommendInstanceType`. */
export interface DescribeRecommendInstanceTypeResponseData {
  RecommendInstanceType?: DescribeRecommendInstanceTypeResponseDataRecommendInstanceType[];
}

/** `Data.RecommendInstanceType` in an answer of `DescribeRecommendInstanceType`. */
export interface DescribeRecommendInstanceTypeResponseDataRecommendInstanceType {
  /** Example: `ecs`. */
  CommodityCode?: string;
  /** Example: `PostPaid`. */
  InstanceChargeType?: 'PrePaid' | 'PostPaid' | (string & {});
  InstanceType?: DescribeRecommendInstanceTypeResponseDataRecommendInstanceTypeInstanceType;
  /** Example: `vpc`. */
  NetworkType?: 'vpc' | 'classic' | (string & {});
  /** Example: `2`. */
  Priority?: number;
  /** Example: `cn-hangzhou`. */
  RegionId?: string;
  /** Example: `CREATE`. */
  Scene?: 'UPGRADE' | 'CREATE' | (string & {});
  /** Example: `NoSpot`. */
  SpotStrategy?: 'NoSpot' | 'SpotWithPriceLimit' | 'SpotAsPriceGo' | (string & {});
  /** Example: `cn-hangzhou-h`. */
  ZoneId?: string;
  Zones?: DescribeRecommendInstanceTypeResponseDataRecommendInstanceTypeZones;
}

/** `Data.RecommendInstanceType.InstanceType` in an answer of `DescribeRecommendInstanceType`. */
export interface DescribeRecommendInstanceTypeResponseDataRecommendInstanceTypeInstanceType {
  /** Example: `1`. */
  Cores?: number;
  /** Example: `ecs-4`. */
  Generation?: string;
  /** Example: `ecs.hfg6.large`. */
  InstanceType?: string;
  /** Example: `ecs.hfg6`. */
  InstanceTypeFamily?: string;
  /** Example: `8192`. */
  Memory?: number;
  /** Example: `optimized`. */
  SupportIoOptimized?: string;
}

/** `Data.RecommendInstanceType.Zones` in an answer of `DescribeRecommendInstanceType`. */
export interface DescribeRecommendInstanceTypeResponseDataRecommendInstanceTypeZones {
  zone?: DescribeRecommendInstanceTypeResponseDataRecommendInstanceTypeZonesZone[];
}

/** `Data.RecommendInstanceType.Zones.zone` in an answer of `DescribeRecommendInstanceType`. */
export interface DescribeRecommendInstanceTypeResponseDataRecommendInstanceTypeZonesZone {
  NetworkTypes?: DescribeRecommendInstanceTypeResponseDataRecommendInstanceTypeZonesZoneNetworkTypes;
  /** Example: `cn-hangzhou-h`. */
  ZoneNo?: string;
}

/** `Data.RecommendInstanceType.Zones.zone.NetworkTypes` in an answer of `DescribeRecommendInstanceType`. */
export interface DescribeRecommendInstanceTypeResponseDataRecommendInstanceTypeZonesZoneNetworkTypes {
  NetworkType?: string[];
}

/**
 * Calls `DescribeRecommendInstanceType`.
 * Reads only: it changes nothing.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeRecommendInstanceType
 */
export const DescribeRecommendInstanceType: Operation<DescribeRecommendInstanceTypeRequest, DescribeRecommendInstanceTypeResponse> = {
  name: 'DescribeRecommendInstanceType',
  readOnly: true,
  regionId: true,
};
