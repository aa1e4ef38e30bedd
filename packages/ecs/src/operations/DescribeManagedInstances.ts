// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { PaginatedOperation } from '@scope/core';

/** The parameters of `DescribeManagedInstances`. */
export interface DescribeManagedInstancesRequest {
  /** Only servers registered with this activation code. Example: `4ECEEE12-56F1-4FBC-9AB1-890F7494AA68`. */
  ActivationId?: string | undefined;
  /**
   * Whether to list servers that are connected (`true`) or those that are not (`false`); left out, both. Example:
   * `true`.
   */
  Connected?: string | undefined;
  /** Only these managed instances, `mi-…`. Items: at most 50. */
  InstanceId?: readonly string[] | undefined;
  /** Only servers with this public or private address. Example: `192.168.99.156`. */
  InstanceIp?: string | undefined;
  /** Only servers with this name. Example: `my-webapp-server`. */
  InstanceName?: string | undefined;
  /**
   * Only the server that registered with this `MachineId`; where none was given, the agent derived one from the
   * hardware. Example: `GOG4X8312A0188`.
   */
  MachineId?: string | undefined;
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
  /** Only servers with this kind of operating system. Example: `windows`. */
  OsType?: 'windows' | 'linux' | 'FreeBSD' | (string & {}) | undefined;
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
  /** Only servers that carry all of these tags. Items: at most 21. */
  Tag?: readonly DescribeManagedInstancesRequestTag[] | undefined;
}

/** `Tag` in a request of `DescribeManagedInstances`. */
export interface DescribeManagedInstancesRequestTag {
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

/** The answer of `DescribeManagedInstances`. */
export interface DescribeManagedInstancesResponse {
  /** The managed instances of this page. */
  Instances?: DescribeManagedInstancesResponseInstances[];
  /**
   * Where the next page starts, for the `NextToken` of the next request; empty on the last page. Example:
   * `AAAAAdDWBF2`.
   */
  NextToken?: string;
  /** The page that this is, counted from 1. Example: `1`. */
  PageNumber?: number;
  /** How many items a page holds at most, as the request asked or by default. Example: `10`. */
  PageSize?: number;
  /** Identifies this call; the vendor's support asks for it. Example: `77115469-F2C5-4ECA-94F7-FA04F2FD220E`. */
  RequestId: string;
  /** How many items match in all, on every page together. Example: `1`. */
  TotalCount?: number;
}

/** `Instances` in an answer of `DescribeManagedInstances`. */
export interface DescribeManagedInstancesResponseInstances {
  /** The activation code that the server registered with. Example: `3704F543-F768-43FA-9864-897F75B3BC39`. */
  ActivationId?: string;
  /** The version of the Cloud Assistant Agent on the server. Example: `2.2.0.102`. */
  AgentVersion?: string;
  /**
   * Whether the agent is in touch with the service; if not, the server may be off or the agent broken. Example:
   * `true`.
   */
  Connected?: boolean;
  /** The name of the server within its operating system. Example: `demo`. */
  Hostname?: string;
  /** The managed instance, `mi-…`. Example: `mi-hz018jrc1o0it8r`. */
  InstanceId?: string;
  /**
   * The name that the server got when it registered, or from {@link ModifyManagedInstance}. Example:
   * `webAPP-linux-01`.
   */
  InstanceName?: string;
  /** The public IPv4 address that the server shows. Example: `40.65.181.168`. */
  InternetIp?: string;
  /** The private IPv4 address of the server. Example: `10.0.126.81`. */
  IntranetIp?: string;
  /** How many Cloud Assistant tasks the server has run. Example: `1`. */
  InvocationCount?: number;
  /** When the server last ran a Cloud Assistant task, in UTC. Example: `2021-01-20T09:00:40Z`. */
  LastInvokedTime?: string;
  /**
   * The id of the machine: given at registration, or derived from the hardware. Example:
   * `e03231b37ab14e53b5795ad625fcaa58`.
   */
  MachineId?: string;
  /** The kind of operating system on the server. Example: `Linux`. */
  OsType?: string;
  /**
   * The version of the operating system, with kernel and architecture. Example: `Linux_#38~18.04.1-Ubuntu SMP Wed
   * Jan 6 18:26:30 UTC 2021_x86_64`.
   */
  OsVersion?: string;
  /** When the server registered, in UTC. Example: `2021-01-20T08:57:56Z`. */
  RegistrationTime?: string;
  /** The resource group that the resource is in; empty where it is in none. Example: `rg-1237o84mlsnmetr`. */
  ResourceGroupId?: string;
  /** What the resource is tagged with, each key once; {@link TagResources} and {@link UntagResources} change it. */
  Tags?: DescribeManagedInstancesResponseInstancesTags[];
}

/** `Instances.Tags` in an answer of `DescribeManagedInstances`. */
export interface DescribeManagedInstancesResponseInstancesTags {
  /** What the tag is called, for example `env`; a resource has each key once. Example: `TestKey`. */
  TagKey?: string;
  /** What the tag says, for example `production`; may be empty. Example: `TestValue`. */
  TagValue?: string;
}

/**
 * Lists the servers outside ECS that are registered with Cloud Assistant.
 *
 * - Reads only, and so is repeated by itself after a failure.
 * - Answers in pages, which `paginate` walks.
 * - RAM action: `ecs:DescribeManagedInstances`.
 * - Errors: `InvalidParam.PageNumber`, `InvalidParam.PageSize`, `InternalError.Dispatch`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeManagedInstances
 */
export const DescribeManagedInstances: PaginatedOperation<DescribeManagedInstancesRequest, DescribeManagedInstancesResponse, DescribeManagedInstancesResponseInstances> = {
  name: 'DescribeManagedInstances',
  ram: 'ecs',
  readOnly: true,
  regionId: true,
  pagination: {
    style: 'token',
    items: 'Instances',
    inputToken: 'NextToken',
    outputToken: 'NextToken',
    pageSize: 'MaxResults',
    alternative: {
      style: 'page',
      items: 'Instances',
      pageNumber: 'PageNumber',
      pageSize: 'PageSize',
      total: 'TotalCount',
    },
  },
};
