// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DisableNetworkInterfaceQoS`. */
export interface DisableNetworkInterfaceQoSRequest {
  /** Example: `eni-bp1iqejowblx6h8jdnmf`. */
  NetworkInterfaceId: string;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
}

/** The answer of `DisableNetworkInterfaceQoS`. */
export interface DisableNetworkInterfaceQoSResponse {
  /** Example: `745CEC9F-0DD7-4451-9FE7-8B752F397523`. */
  RequestId: string;
}

/**
 * Calls `DisableNetworkInterfaceQoS`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DisableNetworkInterfaceQoS
 */
export const DisableNetworkInterfaceQoS: Operation<DisableNetworkInterfaceQoSRequest, DisableNetworkInterfaceQoSResponse> = {
  name: 'DisableNetworkInterfaceQoS',
  regionId: true,
};
