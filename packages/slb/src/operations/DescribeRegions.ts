// Generated from specs/slb/2014-05-15.json by `npm run generate -- slb`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DescribeRegions`. */
export interface DescribeRegionsRequest {
  /** Example: `zh-CN`. */
  AcceptLanguage?: 'zh-CN' | 'en-US' | 'ja' | (string & {}) | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
}

/** The answer of `DescribeRegions`. */
export interface DescribeRegionsResponse {
  /** Example: `1651FBB6-4FBF-49FF-A9F5-DF5D696C7EC6`. */
  RequestId: string;
  Regions?: DescribeRegionsResponseRegions;
}

/** `Regions` in an answer of `DescribeRegions`. */
export interface DescribeRegionsResponseRegions {
  Region?: DescribeRegionsResponseRegionsRegion[];
}

/** `Regions.Region` in an answer of `DescribeRegions`. */
export interface DescribeRegionsResponseRegionsRegion {
  /** Example: `slb.aliyuncs.com`. */
  RegionEndpoint?: string;
  LocalName?: string;
  /** Example: `cn-beijing`. */
  RegionId?: string;
}

/**
 * Calls `DescribeRegions`.
 * Reads only: it changes nothing.
 * @see https://api.alibabacloud.com/document/Slb/2014-05-15/DescribeRegions
 */
export const DescribeRegions: Operation<DescribeRegionsRequest, DescribeRegionsResponse> = {
  name: 'DescribeRegions',
  readOnly: true,
  regionId: true,
};
