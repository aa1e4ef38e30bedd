// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `CreateVSwitch`. */
export interface CreateVSwitchRequest {
  CidrBlock: string;
  ClientToken?: string | undefined;
  Description?: string | undefined;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  RegionId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
  VSwitchName?: string | undefined;
  VpcId: string;
  ZoneId: string;
}

/** The answer of `CreateVSwitch`. */
export interface CreateVSwitchResponse {
  RequestId: string;
  VSwitchId?: string;
}

/**
 * Calls `CreateVSwitch`.
 * Calls with the same `ClientToken` take effect once; the client fills in one if the caller does not.
 * @deprecated The vendor advises against its use.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/CreateVSwitch
 */
export const CreateVSwitch: Operation<CreateVSwitchRequest, CreateVSwitchResponse> = {
  name: 'CreateVSwitch',
  regionId: true,
  clientToken: true,
};
