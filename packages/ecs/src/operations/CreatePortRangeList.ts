// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `CreatePortRangeList`. */
export interface CreatePortRangeListRequest {
  /** Example: `123e4567-e89b-12d3-a456-426655440000`. */
  ClientToken?: string | undefined;
  /** Example: `Description information of PortRangeList`. */
  Description?: string | undefined;
  /** Items: at most 100. */
  Entry?: readonly CreatePortRangeListRequestEntry[] | undefined;
  /** Range: 1 to 2000. Example: `10`. */
  MaxEntries: number;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Example: `PortRangeListNameSample`. */
  PortRangeListName: string;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  /** Example: `rg-aek3b6jzp667vf6`. */
  ResourceGroupId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
  /** Items: at most 20. */
  Tag?: readonly CreatePortRangeListRequestTag[] | undefined;
}

/** `Entry` in a request of `CreatePortRangeList`. */
export interface CreatePortRangeListRequestEntry {
  /** Example: `Description information of Entry`. */
  Description?: string | undefined;
  /** Example: `80/80`. */
  PortRange?: string | undefined;
}

/** `Tag` in a request of `CreatePortRangeList`. */
export interface CreatePortRangeListRequestTag {
  /** Example: `key for PortRangeList`. */
  Key?: string | undefined;
  /** Example: `value for PortRangeList`. */
  Value?: string | undefined;
}

/** The answer of `CreatePortRangeList`. */
export interface CreatePortRangeListResponse {
  /** Example: `prl-2ze97434fp9`. */
  PortRangeListId?: string;
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3B541`. */
  RequestId: string;
}

/**
 * Calls `CreatePortRangeList`.
 * Calls with the same `ClientToken` take effect once; the client fills in one if the caller does not.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/CreatePortRangeList
 */
export const CreatePortRangeList: Operation<CreatePortRangeListRequest, CreatePortRangeListResponse> = {
  name: 'CreatePortRangeList',
  regionId: true,
  clientToken: true,
};
