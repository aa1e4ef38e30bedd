// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DeletePrefixList`. */
export interface DeletePrefixListRequest {
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

/** The answer of `DeletePrefixList`. */
export interface DeletePrefixListResponse {
  /** Identifies this call; the vendor's support asks for it. Example: `38793DB8-A4B2-4AEC-BFD3-111234E9188D`. */
  RequestId: string;
}

/**
 * Deletes a prefix list that nothing refers to, with all its entries.
 *
 * {@link DescribePrefixListAssociations} tells what still refers to the list and keeps it from being deleted.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * - RAM action: `ecs:DeletePrefixList`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DeletePrefixList
 */
export const DeletePrefixList: Operation<DeletePrefixListRequest, DeletePrefixListResponse> = {
  name: 'DeletePrefixList',
  ram: 'ecs',
  regionId: true,
};
