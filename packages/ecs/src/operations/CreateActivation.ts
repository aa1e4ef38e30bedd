// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `CreateActivation`. */
export interface CreateActivationRequest {
  /** Example: `123e4567-e89b-12d3-a456-426655440000`. */
  ClientToken?: string | undefined;
  /** Example: `This is description.`. */
  Description?: string | undefined;
  /** Default: `10`. Example: `10`. */
  InstanceCount?: number | undefined;
  /** Example: `test-InstanceName`. */
  InstanceName?: string | undefined;
  /** Example: `0.0.0.0/0`. */
  IpAddressRange?: string | undefined;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  /** Example: `rg-1237o84mlsnmetr`. */
  ResourceGroupId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
  /** Items: at most 21. */
  Tag?: readonly CreateActivationRequestTag[] | undefined;
  /** Default: `4`. Example: `4`. */
  TimeToLiveInHours?: number | bigint | undefined;
}

/** `Tag` in a request of `CreateActivation`. */
export interface CreateActivationRequestTag {
  /** Example: `TestKey`. */
  Key?: string | undefined;
  /** Example: `TestValue`. */
  Value?: string | undefined;
}

/** The answer of `CreateActivation`. */
export interface CreateActivationResponse {
  /** Example: `a-hz0ch3SwhOlE1234+Xo32lAZCMwgQ`. */
  ActivationCode?: string;
  /** Example: `4ECEEE12-56F1-4FBC-9AB1-890F12347DD5`. */
  ActivationId?: string;
  /** Example: `4ECEEE12-56F1-4FBC-9AB1-890F12347DD5`. */
  RequestId: string;
}

/**
 * Calls `CreateActivation`.
 * Calls with the same `ClientToken` take effect once; the client fills in one if the caller does not.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/CreateActivation
 */
export const CreateActivation: Operation<CreateActivationRequest, CreateActivationResponse> = {
  name: 'CreateActivation',
  regionId: true,
  clientToken: true,
};
