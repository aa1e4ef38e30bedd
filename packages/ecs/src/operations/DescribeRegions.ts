// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DescribeRegions`. */
export interface DescribeRegionsRequest {
  /** The language of `LocalName`. Default: `zh-CN`. Example: `zh-CN`. */
  AcceptLanguage?: 'zh-CN' | 'zh-TW' | 'en-US' | 'ja' | 'fr' | 'de' | 'ko' | (string & {}) | undefined;
  /**
   * Lists the regions where resources can be billed this way.
   * - `PrePaid`: Subscription; fails with `InvalidPayMethod` where the account cannot pay from a balance or
   * credit.
   * - `PostPaid`: Pay-as-you-go.
   * - `SpotWithPriceLimit`: Spot, up to a price limit.
   * - `SpotAsPriceGo`: Spot at the market price.
   *
   * Default: `PostPaid`. Example: `PrePaid`.
   */
  InstanceChargeType?:
    | 'PrePaid'
    | 'PostPaid'
    | 'SpotWithPriceLimit'
    | 'SpotAsPriceGo'
    | (string & {})
    | undefined;
  /** Left over; leave it out. */
  OwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  OwnerId?: number | undefined;
  /** Left over; leave it out. */
  ResourceOwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerId?: number | undefined;
  /**
   * The kind of resource that is to be bought.
   * - `instance`: Instances.
   * - `disk`: Cloud disks.
   * - `reservedinstance`: Reserved instances.
   * - `scu`: Storage capacity units.
   *
   * Default: `instance`. Example: `instance`.
   */
  ResourceType?: 'instance' | 'disk' | 'reservedinstance' | 'scu' | (string & {}) | undefined;
}

/** The answer of `DescribeRegions`. */
export interface DescribeRegionsResponse {
  /** The regions found. */
  Regions?: DescribeRegionsResponseRegions;
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
}

/** `Regions` in an answer of `DescribeRegions`. */
export interface DescribeRegionsResponseRegions {
  /** A region with its endpoint. */
  Region?: DescribeRegionsResponseRegionsRegion[];
}

/** `Regions.Region` in an answer of `DescribeRegions`. */
export interface DescribeRegionsResponseRegionsRegion {
  /** The name for people to read, in the language of `AcceptLanguage`. Example: `China (Qingdao)`. */
  LocalName?: string;
  /** The host name that calls for the region go to. Example: `ecs.cn-qingdao.aliyuncs.com`. */
  RegionEndpoint?: string;
  /** The id of the region, such as `cn-hangzhou`, for `regionId` of the client. Example: `cn-qingdao`. */
  RegionId?: string;
  /**
   * Whether the resource asked about can still be bought there.
   * - `available`: It can.
   * - `soldOut`: It is sold out.
   *
   * Example: `available`.
   */
  Status?: 'available' | 'soldOut' | (string & {});
}

/**
 * Lists the regions where a kind of resource can be bought, with their endpoints.
 *
 * - Reads only, and so is repeated by itself after a failure.
 * - RAM action: `ecs:DescribeRegions`.
 * - Errors: `InvalidAcceptLanguage.NotFound`, `InvalidResourceType.NotFound`, `Unauthorized.EmptyRegion`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeRegions
 */
export const DescribeRegions: Operation<DescribeRegionsRequest, DescribeRegionsResponse> = {
  name: 'DescribeRegions',
  ram: 'ecs',
  readOnly: true,
};
