// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DescribeUserBusinessBehavior`. */
export interface DescribeUserBusinessBehaviorRequest {
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  RegionId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
  statusKey: string;
}

/** The answer of `DescribeUserBusinessBehavior`. */
export interface DescribeUserBusinessBehaviorResponse {
  RequestId: string;
  StatusValue?: string;
}

/**
 * Calls `DescribeUserBusinessBehavior`.
 * Reads only: it changes nothing.
 * @deprecated The vendor advises against its use.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeUserBusinessBehavior
 */
export const DescribeUserBusinessBehavior: Operation<DescribeUserBusinessBehaviorRequest, DescribeUserBusinessBehaviorResponse> = {
  name: 'DescribeUserBusinessBehavior',
  readOnly: true,
  regionId: true,
};
