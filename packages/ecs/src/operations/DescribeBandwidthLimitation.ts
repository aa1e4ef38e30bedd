// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DescribeBandwidthLimitation`. */
export interface DescribeBandwidthLimitationRequest {
  /** Default: `PostPaid`. Example: `PostPaid`. */
  InstanceChargeType?: 'PrePaid' | 'PostPaid' | (string & {}) | undefined;
  /** Example: `ecs.g5.large`. */
  InstanceType: string;
  /** Default: `Create`. Example: `Upgrade`. */
  OperationType?: 'Upgrade' | 'Downgrade' | 'Create' | (string & {}) | undefined;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  /** Example: `i-bp67acfmxazb4ph49umb`. */
  ResourceId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
  /** Default: `NoSpot`. Example: `NoSpot`. */
  SpotStrategy?: 'NoSpot' | 'SpotWithPriceLimit' | 'SpotAsPriceGo' | (string & {}) | undefined;
}

/** The answer of `DescribeBandwidthLimitation`. */
export interface DescribeBandwidthLimitationResponse {
  Bandwidths?: DescribeBandwidthLimitationResponseBandwidths;
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3B541`. */
  RequestId: string;
}

/** `Bandwidths` in an answer of `DescribeBandwidthLimitation`. */
export interface DescribeBandwidthLimitationResponseBandwidths {
  Bandwidth?: DescribeBandwidthLimitationResponseBandwidthsBandwidth[];
}

/** `Bandwidths.Bandwidth` in an answer of `DescribeBandwidthLimitation`. */
export interface DescribeBandwidthLimitationResponseBandwidthsBandwidth {
  /** Example: `PayByTraffic`. */
  InternetChargeType?: 'PayByBandwidth' | 'PayByTraffic' | (string & {});
  /** Example: `100`. */
  Max?: number;
  /** Example: `0`. */
  Min?: number;
  /** Example: `Mbps`. */
  Unit?: string;
}

/**
 * Calls `DescribeBandwidthLimitation`.
 * Reads only: it changes nothing.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeBandwidthLimitation
 */
export const DescribeBandwidthLimitation: Operation<DescribeBandwidthLimitationRequest, DescribeBandwidthLimitationResponse> = {
  name: 'DescribeBandwidthLimitation',
  readOnly: true,
  regionId: true,
};
