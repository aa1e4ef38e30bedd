// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { PaginatedOperation } from '@scope/core';

/** The parameters of `DescribeActivations`. */
export interface DescribeActivationsRequest {
  /** Lists this activation code only. Example: `4ECEEE12-56F1-4FBC-9AB1-890F12347DD5`. */
  ActivationId?: string | undefined;
  /** Only codes whose name prefix for servers is this one. Example: `test-InstanceName`. */
  InstanceName?: string | undefined;
  /**
   * How many items a page holds at most, where the pages are walked with `NextToken`. Default: `10`. Example:
   * `10`.
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
  /** The page to return, counted from 1. Paginators turn the pages by themselves. Default: `1`. Example: `1`. */
  PageNumber?: number | bigint | undefined;
  /** How many items a page holds at most. Default: `10`. Example: `10`. */
  PageSize?: number | bigint | undefined;
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
  /**
   * The resource group that the call is about, for accounts that sort their resources into groups. Example:
   * `rg-1237o84mlsnmetr`.
   */
  ResourceGroupId?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerId?: number | undefined;
  /** Only codes that carry all of these tags. Items: at most 21. */
  Tag?: readonly DescribeActivationsRequestTag[] | undefined;
}

/** `Tag` in a request of `DescribeActivations`. */
export interface DescribeActivationsRequestTag {
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

/** The answer of `DescribeActivations`. */
export interface DescribeActivationsResponse {
  /** The activation codes of this page. */
  ActivationList?: DescribeActivationsResponseActivationList[];
  /**
   * Where the next page starts, for the `NextToken` of the next request; empty on the last page. Example:
   * `AAAAAdDWBF2qBDK`.
   */
  NextToken?: string;
  /** The page that this is, counted from 1. Example: `1`. */
  PageNumber?: number;
  /** How many items a page holds at most, as the request asked or by default. Example: `10`. */
  PageSize?: number;
  /** Identifies this call; the vendor's support asks for it. Example: `4ECEEE12-56F1-4FBC-9AB1-890F74625134`. */
  RequestId: string;
  /** How many items match in all, on every page together. Example: `1`. */
  TotalCount?: number;
}

/** `ActivationList` in an answer of `DescribeActivations`. */
export interface DescribeActivationsResponseActivationList {
  /** The activation code by its id, without the secret part. Example: `4ECEEE12-56F1-4FBC-9AB1-890F12347DD5`. */
  ActivationId?: string;
  /** When the code was made, in UTC. Example: `2021-01-20T06:00:00Z`. */
  CreationTime?: string;
  /** How many servers that used the code have been removed again. Example: `1`. */
  DeregisteredCount?: number;
  /** What the activation code is for. Example: `This is description.`. */
  Description?: string;
  /** Whether the code was ended with {@link DisableActivation}. Example: `false`. */
  Disabled?: boolean;
  /** How many servers may register with the code. Example: `1`. */
  InstanceCount?: number;
  /** What the names of servers registered with the code start with. Example: `test-InstanceName`. */
  InstanceName?: string;
  /** From where servers may register with the code. Example: `0.0.0.0/0`. */
  IpAddressRange?: string;
  /** How many servers have registered with the code. Example: `1`. */
  RegisteredCount?: number;
  /** The resource group that the resource is in; empty where it is in none. Example: `rg-1237o84mlsnmetr`. */
  ResourceGroupId?: string;
  /** What the resource is tagged with, each key once; {@link TagResources} and {@link UntagResources} change it. */
  Tags?: DescribeActivationsResponseActivationListTags[];
  /** For how many hours the code is valid, from its creation. Example: `4`. */
  TimeToLiveInHours?: number;
}

/** `ActivationList.Tags` in an answer of `DescribeActivations`. */
export interface DescribeActivationsResponseActivationListTags {
  /** What the tag is called, for example `env`; a resource has each key once. Example: `owner`. */
  TagKey?: string;
  /** What the tag says, for example `production`; may be empty. Example: `zhangsan`. */
  TagValue?: string;
}

/**
 * Lists the activation codes of a region and how often each was used.
 *
 * The secret part of a code is not among the answers; only {@link CreateActivation} returns it.
 *
 * - Reads only, and so is repeated by itself after a failure.
 * - Answers in pages, which `paginate` walks.
 * - RAM action: `ecs:DescribeActivations`.
 * - Errors: `InvalidParam.PageNumber`, `InvalidParam.PageSize`, `InternalError.Dispatch`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeActivations
 */
export const DescribeActivations: PaginatedOperation<DescribeActivationsRequest, DescribeActivationsResponse, DescribeActivationsResponseActivationList> = {
  name: 'DescribeActivations',
  ram: 'ecs',
  readOnly: true,
  regionId: true,
  pagination: {
    style: 'token',
    items: 'ActivationList',
    inputToken: 'NextToken',
    outputToken: 'NextToken',
    pageSize: 'MaxResults',
    alternative: {
      style: 'page',
      items: 'ActivationList',
      pageNumber: 'PageNumber',
      pageSize: 'PageSize',
      total: 'TotalCount',
    },
  },
};
