// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DescribeSpotPriceHistory`. */
export interface DescribeSpotPriceHistoryRequest {
  /** Example: `2017-08-22T08:45:08Z`. */
  EndTime?: string | undefined;
  /** Example: `ecs.t1.xsmall`. */
  InstanceType: string;
  /** Example: `optimized`. */
  IoOptimized?: 'optimized' | 'none' | (string & {}) | undefined;
  /** Example: `vpc`. */
  NetworkType: 'vpc' | 'classic' | (string & {});
  /** Example: `linux`. */
  OSType?: 'linux' | 'windows' | (string & {}) | undefined;
  /** Default: `0`. Example: `0`. */
  Offset?: number | undefined;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
  /** Default: `1`. Example: `1`. */
  SpotDuration?: number | undefined;
  /** Example: `2017-08-22T08:45:08Z`. */
  StartTime?: string | undefined;
  /** Example: `cn-hangzhou-g`. */
  ZoneId?: string | undefined;
}

/** The answer of `DescribeSpotPriceHistory`. */
export interface DescribeSpotPriceHistoryResponse {
  /** Example: `CNY`. */
  Currency?: string;
  /** Example: `1000`. */
  NextOffset?: number;
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
  SpotPrices?: DescribeSpotPriceHistoryResponseSpotPrices;
}

/** `SpotPrices` in an answer of `DescribeSpotPriceHistory`. */
export interface DescribeSpotPriceHistoryResponseSpotPrices {
  SpotPriceType?: DescribeSpotPriceHistoryResponseSpotPricesSpotPriceType[];
}

/** `SpotPrices.SpotPriceType` in an answer of `DescribeSpotPriceHistory`. */
export interface DescribeSpotPriceHistoryResponseSpotPricesSpotPriceType {
  /** Example: `ecs.g5.large`. */
  InstanceType?: string;
  /** Example: `optimized`. */
  IoOptimized?: 'optimized' | 'none' | (string & {});
  /** Example: `vpc`. */
  NetworkType?: 'vpc' | 'classic' | (string & {});
  /** Example: `0.354`. */
  OriginPrice?: number;
  /** Example: `0.036`. */
  SpotPrice?: number;
  /** Example: `2019-11-19T06:00:00Z`. */
  Timestamp?: string;
  /** Example: `cn-hangzhou-c`. */
  ZoneId?: string;
}

/**
 * Calls `DescribeSpotPriceHistory`.
 * Reads only: it changes nothing.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeSpotPriceHistory
 */
export const DescribeSpotPriceHistory: Operation<DescribeSpotPriceHistoryRequest, DescribeSpotPriceHistoryResponse> = {
  name: 'DescribeSpotPriceHistory',
  readOnly: true,
  regionId: true,
};
