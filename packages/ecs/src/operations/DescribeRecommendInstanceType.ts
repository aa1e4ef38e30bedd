// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DescribeRecommendInstanceType`. */
export interface DescribeRecommendInstanceTypeRequest {
  /** The number of vCPUs; together with `Memory`, in place of `InstanceType`. Example: `2`. */
  Cores?: number | undefined;
  /**
   * How the instance would be paid for.
   * - `PrePaid`: By subscription.
   * - `PostPaid`: Pay-as-you-go; also for spot.
   *
   * Default: `PostPaid`. Example: `PostPaid`.
   */
  InstanceChargeType?: 'PrePaid' | 'PostPaid' | (string & {}) | undefined;
  /**
   * The level of the instance families to choose from; every level if left out.
   * - `EntryLevel`: Shared, at a low price.
   * - `EnterpriseLevel`: With steady performance of their own.
   * - `CreditEntryLevel`: Burstable, with CPU credits.
   *
   * Example: `EnterpriseLevel`.
   */
  InstanceFamilyLevel?: 'EntryLevel' | 'EnterpriseLevel' | 'CreditEntryLevel' | (string & {}) | undefined;
  /** The instance type to find others for. Excludes `Cores` and `Memory`. Example: `ecs.hfg6.large`. */
  InstanceType?: string | undefined;
  /** The instance families to choose from, at most 10; every family if left out. Items: at most 20. */
  InstanceTypeFamily?: readonly string[] | undefined;
  /**
   * Whether the instance is I/O-optimized, as all current instance types are. Default: `optimized`. Example:
   * `optimized`.
   */
  IoOptimized?: 'optimized' | 'none' | (string & {}) | undefined;
  /**
   * The highest price per hour, for pay-as-you-go and spot instances. For the latter, only with
   * `SpotWithPriceLimit`. Example: `10`.
   */
  MaxPrice?: number | undefined;
  /** The memory in GiB; together with `Cores`, in place of `InstanceType`. Example: `8`. */
  Memory?: number | undefined;
  /**
   * The kind of network that the instance would be in.
   * - `classic`: The classic network, no longer offered.
   *
   * Default: `vpc`. Example: `vpc`.
   */
  NetworkType: 'vpc' | 'classic' | (string & {});
  /** Left over; leave it out. */
  OwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  OwnerId?: number | undefined;
  /**
   * What the recommendations are sorted by.
   * - `InventoryFirst`: What is best in stock.
   * - `PriceFirst`: What is cheapest per vCPU and hour.
   * - `NewProductFirst`: What is newest.
   *
   * Default: `InventoryFirst`. Example: `PriceFirst`.
   */
  PriorityStrategy?: 'InventoryFirst' | 'PriceFirst' | 'NewProductFirst' | (string & {}) | undefined;
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
   * What the recommendation is for.
   * - `UPGRADE`: Changing the type of an existing instance.
   * - `CREATE`: Creating an instance.
   *
   * Default: `CREATE`. Example: `CREATE`.
   */
  Scene?: 'UPGRADE' | 'CREATE' | (string & {}) | undefined;
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
   * Example: `cloud_ssd`.
   */
  SystemDiskCategory?: 'cloud_efficiency' | 'cloud_ssd' | 'cloud_essd' | 'cloud' | (string & {}) | undefined;
  /** The zone where the instance would be; `ZoneMatchMode` says how strictly. Example: `cn-hangzhou-f`. */
  ZoneId?: string | undefined;
  /**
   * Whether other zones count too.
   * - `Strict`: Only what `ZoneId` has.
   * - `Include`: What other zones of the region have as well.
   *
   * Example: `Strict`.
   */
  ZoneMatchMode?: 'Strict' | 'Include' | (string & {}) | undefined;
}

/** The answer of `DescribeRecommendInstanceType`. */
export interface DescribeRecommendInstanceTypeResponse {
  /** What is recommended. */
  Data?: DescribeRecommendInstanceTypeResponseData;
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
}

/** `Data` in an answer of `DescribeRecommendInstanceType`. */
export interface DescribeRecommendInstanceTypeResponseData {
  /** One recommended instance type, with its rank, its zones and the way of paying. */
  RecommendInstanceType?: DescribeRecommendInstanceTypeResponseDataRecommendInstanceType[];
}

/** `Data.RecommendInstanceType` in an answer of `DescribeRecommendInstanceType`. */
export interface DescribeRecommendInstanceTypeResponseDataRecommendInstanceType {
  /** The code that the goods are sold under, such as `ecs`. Example: `ecs`. */
  CommodityCode?: string;
  /** The way of paying that the recommendation is for. Example: `PostPaid`. */
  InstanceChargeType?: 'PrePaid' | 'PostPaid' | (string & {});
  /** The instance type recommended, with its main figures. */
  InstanceType?: DescribeRecommendInstanceTypeResponseDataRecommendInstanceTypeInstanceType;
  /** The kind of network that the recommendation is for. Example: `vpc`. */
  NetworkType?: 'vpc' | 'classic' | (string & {});
  /** The rank of the recommendation. Example: `2`. */
  Priority?: number;
  /**
   * Where the resource is, by the id of its region; at the top of a list, the region that all of the list is from.
   * Example: `cn-hangzhou`.
   */
  RegionId?: string;
  /** What the recommendation is for, as asked. Example: `CREATE`. */
  Scene?: 'UPGRADE' | 'CREATE' | (string & {});
  /** The spot strategy that the recommendation is for. Example: `NoSpot`. */
  SpotStrategy?: 'NoSpot' | 'SpotWithPriceLimit' | 'SpotAsPriceGo' | (string & {});
  /** A zone where the instance type can be had. Example: `cn-hangzhou-h`. */
  ZoneId?: string;
  /** The zones that have the instance type. */
  Zones?: DescribeRecommendInstanceTypeResponseDataRecommendInstanceTypeZones;
}

/** `Data.RecommendInstanceType.InstanceType` in an answer of `DescribeRecommendInstanceType`. */
export interface DescribeRecommendInstanceTypeResponseDataRecommendInstanceTypeInstanceType {
  /** The number of vCPUs it has. Example: `1`. */
  Cores?: number;
  /** The generation of the instance family, such as `ecs-4`. Example: `ecs-4`. */
  Generation?: string;
  /** The name of the instance type recommended, for {@link RunInstances}. Example: `ecs.hfg6.large`. */
  InstanceType?: string;
  /** The instance family it belongs to. Example: `ecs.hfg6`. */
  InstanceTypeFamily?: string;
  /** The memory it has, in MiB. Example: `8192`. */
  Memory?: number;
  /** Whether the instance type is I/O-optimized, `optimized`, or not, `none`. Example: `optimized`. */
  SupportIoOptimized?: string;
}

/** `Data.RecommendInstanceType.Zones` in an answer of `DescribeRecommendInstanceType`. */
export interface DescribeRecommendInstanceTypeResponseDataRecommendInstanceTypeZones {
  /** A zone that has the instance type, with the kinds of network that it offers. */
  zone?: DescribeRecommendInstanceTypeResponseDataRecommendInstanceTypeZonesZone[];
}

/** `Data.RecommendInstanceType.Zones.zone` in an answer of `DescribeRecommendInstanceType`. */
export interface DescribeRecommendInstanceTypeResponseDataRecommendInstanceTypeZonesZone {
  /** The kinds of network that the zone offers for it. */
  NetworkTypes?: DescribeRecommendInstanceTypeResponseDataRecommendInstanceTypeZonesZoneNetworkTypes;
  /** The zone, in the form of `ZoneId`. Example: `cn-hangzhou-h`. */
  ZoneNo?: string;
}

/** `Data.RecommendInstanceType.Zones.zone.NetworkTypes` in an answer of `DescribeRecommendInstanceType`. */
export interface DescribeRecommendInstanceTypeResponseDataRecommendInstanceTypeZonesZoneNetworkTypes {
  /** The kinds of network there, such as `vpc`. */
  NetworkType?: string[];
}

/**
 * Recommends instance types in place of a given one, or for a number of vCPUs and an amount of memory.
 *
 * Useful where an instance type is retired or out of stock. Give either `InstanceType` or `Cores` with `Memory`. A
 * beta operation.
 *
 * - Reads only, and so is repeated by itself after a failure.
 * - RAM action: `ecs:DescribeRecommendInstanceType`.
 * - Errors: `InvalidNetworkType.ValueNotSupported`, `InvalidPriorityStrategy.ValueNotSupported`,
 * `InvalidParameter.Scene`, `InvalidRegionId.MalFormed`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeRecommendInstanceType
 */
export const DescribeRecommendInstanceType: Operation<DescribeRecommendInstanceTypeRequest, DescribeRecommendInstanceTypeResponse> = {
  name: 'DescribeRecommendInstanceType',
  ram: 'ecs',
  readOnly: true,
  regionId: true,
};
