// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { PaginatedOperation } from '@scope/core';

/** The parameters of `DescribePrefixListAssociations`. */
export interface DescribePrefixListAssociationsRequest {
  /**
   * How many items a page holds at most, where the pages are walked with `NextToken`. Default: `10`. Range: 1 to
   * 100. Example: `10`.
   */
  MaxResults?: number | undefined;
  /**
   * Where to go on, from the `NextToken` of the last answer; leave it out for the first page. Example:
   * `AAAAAdDWBF2qBDK`.
   */
  NextToken?: string | undefined;
  /** Left over; leave it out. */
  OwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  OwnerId?: number | undefined;
  /** The prefix list, `pl-…`, as {@link DescribePrefixLists} lists it. Example: `pl-x1j1k5ykzqlixdcy5uwg`. */
  PrefixListId: string;
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-chengdu`.
   */
  RegionId?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerId?: number | undefined;
}

/** The answer of `DescribePrefixListAssociations`. */
export interface DescribePrefixListAssociationsResponse {
  /**
   * Where the next page starts, for the `NextToken` of the next request; empty on the last page. Example:
   * `AAAAAdDWBF2qBDK`.
   */
  NextToken?: string;
  /** The resources of this page that refer to the prefix list. */
  PrefixListAssociations?: DescribePrefixListAssociationsResponsePrefixListAssociations;
  /** Identifies this call; the vendor's support asks for it. Example: `38793DB8-A4B2-4AEC-BFD3-111234E9188D`. */
  RequestId: string;
}

/** `PrefixListAssociations` in an answer of `DescribePrefixListAssociations`. */
export interface DescribePrefixListAssociationsResponsePrefixListAssociations {
  /** One resource that refers to the prefix list, with its kind. */
  PrefixListAssociation?: DescribePrefixListAssociationsResponsePrefixListAssociationsPrefixListAssociation[];
}

/** `PrefixListAssociations.PrefixListAssociation` in an answer of `DescribePrefixListAssociations`. */
export interface DescribePrefixListAssociationsResponsePrefixListAssociationsPrefixListAssociation {
  /**
   * The id of the resource that refers to the prefix list, such as a security group. Example:
   * `sg-bp11ujym6xsff6l0s8e8`.
   */
  ResourceId?: string;
  /** What the referring resource is, such as `securitygroup`. Example: `securitygroup`. */
  ResourceType?: string;
}

/**
 * Lists the resources that refer to a prefix list, such as security groups.
 *
 * - Reads only, and so is repeated by itself after a failure.
 * - Answers in pages, which `paginate` walks.
 * - RAM action: `ecs:DescribePrefixListAssociations`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribePrefixListAssociations
 */
export const DescribePrefixListAssociations: PaginatedOperation<DescribePrefixListAssociationsRequest, DescribePrefixListAssociationsResponse, DescribePrefixListAssociationsResponsePrefixListAssociationsPrefixListAssociation> = {
  name: 'DescribePrefixListAssociations',
  ram: 'ecs',
  readOnly: true,
  regionId: true,
  pagination: {
    style: 'token',
    items: 'PrefixListAssociations.PrefixListAssociation',
    inputToken: 'NextToken',
    outputToken: 'NextToken',
    pageSize: 'MaxResults',
    defaultPageSize: 100,
  },
};
