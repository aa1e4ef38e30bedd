// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ModifyReservedInstances`. */
export interface ModifyReservedInstancesRequest {
  /** What to replace them by, one entry for each new reserved instance. Items: at most 100. */
  Configuration?: readonly ModifyReservedInstancesRequestConfiguration[] | undefined;
  /** Left over; leave it out. */
  OwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  OwnerId?: number | undefined;
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
  /** The reserved instances to replace, at most 20. Items: at most 100. */
  ReservedInstanceId: readonly string[];
  /** Left over; leave it out. */
  ResourceOwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerId?: number | undefined;
}

/** `Configuration` in a request of `ModifyReservedInstances`. */
export interface ModifyReservedInstancesRequestConfiguration {
  /** How many pay-as-you-go instances of the instance type are paid for at the same time. Example: `1`. */
  InstanceAmount: number;
  /** The instance type of the new reserved instance, of the same family as before. Example: `ecs.c5.4xlarge`. */
  InstanceType: string;
  /**
   * The name of the new reserved instance, 2 to 128 characters, beginning with a letter. Example:
   * `testReservedInstanceName`.
   */
  ReservedInstanceName?: string | undefined;
  /**
   * Where instances are paid for.
   * - `Region`: In the whole region, whatever the size within the family.
   * - `Zone`: In one zone, where capacity is held for them.
   *
   * Default: `Region`. Example: `Zone`.
   */
  Scope: 'Region' | 'Zone' | (string & {});
  /** The zone of the new reserved instance; needed with `Scope` `Zone`. Example: `cn-hangzhou-i`. */
  ZoneId?: string | undefined;
}

/** The answer of `ModifyReservedInstances`. */
export interface ModifyReservedInstancesResponse {
  /** Identifies this call; the vendor's support asks for it. Example: `ED9E4A5F-FF4D-4C96-BE80-6B4227060DD7`. */
  RequestId: string;
  /** The new reserved instances. */
  ReservedInstanceIdSets?: ModifyReservedInstancesResponseReservedInstanceIdSets;
}

/** `ReservedInstanceIdSets` in an answer of `ModifyReservedInstances`. */
export interface ModifyReservedInstancesResponseReservedInstanceIdSets {
  /** The reserved instance, `ecsri-…`. */
  ReservedInstanceId?: string[];
}

/**
 * Splits, merges or moves reserved instances by replacing them with new ones of the same total size.
 *
 * The old ones must be `Active`. They turn `Updating`, then `Expired`; the new ones are `Creating`, then `Active`,
 * in the background. The instance family stays, and so does the total of sizes; what is merged must end on the
 * same day. Splitting or merging and a change of scope do not go together in one call.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * - RAM action: `ecs:ModifyReservedInstances`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyReservedInstances
 */
export const ModifyReservedInstances: Operation<ModifyReservedInstancesRequest, ModifyReservedInstancesResponse> = {
  name: 'ModifyReservedInstances',
  ram: 'ecs',
  regionId: true,
};
