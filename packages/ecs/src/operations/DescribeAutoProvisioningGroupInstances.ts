// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { PaginatedOperation } from '@scope/core';

/** The parameters of `DescribeAutoProvisioningGroupInstances`. */
export interface DescribeAutoProvisioningGroupInstancesRequest {
  /** Example: `apg-uf6jel2bbl62wh13aqcb`. */
  AutoProvisioningGroupId: string;
  /** Example: `123456`. */
  OwnerAccount?: string | undefined;
  /** Example: `123456`. */
  OwnerId?: number | undefined;
  /** Default: `1`. Range: at least 1. Example: `1`. */
  PageNumber?: number | undefined;
  /** Default: `10`. Range: 1 to 100. Example: `10`. */
  PageSize?: number | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  /** Example: `123456`. */
  ResourceOwnerAccount?: string | undefined;
  /** Example: `123456`. */
  ResourceOwnerId?: number | undefined;
}

/** The answer of `DescribeAutoProvisioningGroupInstances`. */
export interface DescribeAutoProvisioningGroupInstancesResponse {
  Instances?: DescribeAutoProvisioningGroupInstancesResponseInstances;
  /** Example: `1`. */
  PageNumber?: number;
  /** Example: `10`. */
  PageSize?: number;
  /** Example: `B48A12CD-1295-4A38-A8F0-0E92C937A91B`. */
  RequestId: string;
  /** Example: `2`. */
  TotalCount?: number;
}

/** `Instances` in an answer of `DescribeAutoProvisioningGroupInstances`. */
export interface DescribeAutoProvisioningGroupInstancesResponseInstances {
  Instance?: DescribeAutoProvisioningGroupInstancesResponseInstancesInstance[];
}

/** `Instances.Instance` in an answer of `DescribeAutoProvisioningGroupInstances`. */
export interface DescribeAutoProvisioningGroupInstancesResponseInstancesInstance {
  /** Example: `2`. */
  CPU?: number;
  /** Example: `2017-12-10T04:04Z`. */
  CreationTime?: string;
  /** Example: `i-bp67acfmxazb4p5c7acv`. */
  InstanceId?: string;
  /** Example: `ecs.g5.large`. */
  InstanceType?: string;
  /** Example: `true`. */
  IoOptimized?: boolean;
  /** Example: `true`. */
  IsSpot?: boolean;
  /** Example: `1024`. */
  Memory?: number;
  /** Example: `vpc`. */
  NetworkType?: 'vpc' | 'classic' | (string & {});
  /** Example: `linux`. */
  OsType?: 'windows' | 'linux' | (string & {});
  /** Example: `cn-hangzhou`. */
  RegionId?: string;
  /** Example: `Running`. */
  Status?: string;
  /** Example: `cn-hangzhou-g`. */
  ZoneId?: string;
}

/**
 * Calls `DescribeAutoProvisioningGroupInstances`.
 * Reads only: it changes nothing.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeAutoProvisioningGroupInstances
 */
export const DescribeAutoProvisioningGroupInstances: PaginatedOperation<DescribeAutoProvisioningGroupInstancesRequest, DescribeAutoProvisioningGroupInstancesResponse, DescribeAutoProvisioningGroupInstancesResponseInstancesInstance> = {
  name: 'DescribeAutoProvisioningGroupInstances',
  readOnly: true,
  regionId: true,
  pagination: {
    style: 'page',
    items: 'Instances.Instance',
    pageNumber: 'PageNumber',
    pageSize: 'PageSize',
    total: 'TotalCount',
    defaultPageSize: 100,
  },
};
