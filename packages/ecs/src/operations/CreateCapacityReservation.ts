// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `CreateCapacityReservation`. */
export interface CreateCapacityReservationRequest {
  /** The name of the private pool and who may use it. */
  PrivatePoolOptions?: CreateCapacityReservationRequestPrivatePoolOptions | undefined;
  /**
   * Makes the call safe to repeat: calls with the same token and the same parameters take effect once. At most 64
   * ASCII characters. The client makes one up for each call where this is left out. Example:
   * `0c593ea1-3bea-11e9-b96b-88e9fe637760`.
   */
  ClientToken?: string | undefined;
  /**
   * What the reservation is for; 2 to 256 characters, not beginning with `http://` or `https://`. Example: `This
   * is description.`.
   */
  Description?: string | undefined;
  /**
   * When the capacity is given back by itself, in UTC as `yyyy-MM-ddTHH:mm:ssZ`. Needs `EndTimeType` `Limited`.
   * Example: `2021-10-30T06:32:00Z`.
   */
  EndTime?: string | undefined;
  /**
   * How the reservation ends.
   * - `Limited`: By itself, at `EndTime`.
   * - `Unlimited`: When {@link ReleaseCapacityReservation} is called.
   *
   * Example: `Unlimited`.
   */
  EndTimeType?: 'Limited' | 'Unlimited' | (string & {}) | undefined;
  /** The number of instances to hold capacity for. Range: at least 1. Example: `2`. */
  InstanceAmount: number;
  /** How the instances are paid for that will use the capacity. */
  InstanceChargeType?: string | undefined;
  /** The instance type to hold capacity for; one only. Example: `ecs.g6.xlarge`. */
  InstanceType: string;
  /** Left over; leave it out. */
  OwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  OwnerId?: number | undefined;
  /** The operating system of the instances; not in use yet. Default: `Linux`. Example: `Linux`. */
  Platform?: 'Windows' | 'Linux' | (string & {}) | undefined;
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
  /**
   * The resource group that the call is about, for accounts that sort their resources into groups. Example:
   * `rg-bp67acfmxazb4pw4bw`.
   */
  ResourceGroupId?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerId?: number | undefined;
  /**
   * When the capacity is held from. Leave it out, as only an immediate start is offered. Example:
   * `2021-10-30T05:32:00Z`.
   */
  StartTime?: string | undefined;
  /** Tags, as pairs of a key and a value; keys are unique within one resource. Items: at most 20. */
  Tag?: readonly CreateCapacityReservationRequestTag[] | undefined;
  /** The zone to hold capacity in, as a list with one entry. Items: at most 100. */
  ZoneId: readonly string[];
}

/** `PrivatePoolOptions` in a request of `CreateCapacityReservation`. */
export interface CreateCapacityReservationRequestPrivatePoolOptions {
  /**
   * Which instances may use the capacity.
   * - `Open`: All that fit and allow open pools; once it is used up, they start from public capacity.
   * - `Target`: Only those that name this pool; they do not start once it is used up.
   *
   * Default: `Open`. Example: `Open`.
   */
  MatchCriteria?: 'Open' | 'Target' | (string & {}) | undefined;
  /** The name of the reservation, 2 to 128 characters, beginning with a letter. Example: `crpTestName`. */
  Name?: string | undefined;
}

/** `Tag` in a request of `CreateCapacityReservation`. */
export interface CreateCapacityReservationRequestTag {
  /**
   * What the tag is called, for example `env`: up to 128 characters, without `http://` or `https://`, and not
   * beginning with `aliyun` or `acs:`. Example: `TestKey`.
   */
  Key?: string | undefined;
  /**
   * What the tag says, for example `production`: up to 128 characters without `http://` or `https://`, or nothing.
   * Example: `TestValue`.
   */
  Value?: string | undefined;
}

/** The answer of `CreateCapacityReservation`. */
export interface CreateCapacityReservationResponse {
  /**
   * The new capacity reservation, `crp-…`; for `PrivatePoolOptions.Id` of instances that are to use it. Example:
   * `crp-bp67acfmxazb45cigtkw`.
   */
  PrivatePoolOptionsId?: string;
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
}

/**
 * Holds capacity of an instance type in a zone from now on, billed whether it is used or not.
 *
 * The capacity is a private pool: {@link RunInstances} and {@link CreateInstance} draw from it by
 * `PrivatePoolOptions`. It is billed at once, at the pay-as-you-go price, until {@link ReleaseCapacityReservation}
 * or `EndTime`. Regional reserved instances and savings plans count for what is unused. For a commitment of
 * months, see {@link CreateElasticityAssurance}.
 *
 * - Takes effect once for each `ClientToken`, which the client fills in, and so is repeated by itself after a
 * failure.
 * - RAM action: `ecs:CreateCapacityReservation`.
 * - Errors: `OperationDenied.NoStock`, `OperationDenied`, `InvalidResourceGroup.NotFound`,
 * `InvalidZoneId.NotFound`, `InvalidStartTime.NotSupported`, `InvalidInstanceType.NotSupported`, and 5 more.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/CreateCapacityReservation
 */
export const CreateCapacityReservation: Operation<CreateCapacityReservationRequest, CreateCapacityReservationResponse> = {
  name: 'CreateCapacityReservation',
  ram: 'ecs',
  regionId: true,
  clientToken: true,
};
