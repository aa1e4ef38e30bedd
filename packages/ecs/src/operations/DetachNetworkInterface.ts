// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DetachNetworkInterface`. */
export interface DetachNetworkInterfaceRequest {
  /** The instance that has the interface. Example: `i-bp67acfmxazb4p5c7acv`. */
  InstanceId: string;
  /** The interface to take off; it must be `InUse`, or stuck in `Detaching`. Example: `eni-bp67acfmxazb4p3vmm47`. */
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
  /** The trunk interface that it is attached through; not in use yet. Example: `eni-f8zapqwj1v1j4ia34k72`. */
  TrunkNetworkInstanceId?: string | undefined;
}

/** The answer of `DetachNetworkInterface`. */
export interface DetachNetworkInterfaceResponse {
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
}

/**
 * Takes a secondary network interface off its instance; it keeps its addresses.
 *
 * The instance must be `Running` or `Stopped`; primary interfaces cannot be taken off. Wait with {@link
 * NetworkInterfaceAvailable}. If the interface stays `Detaching` for long, the operating system did not let go:
 * call again, or restart the instance first.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * - RAM action: `ecs:DetachNetworkInterface`.
 * - Errors: `EniPerInstanceLimitExceeded`, `MaxEniCountExceeded`, `SecurityGroupInstanceLimitExceed`,
 * `Forbidden.RegionId`, `Forbidden.NotSupportRAM`, `Forbidden.SubUser`, and 22 more.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DetachNetworkInterface
 */
export const DetachNetworkInterface: Operation<DetachNetworkInterfaceRequest, DetachNetworkInterfaceResponse> = {
  name: 'DetachNetworkInterface',
  ram: 'ecs',
  regionId: true,
};
