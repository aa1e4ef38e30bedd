// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DeleteActivation`. */
export interface DeleteActivationRequest {
  /** Example: `4ECEEE12-56F1-4FBC-9AB1-890F12347DD5`. */
  ActivationId: string;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
}

/** The answer of `DeleteActivation`. */
export interface DeleteActivationResponse {
  Activation?: DeleteActivationResponseActivation;
  /** Example: `4ECEEE12-56F1-4FBC-9AB1-890F74942176`. */
  RequestId: string;
}

/** `Activation` in an answer of `DeleteActivation`. */
export interface DeleteActivationResponseActivation {
  /** Example: `4ECEEE12-56F1-4FBC-9AB1-890F12347DD5`. */
  ActivationId?: string;
  /** Example: `2021-01-20T06:00:00Z`. */
  CreationTime?: string;
  /** Example: `0`. */
  DeregisteredCount?: number;
  /** Example: `This is description.`. */
  Description?: string;
  /** Example: `1`. */
  InstanceCount?: number;
  /** Example: `test-InstanceName`. */
  InstanceName?: string;
  /** Example: `0.0.0.0/0`. */
  IpAddressRange?: string;
  /** Example: `0`. */
  RegisteredCount?: number;
  /** Example: `4`. */
  TimeToLiveInHours?: number;
}

/**
 * Calls `DeleteActivation`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DeleteActivation
 */
export const DeleteActivation: Operation<DeleteActivationRequest, DeleteActivationResponse> = {
  name: 'DeleteActivation',
  regionId: true,
};
