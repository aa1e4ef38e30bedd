// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DisableNetworkInterfaceQoS`. */
export interface DisableNetworkInterfaceQoSRequest {
  /** The network interface whose limits end. Example: `eni-bp1iqejowblx6h8jdnmf`. */
  NetworkInterfaceId: string;
  /** Left over; leave it out. */
  OwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  OwnerId?: number | undefined;
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerId?: number | undefined;
}

/** The answer of `DisableNetworkInterfaceQoS`. */
export interface DisableNetworkInterfaceQoSResponse {
  /** Identifies this call; the vendor's support asks for it. Example: `745CEC9F-0DD7-4451-9FE7-8B752F397523`. */
  RequestId: string;
}

/**
 * Takes the limits of {@link EnableNetworkInterfaceQoS} off a network interface.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * - RAM action: `ecs:DisableNetworkInterfaceQoS`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DisableNetworkInterfaceQoS
 */
export const DisableNetworkInterfaceQoS: Operation<DisableNetworkInterfaceQoSRequest, DisableNetworkInterfaceQoSResponse> = {
  name: 'DisableNetworkInterfaceQoS',
  ram: 'ecs',
  regionId: true,
};
