// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `StopInstance`. */
export interface StopInstanceRequest {
  /** Example: `true`. */
  ConfirmStop?: boolean | undefined;
  /** Default: `false`. Example: `true`. */
  DryRun?: boolean | undefined;
  /** Default: `false`. Example: `false`. */
  ForceStop?: boolean | undefined;
  Hibernate?: boolean | undefined;
  /** Example: `i-bp67acfmxazb4phok394`. */
  InstanceId: string;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
  /** Example: `KeepCharging`. */
  StoppedMode?: 'StopCharging' | 'KeepCharging' | (string & {}) | undefined;
}

/** The answer of `StopInstance`. */
export interface StopInstanceResponse {
  /** Example: `1C488B66-B819-4D14-8711-C4EAAA13AC01`. */
  RequestId: string;
}

/**
 * Stops a running instance.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/StopInstance
 */
export const StopInstance: Operation<StopInstanceRequest, StopInstanceResponse> = {
  name: 'StopInstance',
};
