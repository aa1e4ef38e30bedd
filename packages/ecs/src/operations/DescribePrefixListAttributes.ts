// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DescribePrefixListAttributes`. */
export interface DescribePrefixListAttributesRequest {
  /** Left over; leave it out. */
  OwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  OwnerId?: number | undefined;
  /** The prefix list, `pl-…`, as {@link DescribePrefixLists} lists it. Example: `pl-x1j1k5ykzqlixdcy5uwg`. */
  PrefixListId: string;
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-chengdu`.
   */
  RegionId?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerId?: number | undefined;
}

/** The answer of `DescribePrefixListAttributes`. */
export interface DescribePrefixListAttributesResponse {
  /** Whether the list holds IPv4 or IPv6 blocks. Example: `IPv4`. */
  AddressFamily?: 'IPv4' | 'IPv6' | (string & {});
  /** When the list was made, in UTC, as `yyyy-MM-ddTHH:mmZ`. Example: `2021-02-20T07:11Z`. */
  CreationTime?: string;
  /** What the list is for, as its maker wrote it. Example: `This is description.`. */
  Description?: string;
  /** What the list holds: one entry for each block or port range. */
  Entries?: DescribePrefixListAttributesResponseEntries;
  /**
   * The greatest number of entries that the list can hold; rules that refer to it count as that many. Example:
   * `10`.
   */
  MaxEntries?: number;
  /** The prefix list, `pl-…`, as {@link DescribePrefixLists} lists it. Example: `pl-x1j1k5ykzqlixdcy5uwg`. */
  PrefixListId?: string;
  /** The name that the prefix list was given. Example: `PrefixListNameSample`. */
  PrefixListName?: string;
  /** Identifies this call; the vendor's support asks for it. Example: `38793DB8-A4B2-4AEC-BFD3-111234E9188D`. */
  RequestId: string;
}

/** `Entries` in an answer of `DescribePrefixListAttributes`. */
export interface DescribePrefixListAttributesResponseEntries {
  /** One block of the list, and what it stands for. */
  Entry?: DescribePrefixListAttributesResponseEntriesEntry[];
}

/** `Entries.Entry` in an answer of `DescribePrefixListAttributes`. */
export interface DescribePrefixListAttributesResponseEntriesEntry {
  /**
   * A CIDR block in its standard form (`10.0.0.0/8`, not `10.0.0.1/8`), or a single address; of the list's address
   * family. Example: `192.168.1.0/24`.
   */
  Cidr?: string;
  /** What this block stands for. Example: `Description Sample 01`. */
  Description?: string;
}

/**
 * Shows one prefix list with all its entries.
 *
 * - Reads only, and so is repeated by itself after a failure.
 * - RAM action: `ecs:DescribePrefixListAttributes`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribePrefixListAttributes
 */
export const DescribePrefixListAttributes: Operation<DescribePrefixListAttributesRequest, DescribePrefixListAttributesResponse> = {
  name: 'DescribePrefixListAttributes',
  ram: 'ecs',
  readOnly: true,
  regionId: true,
};
