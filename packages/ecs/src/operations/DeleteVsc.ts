// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DeleteVsc`. */
export interface DeleteVscRequest {
  /**
   * Makes the call safe to repeat: calls with the same token and the same parameters take effect once. At most 64
   * ASCII characters. The client makes one up for each call where this is left out. Example:
   * `123e4567-e89b-12f3-a456-426655440000`.
   */
  ClientToken?: string | undefined;
  /**
   * Checks the parameters, the permissions and the state of the resources without doing anything. A check that
   * passes is answered with the error `DryRunOperation`. Default: `false`. Example: `false`.
   */
  DryRun?: boolean | undefined;
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
  /** The virtual storage channel, `vsc-…`. Example: `vsc-bp1j8y5937etwq1ow3jal`. */
  VscId: string;
}

/** The answer of `DeleteVsc`. */
export interface DeleteVscResponse {
  /** Identifies this call; the vendor's support asks for it. Example: `745CEC9F-0DD7-4451-9FE7-8B752F397523`. */
  RequestId: string;
}

/**
 * Deletes a virtual storage channel that no file system uses.
 *
 * Detach file systems such as CPFS first. The operating system of the instance must answer, else the channel ends
 * up in `DetachFailed`: then see to the system or stop the instance, and delete again. Channels go along with
 * their instance.
 *
 * - Takes effect once for each `ClientToken`, which the client fills in, and so is repeated by itself after a
 * failure.
 * - RAM action: `ecs:DeleteVsc`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DeleteVsc
 */
export const DeleteVsc: Operation<DeleteVscRequest, DeleteVscResponse> = {
  name: 'DeleteVsc',
  ram: 'ecs',
  regionId: true,
  clientToken: true,
};
