// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `StartInstance`. */
export interface StartInstanceRequest {
  /** Default: `false`. Example: `true`. */
  DryRun?: boolean | undefined;
  /** Default: `false`. Example: `true`. */
  InitLocalDisk?: boolean | undefined;
  /** Example: `i-bp67acfmxazb4p5c7acv`. */
  InstanceId: string;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
}

/** The answer of `StartInstance`. */
export interface StartInstanceResponse {
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
}

/**
 * Starts a stopped instance.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/StartInstance
 */
export const StartInstance: Operation<StartInstanceRequest, StartInstanceResponse> = {
  name: 'StartInstance',
};
