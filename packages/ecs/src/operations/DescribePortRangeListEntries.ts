// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DescribePortRangeListEntries`. */
export interface DescribePortRangeListEntriesRequest {
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Example: `prl-2ze97434fp9`. */
  PortRangeListId: string;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
}

/** The answer of `DescribePortRangeListEntries`. */
export interface DescribePortRangeListEntriesResponse {
  Entries?: DescribePortRangeListEntriesResponseEntries[];
  /** Example: `882304EC-5CE2-5860-98ED-3FA1D8D74A0C`. */
  RequestId: string;
}

/** `Entries` in an answer of `DescribePortRangeListEntries`. */
export interface DescribePortRangeListEntriesResponseEntries {
  /** Example: `Description information of PortRangeList`. */
  Description?: string;
  /** Example: `80/80`. */
  PortRange?: string;
}

/**
 * Calls `DescribePortRangeListEntries`.
 * Reads only: it changes nothing.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribePortRangeListEntries
 */
export const DescribePortRangeListEntries: Operation<DescribePortRangeListEntriesRequest, DescribePortRangeListEntriesResponse> = {
  name: 'DescribePortRangeListEntries',
  readOnly: true,
  regionId: true,
};
