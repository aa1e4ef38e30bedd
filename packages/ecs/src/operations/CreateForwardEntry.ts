// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `CreateForwardEntry`. */
export interface CreateForwardEntryRequest {
  ExternalIp: string;
  ExternalPort: string;
  ForwardTableId: string;
  InternalIp: string;
  InternalPort: string;
  IpProtocol: string;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  RegionId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
}

/** The answer of `CreateForwardEntry`. */
export interface CreateForwardEntryResponse {
  ForwardEntryId?: string;
  RequestId: string;
}

/**
 * Calls `CreateForwardEntry`.
 * @deprecated The vendor advises against its use.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/CreateForwardEntry
 */
export const CreateForwardEntry: Operation<CreateForwardEntryRequest, CreateForwardEntryResponse> = {
  name: 'CreateForwardEntry',
  regionId: true,
};
