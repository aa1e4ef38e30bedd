// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { PaginatedOperation } from '@scope/core';

/** The parameters of `DescribeHaVips`. */
export interface DescribeHaVipsRequest {
  /** Items: at most 6. */
  Filter: readonly DescribeHaVipsRequestFilter[];
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Range: at least 1. */
  PageNumber?: number | undefined;
  /** Range: 1 to 50. */
  PageSize?: number | undefined;
  RegionId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
}

/** `Filter` in a request of `DescribeHaVips`. */
export interface DescribeHaVipsRequestFilter {
  Key?: string | undefined;
  /** Items: at most 10. */
  Value?: readonly string[] | undefined;
}

/** The answer of `DescribeHaVips`. */
export interface DescribeHaVipsResponse {
  HaVips?: DescribeHaVipsResponseHaVips;
  PageNumber?: number;
  PageSize?: number;
  RequestId: string;
  TotalCount?: number;
}

/** `HaVips` in an answer of `DescribeHaVips`. */
export interface DescribeHaVipsResponseHaVips {
  HaVip?: DescribeHaVipsResponseHaVipsHaVip[];
}

/** `HaVips.HaVip` in an answer of `DescribeHaVips`. */
export interface DescribeHaVipsResponseHaVipsHaVip {
  AssociatedEipAddresses?: DescribeHaVipsResponseHaVipsHaVipAssociatedEipAddresses;
  AssociatedInstances?: DescribeHaVipsResponseHaVipsHaVipAssociatedInstances;
  CreateTime?: string;
  Description?: string;
  HaVipId?: string;
  IpAddress?: string;
  MasterInstanceId?: string;
  RegionId?: string;
  Status?: string;
  VSwitchId?: string;
  VpcId?: string;
}

/** `HaVips.HaVip.AssociatedEipAddresses` in an answer of `DescribeHaVips`. */
export interface DescribeHaVipsResponseHaVipsHaVipAssociatedEipAddresses {
  associatedEipAddresse?: string[];
}

/** `HaVips.HaVip.AssociatedInstances` in an answer of `DescribeHaVips`. */
export interface DescribeHaVipsResponseHaVipsHaVipAssociatedInstances {
  associatedInstance?: string[];
}

/**
 * Calls `DescribeHaVips`.
 * Reads only: it changes nothing.
 * @deprecated The vendor advises against its use.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeHaVips
 */
export const DescribeHaVips: PaginatedOperation<DescribeHaVipsRequest, DescribeHaVipsResponse, DescribeHaVipsResponseHaVipsHaVip> = {
  name: 'DescribeHaVips',
  readOnly: true,
  regionId: true,
  pagination: {
    style: 'page',
    items: 'HaVips.HaVip',
    pageNumber: 'PageNumber',
    pageSize: 'PageSize',
    total: 'TotalCount',
    defaultPageSize: 50,
  },
};
