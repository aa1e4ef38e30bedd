// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { PaginatedOperation } from '@scope/core';

/** The parameters of `DescribeForwardTableEntries`. */
export interface DescribeForwardTableEntriesRequest {
  ForwardEntryId?: string | undefined;
  ForwardTableId: string;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Range: at least 1. */
  PageNumber?: number | undefined;
  /** Range: 1 to 50. */
  PageSize?: number | undefined;
  RegionId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
}

/** The answer of `DescribeForwardTableEntries`. */
export interface DescribeForwardTableEntriesResponse {
  ForwardTableEntries?: DescribeForwardTableEntriesResponseForwardTableEntries;
  PageNumber?: number;
  PageSize?: number;
  RequestId: string;
  TotalCount?: number;
}

/** `ForwardTableEntries` in an answer of `DescribeForwardTableEntries`. */
export interface DescribeForwardTableEntriesResponseForwardTableEntries {
  ForwardTableEntry?: DescribeForwardTableEntriesResponseForwardTableEntriesForwardTableEntry[];
}

/** `ForwardTableEntries.ForwardTableEntry` in an answer of `DescribeForwardTableEntries`. */
export interface DescribeForwardTableEntriesResponseForwardTableEntriesForwardTableEntry {
  ExternalIp?: string;
  ExternalPort?: string;
  ForwardEntryId?: string;
  ForwardTableId?: string;
  InternalIp?: string;
  InternalPort?: string;
  IpProtocol?: string;
  Status?: string;
}

/**
 * Calls `DescribeForwardTableEntries`.
 * Reads only: it changes nothing.
 * @deprecated The vendor advises against its use.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeForwardTableEntries
 */
export const DescribeForwardTableEntries: PaginatedOperation<DescribeForwardTableEntriesRequest, DescribeForwardTableEntriesResponse, DescribeForwardTableEntriesResponseForwardTableEntriesForwardTableEntry> = {
  name: 'DescribeForwardTableEntries',
  readOnly: true,
  regionId: true,
  pagination: {
    style: 'page',
    items: 'ForwardTableEntries.ForwardTableEntry',
    pageNumber: 'PageNumber',
    pageSize: 'PageSize',
    total: 'TotalCount',
    defaultPageSize: 50,
  },
};
