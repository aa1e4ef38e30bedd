// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DeleteVsc`. */
export interface DeleteVscRequest {
  /** Example: `123e4567-e89b-12f3-a456-426655440000`. */
  ClientToken?: string | undefined;
  /** Default: `false`. Example: `false`. */
  DryRun?: boolean | undefined;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
  /** Example: `vsc-bp1j8y5937etwq1ow3jal`. */
  VscId: string;
}

/** The answer of `DeleteVsc`. */
export interface DeleteVscResponse {
  /** Example: `745CEC9F-0DD7-4451-9FE7-8B752F397523`. */
  RequestId: string;
}

/**
 * Calls `DeleteVsc`.
 * Calls with the same `ClientToken` take effect once; the client fills in one if the caller does not.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DeleteVsc
 */
export const DeleteVsc: Operation<DeleteVscRequest, DeleteVscResponse> = {
  name: 'DeleteVsc',
  regionId: true,
  clientToken: true,
};
