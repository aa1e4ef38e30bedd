// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DeletePortRangeList`. */
export interface DeletePortRangeListRequest {
  /** Left over; leave it out. */
  OwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  OwnerId?: number | undefined;
  /** The port list, `prl-…`, as {@link DescribePortRangeLists} lists it. Example: `prl-2ze97434fp9`. */
  PortRangeListId: string;
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerId?: number | undefined;
}

/** The answer of `DeletePortRangeList`. */
export interface DeletePortRangeListResponse {
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3B541`. */
  RequestId: string;
}

/**
 * Deletes a port list that nothing refers to, with all its entries.
 *
 * While a security group refers to the list the call fails; {@link DescribePortRangeListAssociations} finds such
 * groups.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * - RAM action: `ecs:DeletePortRangeList`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DeletePortRangeList
 */
export const DeletePortRangeList: Operation<DeletePortRangeListRequest, DeletePortRangeListResponse> = {
  name: 'DeletePortRangeList',
  ram: 'ecs',
  regionId: true,
};
