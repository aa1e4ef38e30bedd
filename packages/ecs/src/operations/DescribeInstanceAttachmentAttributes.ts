// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { PaginatedOperation } from '@scope/core';

/** The parameters of `DescribeInstanceAttachmentAttributes`. */
export interface DescribeInstanceAttachmentAttributesRequest {
  /**
   * The instances to ask about, as a JSON list of at most 100 ids in a string. Example:
   * `["i-bp67acfmxazb46antg41", "i-bp67acfmxazb5uo2ahdu", "i-bp67acfmxazb69igpewr"]`.
   */
  InstanceIds: readonly string[] | string;
  /** Left over; leave it out. */
  OwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  OwnerId?: number | undefined;
  /**
   * The page to return, counted from 1. Paginators turn the pages by themselves. Default: `1`. Range: at least 1.
   * Example: `1`.
   */
  PageNumber?: number | undefined;
  /** How many items a page holds at most. Default: `10`. Range: 1 to 100. Example: `10`. */
  PageSize?: number | undefined;
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

/** The answer of `DescribeInstanceAttachmentAttributes`. */
export interface DescribeInstanceAttachmentAttributesResponse {
  /** The private pools of the instances on this page. */
  Instances?: DescribeInstanceAttachmentAttributesResponseInstances;
  /** The page that this is, counted from 1. Example: `1`. */
  PageNumber?: number;
  /** How many items a page holds at most, as the request asked or by default. Example: `10`. */
  PageSize?: number;
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
  /** How many items match in all, on every page together. Example: `1`. */
  TotalCount?: number;
}

/** `Instances` in an answer of `DescribeInstanceAttachmentAttributes`. */
export interface DescribeInstanceAttachmentAttributesResponseInstances {
  /** An instance and its private pool. */
  Instance?: DescribeInstanceAttachmentAttributesResponseInstancesInstance[];
}

/** `Instances.Instance` in an answer of `DescribeInstanceAttachmentAttributes`. */
export interface DescribeInstanceAttachmentAttributesResponseInstancesInstance {
  /** The instance, `i-…`. Example: `i-bp67acfmxazb46antg41`. */
  InstanceId?: string;
  /**
   * The elasticity assurance (`eap-…`) or capacity reservation (`crp-…`) behind the pool; in mode `Open`, the one
   * that the system picked. Example: `eap-bp67acfmxazb4mp1758f`.
   */
  PrivatePoolOptionsId?: string;
  /**
   * How the private pool is chosen.
   * - `Open`: The system looks for an open pool that fits, else takes public capacity.
   * - `Target`: The pool that was named, and no other.
   * - `None`: No private pool is used.
   *
   * Example: `Open`.
   */
  PrivatePoolOptionsMatchCriteria?: 'Open' | 'Target' | 'None' | (string & {});
}

/**
 * Tells from which private pools of reserved capacity instances draw.
 *
 * A private pool comes with an elasticity assurance or a capacity reservation. Once it has run out, the pool's
 * fields of the answer are empty. Change it with {@link ModifyInstanceAttachmentAttributes}.
 *
 * - Reads only, and so is repeated by itself after a failure.
 * - Answers in pages, which `paginate` walks.
 * - RAM action: `ecs:DescribeInstanceAttachmentAttributes`.
 * - Errors: `InvalidInstanceIds.NotFound`, `MissingParameter.RegionId`, `InternalError`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeInstanceAttachmentAttributes
 */
export const DescribeInstanceAttachmentAttributes: PaginatedOperation<DescribeInstanceAttachmentAttributesRequest, DescribeInstanceAttachmentAttributesResponse, DescribeInstanceAttachmentAttributesResponseInstancesInstance> = {
  name: 'DescribeInstanceAttachmentAttributes',
  ram: 'ecs',
  readOnly: true,
  regionId: true,
  parameters: { InstanceIds: { style: 'json' } },
  pagination: {
    style: 'page',
    items: 'Instances.Instance',
    pageNumber: 'PageNumber',
    pageSize: 'PageSize',
    total: 'TotalCount',
    defaultPageSize: 100,
  },
};
