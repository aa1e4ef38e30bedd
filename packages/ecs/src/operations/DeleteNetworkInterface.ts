// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DeleteNetworkInterface`. */
export interface DeleteNetworkInterfaceRequest {
  /** The interface to delete; it must be `Available`. Example: `eni-bp14v2sdd3v8htln6mm7`. */
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

/** The answer of `DeleteNetworkInterface`. */
export interface DeleteNetworkInterfaceResponse {
  /** Identifies this call; the vendor's support asks for it. Example: `F3CD6886-D8D0-4FEE-B93E-1B73239673DE`. */
  RequestId: string;
}

/**
 * Deletes a network interface that is attached to nothing, and frees its addresses.
 *
 * The interface must be `Available`: call {@link DetachNetworkInterface} before. It leaves its security groups.
 * Works in the background; done once {@link DescribeNetworkInterfaces} finds it no more. If it stays `Deleting`
 * for long, call again.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * - RAM action: `ecs:DeleteNetworkInterface`.
 * - Errors: `EniPerInstanceLimitExceeded`, `MaxEniCountExceeded`, `SecurityGroupInstanceLimitExceed`,
 * `Forbidden.RegionId`, `Forbidden.NotSupportRAM`, `Forbidden.SubUser`, and 19 more.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DeleteNetworkInterface
 */
export const DeleteNetworkInterface: Operation<DeleteNetworkInterfaceRequest, DeleteNetworkInterfaceResponse> = {
  name: 'DeleteNetworkInterface',
  ram: 'ecs',
  regionId: true,
};
