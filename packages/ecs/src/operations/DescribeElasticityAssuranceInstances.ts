// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { PaginatedOperation } from '@scope/core';

/** The parameters of `DescribeElasticityAssuranceInstances`. */
export interface DescribeElasticityAssuranceInstancesRequest {
  /** The assurance whose instances are listed. */
  PrivatePoolOptions?: DescribeElasticityAssuranceInstancesRequestPrivatePoolOptions | undefined;
  /**
   * How many items a page holds at most, where the pages are walked with `NextToken`. Default: `10`. Range: 1 to
   * 100. Example: `10`.
   */
  MaxResults?: number | undefined;
  /**
   * Where to go on, from the `NextToken` of the last answer; leave it out for the first page. Example:
   * `caeba0bbb2be03f84eb48b699f0a4883`.
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

/** `PrivatePoolOptions` in a request of `DescribeElasticityAssuranceInstances`. */
export interface DescribeElasticityAssuranceInstancesRequestPrivatePoolOptions {
  /** The elasticity assurance, `eap-…`. Example: `eap-bp67acfmxazb4mp1758f`. */
  Id: string;
}

/** The answer of `DescribeElasticityAssuranceInstances`. */
export interface DescribeElasticityAssuranceInstancesResponse {
  /** The instances that use the capacity, as far as on this page. */
  ElasticityAssuranceItem?: DescribeElasticityAssuranceInstancesResponseElasticityAssuranceItem;
  /** How many items a page holds at most, as the request asked or by default. Example: `10`. */
  MaxResults?: number;
  /**
   * Where the next page starts, for the `NextToken` of the next request; empty on the last page. Example:
   * `caeba0bbb2be03f84eb48b699f0a4883`.
   */
  NextToken?: string;
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
  /** How many items match in all, on every page together. Example: `2`. */
  TotalCount?: number;
}

/** `ElasticityAssuranceItem` in an answer of `DescribeElasticityAssuranceInstances`. */
export interface DescribeElasticityAssuranceInstancesResponseElasticityAssuranceItem {
  /** One instance that uses the capacity, by its id. */
  InstanceIdSet?: DescribeElasticityAssuranceInstancesResponseElasticityAssuranceItemInstanceIdSet[];
}

/** `ElasticityAssuranceItem.InstanceIdSet` in an answer of `DescribeElasticityAssuranceInstances`. */
export interface DescribeElasticityAssuranceInstancesResponseElasticityAssuranceItemInstanceIdSet {
  /** The instance, `i-…`. Example: `i-bp67acfmxazb46antg41`. */
  InstanceId?: string;
}

/**
 * Lists the running instances that use the capacity of an elasticity assurance.
 *
 * Once the assurance has ended, the list is empty, as instances are no longer matched to it.
 *
 * - Reads only, and so is repeated by itself after a failure.
 * - Answers in pages, which `paginate` walks.
 * - RAM action: `ecs:DescribeElasticityAssuranceInstances`.
 * - Errors: `MissingParameter.RegionId`, `InternalError`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeElasticityAssuranceInstances
 */
export const DescribeElasticityAssuranceInstances: PaginatedOperation<DescribeElasticityAssuranceInstancesRequest, DescribeElasticityAssuranceInstancesResponse, DescribeElasticityAssuranceInstancesResponseElasticityAssuranceItemInstanceIdSet> = {
  name: 'DescribeElasticityAssuranceInstances',
  ram: 'ecs',
  readOnly: true,
  regionId: true,
  pagination: {
    style: 'token',
    items: 'ElasticityAssuranceItem.InstanceIdSet',
    inputToken: 'NextToken',
    outputToken: 'NextToken',
    pageSize: 'MaxResults',
    defaultPageSize: 100,
  },
};
