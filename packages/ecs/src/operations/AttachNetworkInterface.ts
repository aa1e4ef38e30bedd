// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `AttachNetworkInterface`. */
export interface AttachNetworkInterfaceRequest {
  /** The instance that gets the interface. Example: `i-bp16qstyvxj9gpqww3gv`. */
  InstanceId: string;
  /**
   * The physical network card to put the interface on, counted from 0; only for instance types with several.
   * Example: `0`.
   */
  NetworkCardIndex?: number | undefined;
  /** The interface to attach; it must be `Available`. Example: `eni-bp17pdijfczax1hujisv`. */
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
  /** The trunk interface to attach it through; not in use yet. Example: `eni-f8zapqwj1v1j4ia34k72`. */
  TrunkNetworkInstanceId?: string | undefined;
  /**
   * Deprecated; leave `WaitForNetworkConfigurationReady` out.
   * @deprecated The vendor advises against its use.
   */
  WaitForNetworkConfigurationReady?: boolean | undefined;
}

/** The answer of `AttachNetworkInterface`. */
export interface AttachNetworkInterfaceResponse {
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
}

/**
 * Attaches an `Available` network interface to an instance in the same zone and VPC.
 *
 * The instance must be `Running` or `Stopped`; some instance types take it only while `Stopped`. Works in the
 * background: the interface goes through `Attaching` to `InUse`, or back to `Available` if it failed.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * - RAM action: `ecs:AttachNetworkInterface`.
 * - Errors: `EniPerInstanceLimitExceeded`, `InvalidOperation.Ipv4CountExceeded`, `MaxEniCountExceeded`,
 * `SecurityGroupInstanceLimitExceed`, `Forbidden.RegionId`, `Forbidden.NotSupportRAM`, and 24 more.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/AttachNetworkInterface
 */
export const AttachNetworkInterface: Operation<AttachNetworkInterfaceRequest, AttachNetworkInterfaceResponse> = {
  name: 'AttachNetworkInterface',
  ram: 'ecs',
  regionId: true,
};
