// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ModifyPortRangeList`. */
export interface ModifyPortRangeListRequest {
  /** Items: at most 100. */
  AddEntry?: readonly ModifyPortRangeListRequestAddEntry[] | undefined;
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  ClientToken?: string | undefined;
  /** Example: `This is description.`. */
  Description?: string | undefined;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Example: `prl-2ze97434fp9`. */
  PortRangeListId: string;
  /** Example: `PortRangeListNameSample`. */
  PortRangeListName?: string | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  /** Items: at most 100. */
  RemoveEntry?: readonly ModifyPortRangeListRequestRemoveEntry[] | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
}

/** `AddEntry` in a request of `ModifyPortRangeList`. */
export interface ModifyPortRangeListRequestAddEntry {
  /** Example: `This is description.`. */
  Description?: string | undefined;
  /** Example: `80/80`. */
  PortRange?: string | undefined;
}

/** `RemoveEntry` in a request of `ModifyPortRangeList`. */
export interface ModifyPortRangeListRequestRemoveEntry {
  /** Example: `80/80`. */
  PortRange?: string | undefined;
}

/** The answer of `ModifyPortRangeList`. */
export interface ModifyPortRangeListResponse {
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
}

/**
 * Calls `ModifyPortRangeList`.
 * Calls with the same `ClientToken` take effect once; the client fills in one if the caller does not.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyPortRangeList
 */
export const ModifyPortRangeList: Operation<ModifyPortRangeListRequest, ModifyPortRangeListResponse> = {
  name: 'ModifyPortRangeList',
  regionId: true,
  clientToken: true,
};
