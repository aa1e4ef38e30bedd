// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DisableActivation`. */
export interface DisableActivationRequest {
  /** Example: `4ECEEE12-56F1-4FBC-9AB1-890F12347DD5`. */
  ActivationId: string;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
}

/** The answer of `DisableActivation`. */
export interface DisableActivationResponse {
  Activation?: DisableActivationResponseActivation;
  /** Example: `4ECEEE12-56F1-4FBC-9AB1-890F74942176`. */
  RequestId: string;
}

/** `Activation` in an answer of `DisableActivation`. */
export interface DisableActivationResponseActivation {
  /** Example: `4ECEEE12-56F1-4FBC-9AB1-890F12347DD5`. */
  ActivationId?: string;
  /** Example: `2021-01-20T06:00:00Z`. */
  CreationTime?: string;
  /** Example: `1`. */
  DeregisteredCount?: number;
  /** Example: `This is description.`. */
  Description?: string;
  /** Example: `false`. */
  Disabled?: boolean;
  /** Example: `1`. */
  InstanceCount?: number;
  /** Example: `test-InstanceName`. */
  InstanceName?: string;
  /** Example: `0.0.0.0/0`. */
  IpAddressRange?: string;
  /** Example: `1`. */
  RegisteredCount?: number;
  /** Example: `4`. */
  TimeToLiveInHours?: number;
}

/**
 * Calls `DisableActivation`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DisableActivation
 */
export const DisableActivation: Operation<DisableActivationRequest, DisableActivationResponse> = {
  name: 'DisableActivation',
  regionId: true,
};
