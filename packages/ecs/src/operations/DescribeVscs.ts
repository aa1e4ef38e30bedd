// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { PaginatedOperation } from '@scope/core';

/** The parameters of `DescribeVscs`. */
export interface DescribeVscsRequest {
  /** Example: `i-bp67acfmxazb4phok394`. */
  InstanceId?: string | undefined;
  /** Example: `10`. */
  MaxResults?: number | undefined;
  /** Example: `AAAAAdDWBF2`. */
  NextToken?: string | undefined;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  /** Example: `rg-bp67acfmxazb4pw4bw`. */
  ResourceGroupId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
  /** Default: `All`. Example: `Successful`. */
  Status?: string | undefined;
  Tag?: readonly DescribeVscsRequestTag[] | undefined;
  VscIds?: readonly string[] | undefined;
}

/** `Tag` in a request of `DescribeVscs`. */
export interface DescribeVscsRequestTag {
  /** Example: `Environment`. */
  Key?: string | undefined;
  /** Example: `TestValue`. */
  Value?: string | undefined;
}

/** The answer of `DescribeVscs`. */
export interface DescribeVscsResponse {
  /** Example: `AAAAAdDWBF2`. */
  NextToken?: string;
  /** Example: `473469C7-AA6F-E673-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
  Vscs?: DescribeVscsResponseVscs[];
}

/** `Vscs` in an answer of `DescribeVscs`. */
export interface DescribeVscsResponseVscs {
  /** Example: `aliada-post-cn-j4g45iqze00f`. */
  Description?: string;
  /** Example: `i-uf69tp9uc21l8zuoizdq`. */
  InstanceId?: string;
  /** Example: `rg-aek2zex4ehdyjvq`. */
  ResourceGroupId?: string;
  /** Example: `In_use`. */
  Status?: 'In_use' | 'Attaching' | 'Detaching' | 'AttachFailed' | 'DetachFailed' | (string & {});
  Tags?: DescribeVscsResponseVscsTags[];
  /** Example: `vsc-hp34ueolg0wmycb27bwal`. */
  VscId?: string;
  /** Example: `test-vsc`. */
  VscName?: string;
  /** Example: `Primary`. */
  VscType?: string;
}

/** `Vscs.Tags` in an answer of `DescribeVscs`. */
export interface DescribeVscsResponseVscsTags {
  /** Example: `name`. */
  TagKey?: string;
  /** Example: `15`. */
  TagValue?: string;
}

/**
 * Calls `DescribeVscs`.
 * Reads only: it changes nothing.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeVscs
 */
export const DescribeVscs: PaginatedOperation<DescribeVscsRequest, DescribeVscsResponse, DescribeVscsResponseVscs> = {
  name: 'DescribeVscs',
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
