// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { PaginatedOperation } from '@scope/core';

/** The parameters of `DescribeResourceByTags`. */
export interface DescribeResourceByTagsRequest {
  /** Left over; leave it out. */
  OwnerId?: number | undefined;
  /**
   * The page to return, counted from 1. Paginators turn the pages by themselves. Default: `1`. Range: at least 1.
   * Example: `1`.
   */
  PageNumber?: number | undefined;
  /** How many items a page holds at most. Default: `50`. Range: 1 to 100. Example: `50`. */
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
  /**
   * The kind of the resources.
   * - `eni`: Network interface.
   * - `ddh`: Dedicated host.
   * - `ddhcluster`: Cluster of dedicated hosts.
   * - `securitygroup`: Security group.
   * - `keypair`: SSH key pair.
   * - `launchtemplate`: Launch template.
   * - `reservedinstance`: Reserved instance.
   * - `snapshotpolicy`: Policy for automatic snapshots.
   * - `elasticityassurance`: Elasticity assurance.
   * - `capacityreservation`: Capacity reservation.
   * - `command`: Command of Cloud Assistant.
   * - `invocation`: Run of a command or transfer of a file by Cloud Assistant.
   * - `activation`: Activation code for managed instances.
   * - `managedinstance`: Managed instance, a server outside of ECS with Cloud Assistant.
   *
   * Example: `instance`.
   */
  ResourceType?:
    | 'instance'
    | 'disk'
    | 'snapshot'
    | 'image'
    | 'securitygroup'
    | 'volume'
    | 'eni'
    | 'ddh'
    | 'keypair'
    | 'launchtemplate'
    | (string & {})
    | undefined;
  /** Lists only resources with these tags. Items: at most 20. */
  Tag?: readonly DescribeResourceByTagsRequestTag[] | undefined;
}

/** `Tag` in a request of `DescribeResourceByTags`. */
export interface DescribeResourceByTagsRequestTag {
  /**
   * What the tag is called, for example `env`: up to 128 characters, without `http://` or `https://`, and not
   * beginning with `aliyun` or `acs:`. Example: `TestKey`.
   */
  Key?: string | undefined;
  /**
   * What the tag says, for example `production`: up to 128 characters without `http://` or `https://`, or nothing.
   * Example: `TestValue`.
   */
  Value?: string | undefined;
}

/** The answer of `DescribeResourceByTags`. */
export interface DescribeResourceByTagsResponse {
  /** The page that this is, counted from 1. Example: `1`. */
  PageNumber?: number;
  /** How many items a page holds at most, as the request asked or by default. Example: `50`. */
  PageSize?: number;
  /** Identifies this call; the vendor's support asks for it. Example: `1C1E5359-71D7-44D8-8FAA-0327B549157X`. */
  RequestId: string;
  /** The resources of this page. */
  Resources?: DescribeResourceByTagsResponseResources;
  /** How many items match in all, on every page together. Example: `8`. */
  TotalCount?: number;
}

/** `Resources` in an answer of `DescribeResourceByTags`. */
export interface DescribeResourceByTagsResponseResources {
  /** One resource that bears the tags, with its kind and its region. */
  Resource?: DescribeResourceByTagsResponseResourcesResource[];
}

/** `Resources.Resource` in an answer of `DescribeResourceByTags`. */
export interface DescribeResourceByTagsResponseResourcesResource {
  /**
   * Where the resource is, by the id of its region; at the top of a list, the region that all of the list is from.
   * Example: `cn-hangzhou`.
   */
  RegionId?: string;
  /** The resource, by its id; `ResourceType` says of which kind it is. Example: `i-bp16t2cgmiiy7t1cs58q`. */
  ResourceId?: string;
  /**
   * The kind of the resources.
   * - `eni`: Network interface.
   * - `ddh`: Dedicated host.
   * - `ddhcluster`: Cluster of dedicated hosts.
   * - `securitygroup`: Security group.
   * - `keypair`: SSH key pair.
   * - `launchtemplate`: Launch template.
   * - `reservedinstance`: Reserved instance.
   * - `snapshotpolicy`: Policy for automatic snapshots.
   * - `elasticityassurance`: Elasticity assurance.
   * - `capacityreservation`: Capacity reservation.
   * - `command`: Command of Cloud Assistant.
   * - `invocation`: Run of a command or transfer of a file by Cloud Assistant.
   * - `activation`: Activation code for managed instances.
   * - `managedinstance`: Managed instance, a server outside of ECS with Cloud Assistant.
   *
   * Example: `instance`.
   */
  ResourceType?:
    | 'instance'
    | 'disk'
    | 'snapshot'
    | 'image'
    | 'securitygroup'
    | 'volume'
    | 'eni'
    | 'ddh'
    | 'keypair'
    | 'launchtemplate'
    | (string & {});
}

/**
 * Lists the resources that bear certain tags; deprecated in favour of the product Tag.
 *
 * Use `tag:ListResourcesByTag`, which looks across products, or {@link ListTagResources}, which stays within ECS.
 *
 * - Reads only, and so is repeated by itself after a failure.
 * - Answers in pages, which `paginate` walks.
 * @deprecated Use `tag:ListResourcesByTag`, an operation of another product, instead.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeResourceByTags
 */
export const DescribeResourceByTags: PaginatedOperation<DescribeResourceByTagsRequest, DescribeResourceByTagsResponse, DescribeResourceByTagsResponseResourcesResource> = {
  name: 'DescribeResourceByTags',
  readOnly: true,
  regionId: true,
  pagination: {
    style: 'page',
    items: 'Resources.Resource',
    pageNumber: 'PageNumber',
    pageSize: 'PageSize',
    total: 'TotalCount',
    defaultPageSize: 100,
  },
};
