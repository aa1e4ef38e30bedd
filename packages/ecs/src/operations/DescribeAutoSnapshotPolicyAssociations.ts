// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { PaginatedOperation } from '@scope/core';

/** The parameters of `DescribeAutoSnapshotPolicyAssociations`. */
export interface DescribeAutoSnapshotPolicyAssociationsRequest {
  /** Returns only the disks under this policy. Excludes `DiskId`. Example: `sp-bp12quk7gqhhuu1f5udb`. */
  AutoSnapshotPolicyId?: string | undefined;
  /** Returns only the policies of this disk. Excludes `AutoSnapshotPolicyId`. Example: `d-bp67acfmxazb4puc6u26`. */
  DiskId?: string | undefined;
  /**
   * How many items a page holds at most, where the pages are walked with `NextToken`. Range: at least 1. Example:
   * `10`.
   */
  MaxResults?: number | undefined;
  /**
   * Where to go on, from the `NextToken` of the last answer; leave it out for the first page. Example:
   * `caeba0bbb2be03f84eb48b699f0ad8e1`.
   */
  NextToken?: string | undefined;
  /** Left over; leave it out. */
  OwnerAccount?: string | undefined;
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

/** The answer of `DescribeAutoSnapshotPolicyAssociations`. */
export interface DescribeAutoSnapshotPolicyAssociationsResponse {
  /** The pairs of a policy and a disk on this page. */
  AutoSnapshotPolicyAssociations?: DescribeAutoSnapshotPolicyAssociationsResponseAutoSnapshotPolicyAssociations;
  /**
   * Where the next page starts, for the `NextToken` of the next request; empty on the last page. Example:
   * `caeba0bbb2be03f84eb48b699f0ad8e1`.
   */
  NextToken?: string;
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3B541`. */
  RequestId: string;
}

/** `AutoSnapshotPolicyAssociations` in an answer of `DescribeAutoSnapshotPolicyAssociations`. */
export interface DescribeAutoSnapshotPolicyAssociationsResponseAutoSnapshotPolicyAssociations {
  /** The pairs of a policy and a disk on this page, one by one. */
  AutoSnapshotPolicyAssociation?: DescribeAutoSnapshotPolicyAssociationsResponseAutoSnapshotPolicyAssociationsAutoSnapshotPolicyAssociation[];
}

/**
 * `AutoSnapshotPolicyAssociations.AutoSnapshotPolicyAssociation` in an answer of
 * `DescribeAutoSnapshotPolicyAssociations`.
 */
export interface DescribeAutoSnapshotPolicyAssociationsResponseAutoSnapshotPolicyAssociationsAutoSnapshotPolicyAssociation {
  /** The automatic snapshot policy, `sp-…`. */
  AutoSnapshotPolicyId?: string;
  /** The disk that is under the policy, `d-…`. */
  DiskId?: string;
}

/**
 * Lists which disks are under which automatic snapshot policies.
 *
 * Give `AutoSnapshotPolicyId` or `DiskId`, not both.
 *
 * - Reads only, and so is repeated by itself after a failure.
 * - Answers in pages, which `paginate` walks.
 * - RAM action: `ecs:DescribeAutoSnapshotPolicyAssociations`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeAutoSnapshotPolicyAssociations
 */
export const DescribeAutoSnapshotPolicyAssociations: PaginatedOperation<DescribeAutoSnapshotPolicyAssociationsRequest, DescribeAutoSnapshotPolicyAssociationsResponse, DescribeAutoSnapshotPolicyAssociationsResponseAutoSnapshotPolicyAssociationsAutoSnapshotPolicyAssociation> = {
  name: 'DescribeAutoSnapshotPolicyAssociations',
  ram: 'ecs',
  readOnly: true,
  regionId: true,
  pagination: {
    style: 'token',
    items: 'AutoSnapshotPolicyAssociations.AutoSnapshotPolicyAssociation',
    inputToken: 'NextToken',
    outputToken: 'NextToken',
    pageSize: 'MaxResults',
  },
};
