// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { PaginatedOperation } from '@scope/core';

/** The parameters of `DescribeElasticityAssuranceInstances`. */
export interface DescribeElasticityAssuranceInstancesRequest {
  PrivatePoolOptions?: DescribeElasticityAssuranceInstancesRequestPrivatePoolOptions | undefined;
  /** Default: `10`. Range: 1 to 100. Example: `10`. */
  MaxResults?: number | undefined;
  /** Example: `caeba0bbb2be03f84eb48b699f0a4883`. */
  NextToken?: string | undefined;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
}

/** `PrivatePoolOptions` in a request of `DescribeElasticityAssuranceInstances`. */
export interface DescribeElasticityAssuranceInstancesRequestPrivatePoolOptions {
  /** Example: `eap-bp67acfmxazb4mp1758f`. */
  Id: string;
}

/** The answer of `DescribeElasticityAssuranceInstances`. */
export interface DescribeElasticityAssuranceInstancesResponse {
  ElasticityAssuranceItem?: DescribeElasticityAssuranceInstancesResponseElasticityAssuranceItem;
  /** Example: `10`. */
  MaxResults?: number;
  /** Example: `caeba0bbb2be03f84eb48b699f0a4883`. */
  NextToken?: string;
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
  /** Example: `2`. */
  TotalCount?: number;
}

/** `ElasticityAssuranceItem` in an answer of `DescribeElasticityAssuranceInstances`. */
export interface DescribeElasticityAssuranceInstancesResponseElasticityAssuranceItem {
  InstanceIdSet?: DescribeElasticityAssuranceInstancesResponseElasticityAssuranceItemInstanceIdSet[];
}

/** `ElasticityAssuranceItem.InstanceIdSet` in an answer of `DescribeElasticityAssuranceInstances`. */
export interface DescribeElasticityAssuranceInstancesResponseElasticityAssuranceItemInstanceIdSet {
  /** Example: `i-bp67acfmxazb46antg41`. */
  InstanceId?: string;
}

/**
 * Calls `DescribeElasticityAssuranceInstances`.
 * Reads only: it changes nothing.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeElasticityAssuranceInstances
 */
export const DescribeElasticityAssuranceInstances: PaginatedOperation<DescribeElasticityAssuranceInstancesRequest, DescribeElasticityAssuranceInstancesResponse, DescribeElasticityAssuranceInstancesResponseElasticityAssuranceItemInstanceIdSet> = {
  name: 'DescribeElasticityAssuranceInstances',
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
