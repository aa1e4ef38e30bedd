// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { PaginatedOperation } from '@scope/core';

/** The parameters of `DescribeVSwitches`. */
export interface DescribeVSwitchesRequest {
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
  VSwitchId?: string | undefined;
  VpcId?: string | undefined;
  ZoneId?: string | undefined;
}

/** The answer of `DescribeVSwitches`. */
export interface DescribeVSwitchesResponse {
  PageNumber?: number;
  PageSize?: number;
  RequestId: string;
  TotalCount?: number;
  VSwitches?: DescribeVSwitchesResponseVSwitches;
}

/** `VSwitches` in an answer of `DescribeVSwitches`. */
export interface DescribeVSwitchesResponseVSwitches {
  VSwitch?: DescribeVSwitchesResponseVSwitchesVSwitch[];
}

/** `VSwitches.VSwitch` in an answer of `DescribeVSwitches`. */
export interface DescribeVSwitchesResponseVSwitchesVSwitch {
  AvailableIpAddressCount?: number;
  CidrBlock?: string;
  CreationTime?: string;
  Description?: string;
  IsDefault?: boolean;
  ResourceGroupId?: string;
  Status?: string;
  VSwitchId?: string;
  VSwitchName?: string;
  VpcId?: string;
  ZoneId?: string;
}

/**
 * Calls `DescribeVSwitches`.
 * Reads only: it changes nothing.
 * @deprecated The vendor advises against its use.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeVSwitches
 */
export const DescribeVSwitches: PaginatedOperation<DescribeVSwitchesRequest, DescribeVSwitchesResponse, DescribeVSwitchesResponseVSwitchesVSwitch> = {
  name: 'DescribeVSwitches',
  readOnly: true,
  regionId: true,
  pagination: {
    style: 'page',
    items: 'VSwitches.VSwitch',
    pageNumber: 'PageNumber',
    pageSize: 'PageSize',
    total: 'TotalCount',
    defaultPageSize: 50,
  },
};
