// Generated from specs/slb/2014-05-15.json by `npm run generate -- slb`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DescribeRegions`. */
export interface DescribeRegionsRequest {
  /** The language of the `LocalName` of each region. Example: `zh-CN`. */
  AcceptLanguage?: 'zh-CN' | 'en-US' | 'ja' | (string & {}) | undefined;
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
}

/** The answer of `DescribeRegions`. */
export interface DescribeRegionsResponse {
  /** Identifies this call; the vendor's support asks for it. Example: `1651FBB6-4FBF-49FF-A9F5-DF5D696C7EC6`. */
  RequestId: string;
  /** Holds the regions. */
  Regions?: DescribeRegionsResponseRegions;
}

/** `Regions` in an answer of `DescribeRegions`. */
export interface DescribeRegionsResponseRegions {
  /** One region with the host that serves it. */
  Region?: DescribeRegionsResponseRegionsRegion[];
}

/** `Regions.Region` in an answer of `DescribeRegions`. */
export interface DescribeRegionsResponseRegionsRegion {
  /** The host that calls for the region go to. Example: `slb.aliyuncs.com`. */
  RegionEndpoint?: string;
  /** The name for people, of the region or the zone. */
  LocalName?: string;
  /** The id of the region, as clients take it. Example: `cn-beijing`. */
  RegionId?: string;
}

/**
 * Lists the regions that have load balancers, with their endpoints.
 *
 * - Reads only, and so is repeated by itself after a failure.
 * - RAM action: `slb:DescribeRegions`, on `acs:slb:*:{accountId}:*`.
 * - Errors: `InvalidParameter`, `LocationServiceTimeout`.
 * @see https://api.alibabacloud.com/document/Slb/2014-05-15/DescribeRegions
 */
export const DescribeRegions: Operation<DescribeRegionsRequest, DescribeRegionsResponse> = {
  name: 'DescribeRegions',
  ram: 'slb',
  readOnly: true,
  regionId: true,
};
