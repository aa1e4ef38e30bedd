// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { PaginatedOperation } from '@scope/core';

/** The parameters of `DescribeAutoProvisioningGroupInstances`. */
export interface DescribeAutoProvisioningGroupInstancesRequest {
  /** The auto provisioning group, `apg-…`. Example: `apg-uf6jel2bbl62wh13aqcb`. */
  AutoProvisioningGroupId: string;
  /** Left over; leave it out. Example: `123456`. */
  OwnerAccount?: string | undefined;
  /** Left over; leave it out. Example: `123456`. */
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
  /** Left over; leave it out. Example: `123456`. */
  ResourceOwnerAccount?: string | undefined;
  /** Left over; leave it out. Example: `123456`. */
  ResourceOwnerId?: number | undefined;
}

/** The answer of `DescribeAutoProvisioningGroupInstances`. */
export interface DescribeAutoProvisioningGroupInstancesResponse {
  /** The instances of this page. */
  Instances?: DescribeAutoProvisioningGroupInstancesResponseInstances;
  /** The page that this is, counted from 1. Example: `1`. */
  PageNumber?: number;
  /** How many items a page holds at most, as the request asked or by default. Example: `10`. */
  PageSize?: number;
  /** Identifies this call; the vendor's support asks for it. Example: `B48A12CD-1295-4A38-A8F0-0E92C937A91B`. */
  RequestId: string;
  /** How many items match in all, on every page together. Example: `2`. */
  TotalCount?: number;
}

/** `Instances` in an answer of `DescribeAutoProvisioningGroupInstances`. */
export interface DescribeAutoProvisioningGroupInstancesResponseInstances {
  /** One instance, with its type, its zone and its status. */
  Instance?: DescribeAutoProvisioningGroupInstancesResponseInstancesInstance[];
}

/** `Instances.Instance` in an answer of `DescribeAutoProvisioningGroupInstances`. */
export interface DescribeAutoProvisioningGroupInstancesResponseInstancesInstance {
  /** The number of vCPUs of the instance. Example: `2`. */
  CPU?: number;
  /** When the instance was created, in UTC. Example: `2017-12-10T04:04Z`. */
  CreationTime?: string;
  /** The instance, `i-…`. Example: `i-bp67acfmxazb4p5c7acv`. */
  InstanceId?: string;
  /** The type that the group chose among those of its template, such as `ecs.g6.large`. Example: `ecs.g5.large`. */
  InstanceType?: string;
  /** Whether the instance is I/O optimized. Example: `true`. */
  IoOptimized?: boolean;
  /** Whether it is a spot instance. Example: `true`. */
  IsSpot?: boolean;
  /** The memory of the instance in MiB. Example: `1024`. */
  Memory?: number;
  /**
   * The kind of network that the instance is in.
   * - `classic`: The classic network, which is retired.
   * - `vpc`: A VPC.
   *
   * Example: `vpc`.
   */
  NetworkType?: 'vpc' | 'classic' | (string & {});
  /** The operating system of the instance, `windows` or `linux`. Example: `linux`. */
  OsType?: 'windows' | 'linux' | (string & {});
  /**
   * Where the resource is, by the id of its region; at the top of a list, the region that all of the list is from.
   * Example: `cn-hangzhou`.
   */
  RegionId?: string;
  /** Where the instance is in its life, such as `Running`. Example: `Running`. */
  Status?: string;
  /** The zone that the group chose, by the vSwitches of its configuration. Example: `cn-hangzhou-g`. */
  ZoneId?: string;
}

/**
 * Lists the instances that an auto provisioning group holds at present.
 *
 * For more about them pass the ids to {@link DescribeInstances}.
 *
 * - Reads only, and so is repeated by itself after a failure.
 * - Answers in pages, which `paginate` walks.
 * - RAM action: `ecs:DescribeAutoProvisioningGroupInstances`.
 * - Errors: `Forbidden.RAM`, `MissingParamter.RegionId`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeAutoProvisioningGroupInstances
 */
export const DescribeAutoProvisioningGroupInstances: PaginatedOperation<DescribeAutoProvisioningGroupInstancesRequest, DescribeAutoProvisioningGroupInstancesResponse, DescribeAutoProvisioningGroupInstancesResponseInstancesInstance> = {
  name: 'DescribeAutoProvisioningGroupInstances',
  ram: 'ecs',
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
