// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DeleteForwardEntry`. */
export interface DeleteForwardEntryRequest {
  ForwardEntryId: string;
  ForwardTableId: string;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  RegionId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
}

/** The answer of `DeleteForwardEntry`. */
export interface DeleteForwardEntryResponse {
  RequestId: string;
}

/**
 * Calls `DeleteForwardEntry`.
 * @deprecated The vendor advises against its use.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DeleteForwardEntry
 */
export const DeleteForwardEntry: Operation<DeleteForwardEntryRequest, DeleteForwardEntryResponse> = {
  name: 'DeleteForwardEntry',
  regionId: true,
};
