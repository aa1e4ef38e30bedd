// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { PaginatedOperation } from '@scope/core';

/** The parameters of `DescribeHaVips`. */
export interface DescribeHaVipsRequest {
  /** Conditions on the virtual addresses to return, up to 6. Items: at most 6. */
  Filter: readonly DescribeHaVipsRequestFilter[];
  /** Left over; leave it out. */
  OwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  OwnerId?: number | undefined;
  /** The page to return, counted from 1. Paginators turn the pages by themselves. Range: at least 1. */
  PageNumber?: number | undefined;
  /** How many items a page holds at most. Range: 1 to 50. */
  PageSize?: number | undefined;
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out.
   */
  RegionId?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerId?: number | undefined;
}

/** `Filter` in a request of `DescribeHaVips`. */
export interface DescribeHaVipsRequestFilter {
  /** A field to filter by, such as `HaVipId`, `VpcId` or `VSwitchId`. */
  Key?: string | undefined;
  /** The values of the field to let through. Items: at most 10. */
  Value?: readonly string[] | undefined;
}

/** The answer of `DescribeHaVips`. */
export interface DescribeHaVipsResponse {
  /** The virtual addresses of this page. */
  HaVips?: DescribeHaVipsResponseHaVips;
  /** The page that this is, counted from 1. */
  PageNumber?: number;
  /** How many items a page holds at most, as the request asked or by default. */
  PageSize?: number;
  /** Identifies this call; the vendor's support asks for it. */
  RequestId: string;
  /** How many items match in all, on every page together. */
  TotalCount?: number;
}

/** `HaVips` in an answer of `DescribeHaVips`. */
export interface DescribeHaVipsResponseHaVips {
  /** One virtual address with its vSwitch and the instances tied to it. */
  HaVip?: DescribeHaVipsResponseHaVipsHaVip[];
}

/** `HaVips.HaVip` in an answer of `DescribeHaVips`. */
export interface DescribeHaVipsResponseHaVipsHaVip {
  /** The Elastic IP addresses bound to the virtual address. */
  AssociatedEipAddresses?: DescribeHaVipsResponseHaVipsHaVipAssociatedEipAddresses;
  /** The instances that may take over the address. */
  AssociatedInstances?: DescribeHaVipsResponseHaVipsHaVipAssociatedInstances;
  /** When the address was reserved, in UTC as `yyyy-MM-ddTHH:mm:ssZ`. */
  CreateTime?: string;
  /** What the resource is for, in its maker's words. */
  Description?: string;
  /** The virtual address by its id, `havip-…`. */
  HaVipId?: string;
  /** The private address itself. */
  IpAddress?: string;
  /** The instance that answers for the address now. */
  MasterInstanceId?: string;
  /**
   * Where the resource is, by the id of its region; at the top of a list, the region that all of the list is from.
   */
  RegionId?: string;
  /** Where the virtual address is in its life, such as `Available`, or `InUse` where it is tied to an instance. */
  Status?: string;
  /** The vSwitch that the address was taken from. */
  VSwitchId?: string;
  /** The VPC that the address is in. */
  VpcId?: string;
}

/** `HaVips.HaVip.AssociatedEipAddresses` in an answer of `DescribeHaVips`. */
export interface DescribeHaVipsResponseHaVipsHaVipAssociatedEipAddresses {
  /** One public address that leads to the virtual one. */
  associatedEipAddresse?: string[];
}

/** `HaVips.HaVip.AssociatedInstances` in an answer of `DescribeHaVips`. */
export interface DescribeHaVipsResponseHaVipsHaVipAssociatedInstances {
  /** The id of an instance tied to the address, `i-…`. */
  associatedInstance?: string[];
}

/**
 * Lists virtual addresses (HaVips) and the instances tied to them; superseded by `vpc:DescribeHaVips`.
 *
 * Deprecated in ECS: call `vpc:DescribeHaVips`.
 *
 * - Reads only, and so is repeated by itself after a failure.
 * - Answers in pages, which `paginate` walks.
 * @deprecated Use `vpc:DescribeHaVips`, an operation of another product, instead.
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
