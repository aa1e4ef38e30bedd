// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DeletePrefixList`. */
export interface DeletePrefixListRequest {
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Example: `pl-x1j1k5ykzqlixdcy5uwg`. */
  PrefixListId: string;
  /** Example: `cn-chengdu`. */
  RegionId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
}

/** The answer of `DeletePrefixList`. */
export interface DeletePrefixListResponse {
  /** Example: `38793DB8-A4B2-4AEC-BFD3-111234E9188D`. */
  RequestId: string;
}

/**
 * Calls `DeletePrefixList`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DeletePrefixList
 */
export const DeletePrefixList: Operation<DeletePrefixListRequest, DeletePrefixListResponse> = {
  name: 'DeletePrefixList',
  regionId: true,
};
