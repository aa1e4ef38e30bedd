// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DescribePortRangeListEntries`. */
export interface DescribePortRangeListEntriesRequest {
  /** Left over; leave it out. */
  OwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  OwnerId?: number | undefined;
  /** The port list, `prl-…`, as {@link DescribePortRangeLists} lists it. Example: `prl-2ze97434fp9`. */
  PortRangeListId: string;
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerId?: number | undefined;
}

/** The answer of `DescribePortRangeListEntries`. */
export interface DescribePortRangeListEntriesResponse {
  /** What the list holds: one entry for each block or port range. */
  Entries?: DescribePortRangeListEntriesResponseEntries[];
  /** Identifies this call; the vendor's support asks for it. Example: `882304EC-5CE2-5860-98ED-3FA1D8D74A0C`. */
  RequestId: string;
}

/** `Entries` in an answer of `DescribePortRangeListEntries`. */
export interface DescribePortRangeListEntriesResponseEntries {
  /** What this port range is for. Example: `Description information of PortRangeList`. */
  Description?: string;
  /**
   * A range of ports, the first and the last with a slash between: `1/200`, or `80/80` for a single one. Example:
   * `80/80`.
   */
  PortRange?: string;
}

/**
 * Shows the entries of one port list.
 *
 * - Reads only, and so is repeated by itself after a failure.
 * - RAM action: `ecs:DescribePortRangeListEntries`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribePortRangeListEntries
 */
export const DescribePortRangeListEntries: Operation<DescribePortRangeListEntriesRequest, DescribePortRangeListEntriesResponse> = {
  name: 'DescribePortRangeListEntries',
  ram: 'ecs',
  readOnly: true,
  regionId: true,
};
