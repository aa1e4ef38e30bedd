// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `AllocatePublicIpAddress`. */
export interface AllocatePublicIpAddressRequest {
  /** The instance, `i-…`. Example: `i-bp1gtjxuuvwj17zrj79f`. */
  InstanceId: string;
  /**
   * The address to give to the instance; only for accounts that may choose. Leave it out for any free one.
   * Example: `112.124.180.75`.
   */
  IpAddress?: string | undefined;
  /** Left over; leave it out. */
  OwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  OwnerId?: number | undefined;
  /** Left over; leave it out. */
  ResourceOwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerId?: number | undefined;
  /** A VLAN, left over from the classic network; leave it out. Example: `720`. */
  VlanId?: string | undefined;
}

/** The answer of `AllocatePublicIpAddress`. */
export interface AllocatePublicIpAddressResponse {
  /** The public address that the instance has now. Example: `112.124.180.75`. */
  IpAddress?: string;
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
}

/**
 * Gives an instance a public address of its own, picked at random.
 *
 * The instance must be `Running` or `Stopped`, not locked for security, have no EIP and a public bandwidth above
 * 0. The address works after the next {@link StartInstance} or {@link RebootInstance}. An instance has at most
 * one; {@link ModifyInstanceNetworkSpec} with `AllocatePublicIp` sets bandwidth and address in one go,
 * `vpc:AssociateEipAddress` gives an address that can be taken off.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * - RAM action: `ecs:AllocatePublicIpAddress`, on `acs:ecs:{regionId}:{accountId}:instance/{instanceId}`.
 * - Errors: `IncorrectInstanceStatus`, `InstanceLockedForSecurity`, `IpInUse`, `OperationDenied`,
 * `InvalidInstanceId.NotFound`, `InvalidIpAddress.NotFound`, and 8 more.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/AllocatePublicIpAddress
 */
export const AllocatePublicIpAddress: Operation<AllocatePublicIpAddressRequest, AllocatePublicIpAddressResponse> = {
  name: 'AllocatePublicIpAddress',
  ram: 'ecs',
};
