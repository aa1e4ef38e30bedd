// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `CreateHaVip`. */
export interface CreateHaVipRequest {
  /**
   * Makes the call safe to repeat: calls with the same token and the same parameters take effect once. At most 64
   * ASCII characters. The client makes one up for each call where this is left out.
   */
  ClientToken?: string | undefined;
  /** What the resource is for, 2 to 256 characters, beginning with a letter, not with `http://` or `https://`. */
  Description?: string | undefined;
  /** The private address to reserve, a free one of the vSwitch; one is picked where this is left out. */
  IpAddress?: string | undefined;
  /** Left over; leave it out. */
  OwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  OwnerId?: number | undefined;
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out.
   */
  RegionId?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerId?: number | undefined;
  /** The vSwitch whose addresses it is taken from, `vsw-…`. */
  VSwitchId: string;
}

/** The answer of `CreateHaVip`. */
export interface CreateHaVipResponse {
  /** The id of the new virtual address, for {@link AssociateHaVip}. */
  HaVipId?: string;
  /** Identifies this call; the vendor's support asks for it. */
  RequestId: string;
}

/**
 * Reserves a private address that several instances can take over from each other; superseded by
 * `vpc:CreateHaVip`.
 *
 * {@link AssociateHaVip} ties the virtual address (HaVip) to instances afterwards; the one that announces it by
 * ARP gets the traffic. Deprecated in ECS: call `vpc:CreateHaVip`.
 *
 * - Takes effect once for each `ClientToken`, which the client fills in, and so is repeated by itself after a
 * failure.
 * @deprecated Use `vpc:CreateHaVip`, an operation of another product, instead.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/CreateHaVip
 */
export const CreateHaVip: Operation<CreateHaVipRequest, CreateHaVipResponse> = {
  name: 'CreateHaVip',
  regionId: true,
  clientToken: true,
};
