// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DescribeUserData`. */
export interface DescribeUserDataRequest {
  /** The instance, `i-…`. Example: `i-bp14bnftyqhxg9ij82oj`. */
  InstanceId: string;
  /** Left over; leave it out. */
  OwnerId?: number | undefined;
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerId?: number | undefined;
}

/** The answer of `DescribeUserData`. */
export interface DescribeUserDataResponse {
  /** The instance, `i-…`. Example: `i-bp14bnftyqhxg9ij82oj`. */
  InstanceId?: string;
  /**
   * Where the resource is, by the id of its region; at the top of a list, the region that all of the list is from.
   * Example: `cn-hangzhou`.
   */
  RegionId?: string;
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
  /** The user data, in Base64; an empty string where there is none. Example: `ZWNobyBoZWxsbyBlY321ABC`. */
  UserData?: string;
}

/**
 * Returns the user data that an instance was given.
 *
 * - Reads only, and so is repeated by itself after a failure.
 * - RAM action: `ecs:DescribeUserData`.
 * - Errors: `InvalidInstanceId.NotFound`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeUserData
 */
export const DescribeUserData: Operation<DescribeUserDataRequest, DescribeUserDataResponse> = {
  name: 'DescribeUserData',
  ram: 'ecs',
  readOnly: true,
  regionId: true,
};
