// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { PaginatedOperation } from '@scope/core';

/** The parameters of `DescribeAutoSnapshotPolicyAssociations`. */
export interface DescribeAutoSnapshotPolicyAssociationsRequest {
  /** Example: `sp-bp12quk7gqhhuu1f5udb`. */
  AutoSnapshotPolicyId?: string | undefined;
  /** Example: `d-bp67acfmxazb4puc6u26`. */
  DiskId?: string | undefined;
  /** Range: at least 1. Example: `10`. */
  MaxResults?: number | undefined;
  /** Example: `caeba0bbb2be03f84eb48b699f0ad8e1`. */
  NextToken?: string | undefined;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
}

/** The answer of `DescribeAutoSnapshotPolicyAssociations`. */
export interface DescribeAutoSnapshotPolicyAssociationsResponse {
  AutoSnapshotPolicyAssociations?: DescribeAutoSnapshotPolicyAssociationsResponseAutoSnapshotPolicyAssociations;
  /** Example: `caeba0bbb2be03f84eb48b699f0ad8e1`. */
  NextToken?: string;
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3B541`. */
  RequestId: string;
}

/** `AutoSnapshotPolicyAssociations` in an answer of `DescribeAutoSnapshotPolicyAssociations`. */
export interface DescribeAutoSnapshotPolicyAssociationsResponseAutoSnapshotPolicyAssociations {
  AutoSnapshotPolicyAssociation?: DescribeAutoSnapshotPolicyAssociationsResponseAutoSnapshotPolicyAssociationsAutoSnapshotPolicyAssociation[];
}

/**
 * `AutoSnapshotPolicyAssociations.AutoSnapshotPolicyAssociation` in an answer of
 * `DescribeAutoSnapshotPolicyAssociations`.
 */
export interface DescribeAutoSnapshotPolicyAssociationsResponseAutoSnapshotPolicyAssociationsAutoSnapshotPolicyAssociation {
  AutoSnapshotPolicyId?: string;
  DiskId?: string;
}

/**
 * Calls `DescribeAutoSnapshotPolicyAssociations`.
 * Reads only: it changes nothing.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeAutoSnapshotPolicyAssociations
 */
export const DescribeAutoSnapshotPolicyAssociations: PaginatedOperation<DescribeAutoSnapshotPolicyAssociationsRequest, DescribeAutoSnapshotPolicyAssociationsResponse, DescribeAutoSnapshotPolicyAssociationsResponseAutoSnapshotPolicyAssociationsAutoSnapshotPolicyAssociation> = {
  name: 'DescribeAutoSnapshotPolicyAssociations',
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
