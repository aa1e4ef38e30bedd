// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DescribeRegions`. */
export interface DescribeRegionsRequest {
  /** Default: `zh-CN`. Example: `zh-CN`. */
  AcceptLanguage?: 'zh-CN' | 'zh-TW' | 'en-US' | 'ja' | 'fr' | 'de' | 'ko' | (string & {}) | undefined;
  /** Default: `PostPaid`. Example: `PrePaid`. */
  InstanceChargeType?:
    | 'PrePaid'
    | 'PostPaid'
    | 'SpotWithPriceLimit'
    | 'SpotAsPriceGo'
    | (string & {})
    | undefined;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
  /** Default: `instance`. Example: `instance`. */
  ResourceType?: 'instance' | 'disk' | 'reservedinstance' | 'scu' | (string & {}) | undefined;
}

/** The answer of `DescribeRegions`. */
export interface DescribeRegionsResponse {
  Regions?: DescribeRegionsResponseRegions;
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
}

/** `Regions` in an answer of `DescribeRegions`. */
export interface DescribeRegionsResponseRegions {
  Region?: DescribeRegionsResponseRegionsRegion[];
}

/** `Regions.Region` in an answer of `DescribeRegions`. */
export interface DescribeRegionsResponseRegionsRegion {
  /** Example: `China (Qingdao)`. */
  LocalName?: string;
  /** Example: `ecs.cn-qingdao.aliyuncs.com`. */
  RegionEndpoint?: string;
  /** Example: `cn-qingdao`. */
  RegionId?: string;
  /** Example: `available`. */
  Status?: 'available' | 'soldOut' | (string & {});
}

/**
 * Lists the regions that the account can use.
 * Reads only: it changes nothing.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeRegions
 */
export const DescribeRegions: Operation<DescribeRegionsRequest, DescribeRegionsResponse> = {
  name: 'DescribeRegions',
  readOnly: true,
};
