// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ModifyPrefixList`. */
export interface ModifyPrefixListRequest {
  /** Items: at most 201. */
  AddEntry?: readonly ModifyPrefixListRequestAddEntry[] | undefined;
  /** Example: `This is description.`. */
  Description?: string | undefined;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Example: `pl-x1j1k5ykzqlixdcy5uwg`. */
  PrefixListId: string;
  /** Example: `PrefixListNameSample`. */
  PrefixListName?: string | undefined;
  /** Example: `cn-chengdu`. */
  RegionId?: string | undefined;
  /** Items: at most 201. */
  RemoveEntry?: readonly ModifyPrefixListRequestRemoveEntry[] | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
}

/** `AddEntry` in a request of `ModifyPrefixList`. */
export interface ModifyPrefixListRequestAddEntry {
  /** Example: `192.168.2.0/24`. */
  Cidr: string;
  /** Example: `Description Sample 01`. */
  Description?: string | undefined;
}

/** `RemoveEntry` in a request of `ModifyPrefixList`. */
export interface ModifyPrefixListRequestRemoveEntry {
  /** Example: `192.168.1.0/24`. */
  Cidr: string;
}

/** The answer of `ModifyPrefixList`. */
export interface ModifyPrefixListResponse {
  /** Example: `38793DB8-A4B2-4AEC-BFD3-111234E9188D`. */
  RequestId: string;
}

/**
 * Calls `ModifyPrefixList`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyPrefixList
 */
export const ModifyPrefixList: Operation<ModifyPrefixListRequest, ModifyPrefixListResponse> = {
  name: 'ModifyPrefixList',
  regionId: true,
};
