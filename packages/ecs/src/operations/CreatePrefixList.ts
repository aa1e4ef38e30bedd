// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `CreatePrefixList`. */
export interface CreatePrefixListRequest {
  /** Example: `IPv4`. */
  AddressFamily: 'IPv4' | 'IPv6' | (string & {});
  /** Example: `0c593ea1-3bea-11e9-b96b-88e9fe637760`. */
  ClientToken?: string | undefined;
  /** Example: `This is description.`. */
  Description?: string | undefined;
  /** Items: at most 201. */
  Entry?: readonly CreatePrefixListRequestEntry[] | undefined;
  /** Range: 1 to 200. Example: `10`. */
  MaxEntries: number;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Example: `PrefixListNameSample`. */
  PrefixListName: string;
  /** Example: `cn-chengdu`. */
  RegionId?: string | undefined;
  /** Example: `rg-bp67acfmxazb4pw4bw`. */
  ResourceGroupId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
  /** Items: at most 20. */
  Tag?: readonly CreatePrefixListRequestTag[] | undefined;
}

/** `Entry` in a request of `CreatePrefixList`. */
export interface CreatePrefixListRequestEntry {
  /** Example: `192.168.1.0/24`. */
  Cidr: string;
  /** Example: `Description Sample 01`. */
  Description?: string | undefined;
}

/** `Tag` in a request of `CreatePrefixList`. */
export interface CreatePrefixListRequestTag {
  /** Example: `TestKey`. */
  Key?: string | undefined;
  /** Example: `TestValue`. */
  Value?: string | undefined;
}

/** The answer of `CreatePrefixList`. */
export interface CreatePrefixListResponse {
  /** Example: `pl-x1j1k5ykzqlixdcy5uwg`. */
  PrefixListId?: string;
  /** Example: `38793DB8-A4B2-4AEC-BFD3-111234E9188D`. */
  RequestId: string;
}

/**
 * Calls `CreatePrefixList`.
 * Calls with the same `ClientToken` take effect once; the client fills in one if the caller does not.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/CreatePrefixList
 */
export const CreatePrefixList: Operation<CreatePrefixListRequest, CreatePrefixListResponse> = {
  name: 'CreatePrefixList',
  regionId: true,
  clientToken: true,
};
