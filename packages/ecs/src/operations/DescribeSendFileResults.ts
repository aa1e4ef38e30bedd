// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { PaginatedOperation } from '@scope/core';

/** The parameters of `DescribeSendFileResults`. */
export interface DescribeSendFileResultsRequest {
  /** Example: `i-hz0jdfwd9fqv97k04db2`. */
  InstanceId?: string | undefined;
  /** Example: `Success`. */
  InvocationStatus?:
    | 'Pending'
    | 'Running'
    | 'Success'
    | 'Failed'
    | 'PartialFailed'
    | (string & {})
    | undefined;
  /** Example: `f-hz0jdfwd9flr01`. */
  InvokeId?: string | undefined;
  /** Default: `10`. Example: `10`. */
  MaxResults?: number | undefined;
  /** Example: `test.txt`. */
  Name?: string | undefined;
  /** Example: `AAAAAdDWBF2`. */
  NextToken?: string | undefined;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Default: `1`. Example: `1`. */
  PageNumber?: number | bigint | undefined;
  /** Default: `10`. Example: `10`. */
  PageSize?: number | bigint | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  /** Example: `rg-bp67acfmxazb4pw4bw`. */
  ResourceGroupId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
  /** Items: at most 21. */
  Tag?: readonly DescribeSendFileResultsRequestTag[] | undefined;
}

/** `Tag` in a request of `DescribeSendFileResults`. */
export interface DescribeSendFileResultsRequestTag {
  /** Example: `TestKey`. */
  Key?: string | undefined;
  /** Example: `TestValue`. */
  Value?: string | undefined;
}

/** The answer of `DescribeSendFileResults`. */
export interface DescribeSendFileResultsResponse {
  Invocations?: DescribeSendFileResultsResponseInvocations;
  /** Example: `AAAAAdDWBF2`. */
  NextToken?: string;
  /** Example: `1`. */
  PageNumber?: number;
  /** Example: `10`. */
  PageSize?: number;
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
  /** Example: `2`. */
  TotalCount?: number;
}

/** `Invocations` in an answer of `DescribeSendFileResults`. */
export interface DescribeSendFileResultsResponseInvocations {
  Invocation?: DescribeSendFileResultsResponseInvocationsInvocation[];
}

/** `Invocations.Invocation` in an answer of `DescribeSendFileResults`. */
export interface DescribeSendFileResultsResponseInvocationsInvocation {
  /** Example: `#!/bin/bash echo "Current User is :" echo $(ps | grep "$$" | awk \\"{print $2}\\")`. */
  Content?: string;
  /** Example: `PlainText`. */
  ContentType?: 'PlainText' | 'Base64' | (string & {});
  /** Example: `2019-12-20T06:15:54Z`. */
  CreationTime?: string;
  /** Example: `This is a test file.`. */
  Description?: string;
  /** Example: `test`. */
  FileGroup?: string;
  /** Example: `777`. */
  FileMode?: string;
  /** Example: `test`. */
  FileOwner?: string;
  /** Example: `Success`. */
  InvocationStatus?: 'Pending' | 'Running' | 'Success' | (string & {});
  /** Example: `f-hz0jdfwd9flr01`. */
  InvokeId?: string;
  InvokeInstances?: DescribeSendFileResultsResponseInvocationsInvocationInvokeInstances;
  /** Example: `test.txt`. */
  Name?: string;
  /** Example: `false`. */
  Overwrite?: string;
  Tags?: DescribeSendFileResultsResponseInvocationsInvocationTags;
  /** Example: `/home/user`. */
  TargetDir?: string;
  /** Example: `1`. */
  VmCount?: number;
}

/** `Invocations.Invocation.InvokeInstances` in an answer of `DescribeSendFileResults`. */
export interface DescribeSendFileResultsResponseInvocationsInvocationInvokeInstances {
  InvokeInstance?: DescribeSendFileResultsResponseInvocationsInvocationInvokeInstancesInvokeInstance[];
}

/** `Invocations.Invocation.InvokeInstances.InvokeInstance` in an answer of `DescribeSendFileResults`. */
export interface DescribeSendFileResultsResponseInvocationsInvocationInvokeInstancesInvokeInstance {
  /** Example: `2019-12-20T06:15:54Z`. */
  CreationTime?: string;
  /** Example: `InstanceNotExists`. */
  ErrorCode?:
    | 'Null'
    | 'InstanceNotExists'
    | 'InstanceReleased'
    | 'InstanceNotRunning'
    | 'AccountNotExists'
    | 'ClientNotRunning'
    | 'ClientNotResponse'
    | 'ClientIsUpgrading'
    | 'ClientNeedUpgrade'
    | 'DeliveryTimeout'
    | 'FileCreateFail'
    | 'FileAlreadyExists'
    | 'FileContentInvalid'
    | 'FileNameInvalid'
    | 'FilePathInvalid'
    | 'FileAuthorityInvalid'
    | 'UserGroupNotExists'
    | (string & {});
  /** Example: `the instance is not running when create task`. */
  ErrorInfo?: string;
  /** Example: `2019-12-20T06:15:54Z`. */
  FinishTime?: string;
  /** Example: `i-uf614fhehhzou22kfu8i`. */
  InstanceId?: string;
  /** Example: `Success`. */
  InvocationStatus?:
    | 'Pending'
    | 'Invalid'
    | 'Running'
    | 'Aborted'
    | 'Success'
    | 'Failed'
    | 'Error'
    | 'Timeout'
    | (string & {});
  /** Example: `2019-12-20T06:15:54Z`. */
  StartTime?: string;
  /** Example: `2019-12-20T06:15:54Z`. */
  UpdateTime?: string;
}

/** `Invocations.Invocation.Tags` in an answer of `DescribeSendFileResults`. */
export interface DescribeSendFileResultsResponseInvocationsInvocationTags {
  Tag?: DescribeSendFileResultsResponseInvocationsInvocationTagsTag[];
}

/** `Invocations.Invocation.Tags.Tag` in an answer of `DescribeSendFileResults`. */
export interface DescribeSendFileResultsResponseInvocationsInvocationTagsTag {
  /** Example: `owner`. */
  TagKey?: string;
  /** Example: `zhangsan`. */
  TagValue?: string;
}

/**
 * Calls `DescribeSendFileResults`.
 * Reads only: it changes nothing.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeSendFileResults
 */
export const DescribeSendFileResults: PaginatedOperation<DescribeSendFileResultsRequest, DescribeSendFileResultsResponse, DescribeSendFileResultsResponseInvocationsInvocation> = {
  name: 'DescribeSendFileResults',
  readOnly: true,
  regionId: true,
  pagination: {
    style: 'token',
    items: 'Invocations.Invocation',
    inputToken: 'NextToken',
    outputToken: 'NextToken',
    pageSize: 'MaxResults',
    alternative: {
      style: 'page',
      items: 'Invocations.Invocation',
      pageNumber: 'PageNumber',
      pageSize: 'PageSize',
      total: 'TotalCount',
    },
  },
};
