// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DescribeInstanceTypeFamilies`. */
export interface DescribeInstanceTypeFamiliesRequest {
  /** Example: `ecs-5`. */
  Generation?: 'ecs-1' | 'ecs-2' | 'ecs-3' | 'ecs-4' | 'ecs-5' | 'ecs-6' | (string & {}) | undefined;
  /** Example: `ECSforCloud\@Alibaba.com`. */
  OwnerAccount?: string | undefined;
  /** Example: `155780923770`. */
  OwnerId?: number | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  /** Example: `ECSforCloud`. */
  ResourceOwnerAccount?: string | undefined;
  /** Example: `155780923770`. */
  ResourceOwnerId?: number | undefined;
}

/** The answer of `DescribeInstanceTypeFamilies`. */
export interface DescribeInstanceTypeFamiliesResponse {
  InstanceTypeFamilies?: DescribeInstanceTypeFamiliesResponseInstanceTypeFamilies;
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3B541`. */
  RequestId: string;
}

/** `InstanceTypeFamilies` in an answer of `DescribeInstanceTypeFamilies`. */
export interface DescribeInstanceTypeFamiliesResponseInstanceTypeFamilies {
  InstanceTypeFamily?: DescribeInstanceTypeFamiliesResponseInstanceTypeFamiliesInstanceTypeFamily[];
}

/** `InstanceTypeFamilies.InstanceTypeFamily` in an answer of `DescribeInstanceTypeFamilies`. */
export interface DescribeInstanceTypeFamiliesResponseInstanceTypeFamiliesInstanceTypeFamily {
  /** Example: `ecs-5`. */
  Generation?: 'ecs-1' | 'ecs-2' | 'ecs-3' | 'ecs-4' | 'ecs-5' | 'ecs-6' | (string & {});
  /** Example: `ecs.g6`. */
  InstanceTypeFamilyId?: string;
}

/**
 * Calls `DescribeInstanceTypeFamilies`.
 * Reads only: it changes nothing.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeInstanceTypeFamilies
 */
export const DescribeInstanceTypeFamilies: Operation<DescribeInstanceTypeFamiliesRequest, DescribeInstanceTypeFamiliesResponse> = {
  name: 'DescribeInstanceTypeFamilies',
  readOnly: true,
  regionId: true,
};
