// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ModifyInstanceNetworkOptions`. */
export interface ModifyInstanceNetworkOptionsRequest {
  /** Example: `Vpc-L1`. */
  BandwidthWeighting?: string | undefined;
  /** Example: `i-bp67acfmxazb4p5c7acv`. */
  InstanceId?: string | undefined;
  OwnerId?: number | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
}

/** The answer of `ModifyInstanceNetworkOptions`. */
export interface ModifyInstanceNetworkOptionsResponse {
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
  /** Example: `t-bp198jigq7l0h5ac2wej`. */
  TaskId?: string;
}

/**
 * Calls `ModifyInstanceNetworkOptions`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyInstanceNetworkOptions
 */
export const ModifyInstanceNetworkOptions: Operation<ModifyInstanceNetworkOptionsRequest, ModifyInstanceNetworkOptionsResponse> = {
  name: 'ModifyInstanceNetworkOptions',
};
