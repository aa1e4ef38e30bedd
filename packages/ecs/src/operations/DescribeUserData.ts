// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DescribeUserData`. */
export interface DescribeUserDataRequest {
  /** Example: `i-bp14bnftyqhxg9ij82oj`. */
  InstanceId: string;
  OwnerId?: number | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
}

/** The answer of `DescribeUserData`. */
export interface DescribeUserDataResponse {
  /** Example: `i-bp14bnftyqhxg9ij82oj`. */
  InstanceId?: string;
  /** Example: `cn-hangzhou`. */
  RegionId?: string;
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
  /** Example: `ZWNobyBoZWxsbyBlY321ABC`. */
  UserData?: string;
}

/**
 * Calls `DescribeUserData`.
 * Reads only: it changes nothing.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeUserData
 */
export const DescribeUserData: Operation<DescribeUserDataRequest, DescribeUserDataResponse> = {
  name: 'DescribeUserData',
  readOnly: true,
  regionId: true,
};
