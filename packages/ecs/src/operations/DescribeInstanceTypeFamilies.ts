// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DescribeInstanceTypeFamilies`. */
export interface DescribeInstanceTypeFamiliesRequest {
  /**
   * Lists only families of this generation.
   * - `ecs-1`: The oldest.
   * - `ecs-2`: The second.
   * - `ecs-3`: The third.
   * - `ecs-4`: With the families g5, c5, r5 and t5.
   * - `ecs-5`: With the families g6, c6 and r6.
   * - `ecs-6`: With the families hfg7, hfc7 and hfr7.
   *
   * Example: `ecs-5`.
   */
  Generation?: 'ecs-1' | 'ecs-2' | 'ecs-3' | 'ecs-4' | 'ecs-5' | 'ecs-6' | (string & {}) | undefined;
  /** Left over; leave it out. Example: `ECSforCloud\@Alibaba.com`. */
  OwnerAccount?: string | undefined;
  /** Left over; leave it out. Example: `155780923770`. */
  OwnerId?: number | undefined;
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
  /** Left over; leave it out. Example: `ECSforCloud`. */
  ResourceOwnerAccount?: string | undefined;
  /** Left over; leave it out. Example: `155780923770`. */
  ResourceOwnerId?: number | undefined;
}

/** The answer of `DescribeInstanceTypeFamilies`. */
export interface DescribeInstanceTypeFamiliesResponse {
  /** The families found. */
  InstanceTypeFamilies?: DescribeInstanceTypeFamiliesResponseInstanceTypeFamilies;
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3B541`. */
  RequestId: string;
}

/** `InstanceTypeFamilies` in an answer of `DescribeInstanceTypeFamilies`. */
export interface DescribeInstanceTypeFamiliesResponseInstanceTypeFamilies {
  /** A family with its generation. */
  InstanceTypeFamily?: DescribeInstanceTypeFamiliesResponseInstanceTypeFamiliesInstanceTypeFamily[];
}

/** `InstanceTypeFamilies.InstanceTypeFamily` in an answer of `DescribeInstanceTypeFamilies`. */
export interface DescribeInstanceTypeFamiliesResponseInstanceTypeFamiliesInstanceTypeFamily {
  /** The generation of the instance type family; `ecs-1` is the oldest. Example: `ecs-5`. */
  Generation?: 'ecs-1' | 'ecs-2' | 'ecs-3' | 'ecs-4' | 'ecs-5' | 'ecs-6' | (string & {});
  /** The family itself, such as `ecs.g6`. Example: `ecs.g6`. */
  InstanceTypeFamilyId?: string;
}

/**
 * Lists the instance type families, such as `ecs.g6`, that a region knows.
 *
 * The types of a family come from {@link DescribeInstanceTypes}, those on sale in a zone from {@link
 * DescribeAvailableResource}.
 *
 * - Reads only, and so is repeated by itself after a failure.
 * - RAM action: `ecs:DescribeInstanceTypeFamilies`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeInstanceTypeFamilies
 */
export const DescribeInstanceTypeFamilies: Operation<DescribeInstanceTypeFamiliesRequest, DescribeInstanceTypeFamiliesResponse> = {
  name: 'DescribeInstanceTypeFamilies',
  ram: 'ecs',
  readOnly: true,
  regionId: true,
};
