// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { PaginatedOperation } from '@scope/core';

/** The parameters of `DescribeActivations`. */
export interface DescribeActivationsRequest {
  /** Example: `4ECEEE12-56F1-4FBC-9AB1-890F12347DD5`. */
  ActivationId?: string | undefined;
  /** Example: `test-InstanceName`. */
  InstanceName?: string | undefined;
  /** Default: `10`. Example: `10`. */
  MaxResults?: number | undefined;
  /** Example: `AAAAAdDWBF2qBDK`. */
  NextToken?: string | undefined;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Default: `1`. Example: `1`. */
  PageNumber?: number | bigint | undefined;
  /** Default: `10`. Example: `10`. */
  PageSize?: number | bigint | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  /** Example: `rg-1237o84mlsnmetr`. */
  ResourceGroupId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
  /** Items: at most 21. */
  Tag?: readonly DescribeActivationsRequestTag[] | undefined;
}

/** `Tag` in a request of `DescribeActivations`. */
export interface DescribeActivationsRequestTag {
  /** Example: `TestKey`. */
  Key?: string | undefined;
  /** Example: `TestValue`. */
  Value?: string | undefined;
}

/** The answer of `DescribeActivations`. */
export interface DescribeActivationsResponse {
  ActivationList?: DescribeActivationsResponseActivationList[];
  /** Example: `AAAAAdDWBF2qBDK`. */
  NextToken?: string;
  /** Example: `1`. */
  PageNumber?: number;
  /** Example: `10`. */
  PageSize?: number;
  /** Example: `4ECEEE12-56F1-4FBC-9AB1-890F74625134`. */
  RequestId: string;
  /** Example: `1`. */
  TotalCount?: number;
}

/** `ActivationList` in an answer of `DescribeActivations`. */
export interface DescribeActivationsResponseActivationList {
  /** Example: `4ECEEE12-56F1-4FBC-9AB1-890F12347DD5`. */
  ActivationId?: string;
  /** Example: `2021-01-20T06:00:00Z`. */
  CreationTime?: string;
  /** Example: `1`. */
  DeregisteredCount?: number;
  /** Example: `This is description.`. */
  Description?: string;
  /** Example: `false`. */
  Disabled?: boolean;
  /** Example: `1`. */
  InstanceCount?: number;
  /** Example: `test-InstanceName`. */
  InstanceName?: string;
  /** Example: `0.0.0.0/0`. */
  IpAddressRange?: string;
  /** Example: `1`. */
  RegisteredCount?: number;
  /** Example: `rg-1237o84mlsnmetr`. */
  ResourceGroupId?: string;
  Tags?: DescribeActivationsResponseActivationListTags[];
  /** Example: `4`. */
  TimeToLiveInHours?: number;
}

/** `ActivationList.Tags` in an answer of `DescribeActivations`. */
export interface DescribeActivationsResponseActivationListTags {
  /** Example: `owner`. */
  TagKey?: string;
  /** Example: `zhangsan`. */
  TagValue?: string;
}

/**
 * Calls `DescribeActivations`.
 * Reads only: it changes nothing.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeActivations
 */
export const DescribeActivations: PaginatedOperation<DescribeActivationsRequest, DescribeActivationsResponse, DescribeActivationsResponseActivationList> = {
  name: 'DescribeActivations',
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
