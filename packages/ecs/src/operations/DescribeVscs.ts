// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { PaginatedOperation } from '@scope/core';

/** The parameters of `DescribeVscs`. */
export interface DescribeVscsRequest {
  /** Only channels of this instance. Example: `i-bp67acfmxazb4phok394`. */
  InstanceId?: string | undefined;
  /** How many items a page holds at most, where the pages are walked with `NextToken`. Example: `10`. */
  MaxResults?: number | undefined;
  /**
   * Where to go on, from the `NextToken` of the last answer; leave it out for the first page. Example:
   * `AAAAAdDWBF2`.
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
  /**
   * The resource group that the call is about, for accounts that sort their resources into groups. Example:
   * `rg-bp67acfmxazb4pw4bw`.
   */
  ResourceGroupId?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerId?: number | undefined;
  /**
   * Only channels in this state; whatever the state if left out.
   * - `All`: Whatever the state.
   * - `In_use`: In use.
   * - `Attaching`: Being attached.
   * - `Detaching`: Being detached.
   * - `AttachFailed`: Could not be attached.
   * - `DetachFailed`: Could not be detached.
   *
   * Default: `All`. Example: `Successful`.
   */
  Status?: string | undefined;
  /** Tags, as pairs of a key and a value; keys are unique within one resource. */
  Tag?: readonly DescribeVscsRequestTag[] | undefined;
  /** The channels to list; best no more than 100. */
  VscIds?: readonly string[] | undefined;
}

/** `Tag` in a request of `DescribeVscs`. */
export interface DescribeVscsRequestTag {
  /**
   * What the tag is called, for example `env`: up to 128 characters, without `http://` or `https://`, and not
   * beginning with `aliyun` or `acs:`. Example: `Environment`.
   */
  Key?: string | undefined;
  /**
   * What the tag says, for example `production`: up to 128 characters without `http://` or `https://`, or nothing.
   * Example: `TestValue`.
   */
  Value?: string | undefined;
}

/** The answer of `DescribeVscs`. */
export interface DescribeVscsResponse {
  /**
   * Where the next page starts, for the `NextToken` of the next request; empty on the last page. Example:
   * `AAAAAdDWBF2`.
   */
  NextToken?: string;
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-E673-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
  /** The channels of this page. */
  Vscs?: DescribeVscsResponseVscs[];
}

/** `Vscs` in an answer of `DescribeVscs`. */
export interface DescribeVscsResponseVscs {
  /** What was written down about the channel. Example: `aliada-post-cn-j4g45iqze00f`. */
  Description?: string;
  /** The instance that the channel belongs to. Example: `i-uf69tp9uc21l8zuoizdq`. */
  InstanceId?: string;
  /** The resource group that the resource is in; empty where it is in none. Example: `rg-aek2zex4ehdyjvq`. */
  ResourceGroupId?: string;
  /**
   * Where the channel is in its life.
   * - `In_use`: In use.
   * - `Attaching`: Being attached.
   * - `Detaching`: Being detached.
   * - `AttachFailed`: Could not be attached.
   * - `DetachFailed`: Could not be detached, for one because the operating system did not answer.
   *
   * Example: `In_use`.
   */
  Status?: 'In_use' | 'Attaching' | 'Detaching' | 'AttachFailed' | 'DetachFailed' | (string & {});
  /** What the channel is tagged with, each key once. */
  Tags?: DescribeVscsResponseVscsTags[];
  /** The virtual storage channel, `vsc-…`. Example: `vsc-hp34ueolg0wmycb27bwal`. */
  VscId?: string;
  /** The name that the channel was given. Example: `test-vsc`. */
  VscName?: string;
  /** The type of the channel, such as `Primary`. Example: `Primary`. */
  VscType?: string;
}

/** `Vscs.Tags` in an answer of `DescribeVscs`. */
export interface DescribeVscsResponseVscsTags {
  /** What the tag is called, for example `env`; a resource has each key once. Example: `name`. */
  TagKey?: string;
  /** What the tag says, for example `production`; may be empty. Example: `15`. */
  TagValue?: string;
}

/**
 * Lists virtual storage channels, with their instance and their state.
 *
 * A tag key without a value matches every value of it.
 *
 * - Reads only, and so is repeated by itself after a failure.
 * - Answers in pages, which `paginate` walks.
 * - RAM action: `ecs:DescribeVscs`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeVscs
 */
export const DescribeVscs: PaginatedOperation<DescribeVscsRequest, DescribeVscsResponse, DescribeVscsResponseVscs> = {
  name: 'DescribeVscs',
  ram: 'ecs',
  readOnly: true,
  regionId: true,
  pagination: {
    style: 'token',
    items: 'Vscs',
    inputToken: 'NextToken',
    outputToken: 'NextToken',
    pageSize: 'MaxResults',
  },
};
