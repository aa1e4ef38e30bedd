// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ConvertNatPublicIpToEip`. */
export interface ConvertNatPublicIpToEipRequest {
  /** Example: `i-bp171jr36ge2ulvk9web`. */
  InstanceId: string;
  OwnerId?: number | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
}

/** The answer of `ConvertNatPublicIpToEip`. */
export interface ConvertNatPublicIpToEipResponse {
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
}

/**
 * Calls `ConvertNatPublicIpToEip`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ConvertNatPublicIpToEip
 */
export const ConvertNatPublicIpToEip: Operation<ConvertNatPublicIpToEipRequest, ConvertNatPublicIpToEipResponse> = {
  name: 'ConvertNatPublicIpToEip',
  regionId: true,
};
