// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DeletePortRangeList`. */
export interface DeletePortRangeListRequest {
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Example: `prl-2ze97434fp9`. */
  PortRangeListId: string;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
}

/** The answer of `DeletePortRangeList`. */
export interface DeletePortRangeListResponse {
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3B541`. */
  RequestId: string;
}

/**
 * Calls `DeletePortRangeList`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DeletePortRangeList
 */
export const DeletePortRangeList: Operation<DeletePortRangeListRequest, DeletePortRangeListResponse> = {
  name: 'DeletePortRangeList',
  regionId: true,
};
