// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DescribeUserBusinessBehavior`. */
export interface DescribeUserBusinessBehaviorRequest {
  /** Left over; leave it out. */
  OwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  OwnerId?: number | undefined;
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out.
   */
  RegionId?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerId?: number | undefined;
  /** The name of the setting. */
  statusKey: string;
}

/** The answer of `DescribeUserBusinessBehavior`. */
export interface DescribeUserBusinessBehaviorResponse {
  /** Identifies this call; the vendor's support asks for it. */
  RequestId: string;
  /** What the default is set to. */
  StatusValue?: string;
}

/**
 * Returns one default setting of the account by its name.
 *
 * Deprecated, and without a documented successor.
 *
 * - Reads only, and so is repeated by itself after a failure.
 * @deprecated The vendor advises against its use.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeUserBusinessBehavior
 */
export const DescribeUserBusinessBehavior: Operation<DescribeUserBusinessBehaviorRequest, DescribeUserBusinessBehaviorResponse> = {
  name: 'DescribeUserBusinessBehavior',
  ram: 'ecs',
  readOnly: true,
  regionId: true,
};
