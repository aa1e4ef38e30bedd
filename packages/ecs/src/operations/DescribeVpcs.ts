// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { PaginatedOperation } from '@scope/core';

/** The parameters of `DescribeVpcs`. */
export interface DescribeVpcsRequest {
  IsDefault?: boolean | undefined;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Range: at least 1. */
  PageNumber?: number | undefined;
  /** Range: 1 to 50. */
  PageSize?: number | undefined;
  RegionId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
  VpcId?: string | undefined;
}

/** The answer of `DescribeVpcs`. */
export interface DescribeVpcsResponse {
  PageNumber?: number;
  PageSize?: number;
  RequestId: string;
  TotalCount?: number;
  Vpcs?: DescribeVpcsResponseVpcs;
}

/** `Vpcs` in an answer of `DescribeVpcs`. */
export interface DescribeVpcsResponseVpcs {
  Vpc?: DescribeVpcsResponseVpcsVpc[];
}

/** `Vpcs.Vpc` in an answer of `DescribeVpcs`. */
export interface DescribeVpcsResponseVpcsVpc {
  CidrBlock?: string;
  CreationTime?: string;
  Description?: string;
  IsDefault?: boolean;
  RegionId?: string;
  Status?: string;
  UserCidrs?: DescribeVpcsResponseVpcsVpcUserCidrs;
  VRouterId?: string;
  VSwitchIds?: DescribeVpcsResponseVpcsVpcVSwitchIds;
  VpcId?: string;
  VpcName?: string;
}

/** `Vpcs.Vpc.UserCidrs` in an answer of `DescribeVpcs`. */
export interface DescribeVpcsResponseVpcsVpcUserCidrs {
  UserCidr?: string[];
}

/** `Vpcs.Vpc.VSwitchIds` in an answer of `DescribeVpcs`. */
export interface DescribeVpcsResponseVpcsVpcVSwitchIds {
  VSwitchId?: string[];
}

/**
 * Calls `DescribeVpcs`.
 * Reads only: it changes nothing.
 * @deprecated The vendor advises against its use.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeVpcs
 */
export const DescribeVpcs: PaginatedOperation<DescribeVpcsRequest, DescribeVpcsResponse, DescribeVpcsResponseVpcsVpc> = {
  name: 'DescribeVpcs',
  readOnly: true,
  regionId: true,
  pagination: {
    style: 'page',
    items: 'Vpcs.Vpc',
    pageNumber: 'PageNumber',
    pageSize: 'PageSize',
    total: 'TotalCount',
    defaultPageSize: 50,
  },
};
