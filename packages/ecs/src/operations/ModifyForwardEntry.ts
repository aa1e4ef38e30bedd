// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ModifyForwardEntry`. */
export interface ModifyForwardEntryRequest {
  ExternalIp?: string | undefined;
  ExternalPort?: string | undefined;
  ForwardEntryId: string;
  ForwardTableId: string;
  InternalIp?: string | undefined;
  InternalPort?: string | undefined;
  IpProtocol?: string | undefined;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  RegionId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
}

/** The answer of `ModifyForwardEntry`. */
export interface ModifyForwardEntryResponse {
  RequestId: string;
}

/**
 * Calls `ModifyForwardEntry`.
 * @deprecated The vendor advises against its use.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyForwardEntry
 */
export const ModifyForwardEntry: Operation<ModifyForwardEntryRequest, ModifyForwardEntryResponse> = {
  name: 'ModifyForwardEntry',
  regionId: true,
};
