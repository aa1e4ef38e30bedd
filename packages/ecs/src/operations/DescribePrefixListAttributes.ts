// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DescribePrefixListAttributes`. */
export interface DescribePrefixListAttributesRequest {
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Example: `pl-x1j1k5ykzqlixdcy5uwg`. */
  PrefixListId: string;
  /** Example: `cn-chengdu`. */
  RegionId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
}

/** The answer of `DescribePrefixListAttributes`. */
export interface DescribePrefixListAttributesResponse {
  /** Example: `IPv4`. */
  AddressFamily?: 'IPv4' | 'IPv6' | (string & {});
  /** Example: `2021-02-20T07:11Z`. */
  CreationTime?: string;
  /** Example: `This is description.`. */
  Description?: string;
  Entries?: DescribePrefixListAttributesResponseEntries;
  /** Example: `10`. */
  MaxEntries?: number;
  /** Example: `pl-x1j1k5ykzqlixdcy5uwg`. */
  PrefixListId?: string;
  /** Example: `PrefixListNameSample`. */
  PrefixListName?: string;
  /** Example: `38793DB8-A4B2-4AEC-BFD3-111234E9188D`. */
  RequestId: string;
}

/** `Entries` in an answer of `DescribePrefixListAttributes`. */
export interface DescribePrefixListAttributesResponseEntries {
  Entry?: DescribePrefixListAttributesResponseEntriesEntry[];
}

/** `Entries.Entry` in an answer of `DescribePrefixListAttributes`. */
export interface DescribePrefixListAttributesResponseEntriesEntry {
  /** Example: `192.168.1.0/24`. */
  Cidr?: string;
  /** Example: `Description Sample 01`. */
  Description?: string;
}

/**
 * Calls `DescribePrefixListAttributes`.
 * Reads only: it changes nothing.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribePrefixListAttributes
 */
export const DescribePrefixListAttributes: Operation<DescribePrefixListAttributesRequest, DescribePrefixListAttributesResponse> = {
  name: 'DescribePrefixListAttributes',
  readOnly: true,
  regionId: true,
};
