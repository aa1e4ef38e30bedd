// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { PaginatedOperation } from '@scope/core';

/** The parameters of `DescribeSendFileResults`. */
export interface DescribeSendFileResultsRequest {
  /** Only files that were sent to this instance. Example: `i-hz0jdfwd9fqv97k04db2`. */
  InstanceId?: string | undefined;
  /**
   * Only tasks that are in this state over all their instances.
   * - `Pending`: Being checked or handed over on at least one instance.
   * - `Running`: Being written on at least one instance.
   * - `Success`: Written on every instance.
   * - `Failed`: Failed on every instance.
   * - `PartialFailed`: Written on some instances, failed on others.
   *
   * Example: `Success`.
   */
  InvocationStatus?:
    | 'Pending'
    | 'Running'
    | 'Success'
    | 'Failed'
    | 'PartialFailed'
    | (string & {})
    | undefined;
  /** Lists this task only. Example: `f-hz0jdfwd9flr01`. */
  InvokeId?: string | undefined;
  /**
   * How many items a page holds at most, where the pages are walked with `NextToken`. Default: `10`. Example:
   * `10`.
   */
  MaxResults?: number | undefined;
  /** Only files with this name. Example: `test.txt`. */
  Name?: string | undefined;
  /**
   * Where to go on, from the `NextToken` of the last answer; leave it out for the first page. Example:
   * `AAAAAdDWBF2`.
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
   * `rg-bp67acfmxazb4pw4bw`.
   */
  ResourceGroupId?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerId?: number | undefined;
  /** Only tasks that carry all of these tags. Items: at most 21. */
  Tag?: readonly DescribeSendFileResultsRequestTag[] | undefined;
}

/** `Tag` in a request of `DescribeSendFileResults`. */
export interface DescribeSendFileResultsRequestTag {
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

/** The answer of `DescribeSendFileResults`. */
export interface DescribeSendFileResultsResponse {
  /** The tasks of this page. */
  Invocations?: DescribeSendFileResultsResponseInvocations;
  /**
   * Where the next page starts, for the `NextToken` of the next request; empty on the last page. Example:
   * `AAAAAdDWBF2`.
   */
  NextToken?: string;
  /** The page that this is, counted from 1. Example: `1`. */
  PageNumber?: number;
  /** How many items a page holds at most, as the request asked or by default. Example: `10`. */
  PageSize?: number;
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
  /** How many tasks match in all. Example: `2`. */
  TotalCount?: number;
}

/** `Invocations` in an answer of `DescribeSendFileResults`. */
export interface DescribeSendFileResultsResponseInvocations {
  /** One file that was sent, with its content and the instances that it went to. */
  Invocation?: DescribeSendFileResultsResponseInvocationsInvocation[];
}

/** `Invocations.Invocation` in an answer of `DescribeSendFileResults`. */
export interface DescribeSendFileResultsResponseInvocationsInvocation {
  /**
   * The content of the file as it was sent. Example: `#!/bin/bash echo "Current User is :" echo $(ps | grep "$$" |
   * awk \\"{print $2}\\")`.
   */
  Content?: string;
  /**
   * How `Content` is encoded.
   * - `PlainText`: As it is.
   * - `Base64`: In Base64, for files that are not text; they are decoded on the instance.
   *
   * Example: `PlainText`.
   */
  ContentType?: 'PlainText' | 'Base64' | (string & {});
  /** When {@link SendFile} was called, in UTC. Example: `2019-12-20T06:15:54Z`. */
  CreationTime?: string;
  /** What the file is for, at most 512 characters. Example: `This is a test file.`. */
  Description?: string;
  /** The group that the file belongs to; must exist on the instance. Linux only. Example: `test`. */
  FileGroup?: string;
  /** The permissions of the file, as for `chmod`, for example `0644`. Linux only. Example: `777`. */
  FileMode?: string;
  /** The user that the file belongs to; must exist on the instance. Linux only. Example: `test`. */
  FileOwner?: string;
  /**
   * The state over all instances together.
   * - `Pending`: Being checked or handed over on at least one instance.
   * - `Running`: Being written on at least one instance.
   * - `Success`: Written on every instance.
   *
   * Example: `Success`.
   */
  InvocationStatus?: 'Pending' | 'Running' | 'Success' | (string & {});
  /** The task, `f-…`, for {@link DescribeSendFileResults}. Example: `f-hz0jdfwd9flr01`. */
  InvokeId?: string;
  /** The instances of the task. */
  InvokeInstances?: DescribeSendFileResultsResponseInvocationsInvocationInvokeInstances;
  /** The name that the file was sent under, without its directory. Example: `test.txt`. */
  Name?: string;
  /**
   * Whether a file of this name in the directory is replaced; otherwise sending fails with `FileAlreadyExists`.
   * Example: `false`.
   */
  Overwrite?: string;
  /** What the resource is tagged with, each key once; {@link TagResources} and {@link UntagResources} change it. */
  Tags?: DescribeSendFileResultsResponseInvocationsInvocationTags;
  /**
   * The directory on the instance that the file is put into; it is made where it is missing. Example:
   * `/home/user`.
   */
  TargetDir?: string;
  /** To how many instances the file was sent. Example: `1`. */
  VmCount?: number;
}

/** `Invocations.Invocation.InvokeInstances` in an answer of `DescribeSendFileResults`. */
export interface DescribeSendFileResultsResponseInvocationsInvocationInvokeInstances {
  /** One instance each, and whether the file arrived there. */
  InvokeInstance?: DescribeSendFileResultsResponseInvocationsInvocationInvokeInstancesInvokeInstance[];
}

/** `Invocations.Invocation.InvokeInstances.InvokeInstance` in an answer of `DescribeSendFileResults`. */
export interface DescribeSendFileResultsResponseInvocationsInvocationInvokeInstancesInvokeInstance {
  /** When the task was made for this instance, in UTC. Example: `2019-12-20T06:15:54Z`. */
  CreationTime?: string;
  /**
   * Why the file did not arrive on this instance; empty where it did.
   * - `InstanceNotExists`: The instance does not exist or has been released.
   * - `InstanceReleased`: The instance was released meanwhile.
   * - `InstanceNotRunning`: The instance was not running.
   * - `AccountNotExists`: The `FileOwner` does not exist on the instance.
   * - `UserGroupNotExists`: The `FileGroup` does not exist on the instance.
   * - `ClientNotRunning`: The agent is not running.
   * - `ClientNotResponse`: The agent does not answer.
   * - `ClientIsUpgrading`: The agent is just being updated.
   * - `ClientNeedUpgrade`: The agent is too old.
   * - `DeliveryTimeout`: Took too long.
   * - `FileCreateFail`: The file could not be made.
   * - `FileAlreadyExists`: There is a file of this name already, and `Overwrite` is not set.
   * - `FileContentInvalid`: The content is not valid.
   * - `FileNameInvalid`: The name is not valid.
   * - `FilePathInvalid`: The directory is not valid.
   * - `FileAuthorityInvalid`: The `FileMode` is not valid.
   *
   * Example: `InstanceNotExists`.
   */
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
  /**
   * Why the file did not arrive on this instance, as a sentence; empty where it did. Example: `the instance is not
   * running when create task`.
   */
  ErrorInfo?: string;
  /** When writing the file on this instance ended, in UTC. Example: `2019-12-20T06:15:54Z`. */
  FinishTime?: string;
  /** The instance that the file was sent to. Example: `i-uf614fhehhzou22kfu8i`. */
  InstanceId?: string;
  /**
   * Whether the file has arrived on this instance.
   * - `Pending`: Being checked or handed over.
   * - `Invalid`: Something about the file is not valid.
   * - `Running`: Being written.
   * - `Aborted`: Could not be handed to the agent.
   * - `Success`: Written.
   * - `Failed`: Could not be written.
   * - `Error`: Broken off by an exception.
   * - `Timeout`: Took too long.
   *
   * Example: `Success`.
   */
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
  /** When writing the file on this instance began, in UTC. Example: `2019-12-20T06:15:54Z`. */
  StartTime?: string;
  /** When the state on this instance last changed, in UTC. Example: `2019-12-20T06:15:54Z`. */
  UpdateTime?: string;
}

/** `Invocations.Invocation.Tags` in an answer of `DescribeSendFileResults`. */
export interface DescribeSendFileResultsResponseInvocationsInvocationTags {
  /** One tag, as a pair of a key and a value. */
  Tag?: DescribeSendFileResultsResponseInvocationsInvocationTagsTag[];
}

/** `Invocations.Invocation.Tags.Tag` in an answer of `DescribeSendFileResults`. */
export interface DescribeSendFileResultsResponseInvocationsInvocationTagsTag {
  /** What the tag is called, for example `env`; a resource has each key once. Example: `owner`. */
  TagKey?: string;
  /** What the tag says, for example `production`; may be empty. Example: `zhangsan`. */
  TagValue?: string;
}

/**
 * Lists the files sent with {@link SendFile}, and per instance whether they arrived.
 *
 * Goes back only a day or so and keeps a limited number of records. Poll it after {@link SendFile} until the file
 * is no longer on its way.
 *
 * - Reads only, and so is repeated by itself after a failure.
 * - Answers in pages, which `paginate` walks.
 * - Waiters: {@link SentFileFinished}.
 * - RAM action: `ecs:DescribeSendFileResults`.
 * - Errors: `InvalidParam.PageNumber`, `InvalidParam.PageSize`, `InternalError.Dispatch`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeSendFileResults
 */
export const DescribeSendFileResults: PaginatedOperation<DescribeSendFileResultsRequest, DescribeSendFileResultsResponse, DescribeSendFileResultsResponseInvocationsInvocation> = {
  name: 'DescribeSendFileResults',
  ram: 'ecs',
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
