// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DetachNetworkInterface`. */
export interface DetachNetworkInterfaceRequest {
  /** Example: `i-bp67acfmxazb4p5c7acv`. */
  InstanceId: string;
  /** Example: `eni-bp67acfmxazb4p3vmm47`. */
  NetworkInterfaceId: string;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
  /** Example: `eni-f8zapqwj1v1j4ia34k72`. */
  TrunkNetworkInstanceId?: string | undefined;
}

/** The answer of `DetachNetworkInterface`. */
export interface DetachNetworkInterfaceResponse {
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
}

/**
 * Calls `DetachNetworkInterface`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DetachNetworkInterface
 */
export const DetachNetworkInterface: Operation<DetachNetworkInterfaceRequest, DetachNetworkInterfaceResponse> = {
  name: 'DetachNetworkInterface',
  regionId: true,
};
