// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ModifyDedicatedHostAttribute`. */
export interface ModifyDedicatedHostAttributeRequest {
  /** Network settings of the host. */
  NetworkAttributes?: ModifyDedicatedHostAttributeRequestNetworkAttributes | undefined;
  /**
   * What happens to instances on the host when it fails or is repaired. Left out on creation: `Migrate`, or `Stop`
   * for hosts with local disks.
   * - `Migrate`: They are started again on other hardware.
   * - `Stop`: They stay stopped on this host until it is known to be beyond repair, then start on other hardware.
   *
   * Example: `Migrate`.
   */
  ActionOnMaintenance?: 'Migrate' | 'Stop' | (string & {}) | undefined;
  /**
   * Whether the host takes instances that are to run on a dedicated host but name none.
   * - `on`: It does.
   * - `off`: It only takes instances that name it.
   *
   * Example: `on`.
   */
  AutoPlacement?: 'on' | 'off' | (string & {}) | undefined;
  /**
   * How many times over the vCPUs are given out; only on hosts for the families `g6s`, `c6s` and `r6s`. With `2`,
   * twice as many vCPUs are there, but each is slower under load. Example: `1`.
   */
  CpuOverCommitRatio?: number | undefined;
  /** The cluster that the host moves to, `dc-…`. Example: `dc-bp165p6xk2tlw61ee42r`. */
  DedicatedHostClusterId?: string | undefined;
  /** The dedicated host, `dh-…`. Example: `dh-bp165p6xk2tlw61ebtit`. */
  DedicatedHostId: string;
  /** The new name of the host, 2 to 128 characters. Example: `testDedicatedHostName`. */
  DedicatedHostName?: string | undefined;
  /** The new description of the host. Example: `testDescription`. */
  Description?: string | undefined;
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

/** `NetworkAttributes` in a request of `ModifyDedicatedHostAttribute`. */
export interface ModifyDedicatedHostAttributeRequestNetworkAttributes {
  /** After how many idle seconds a UDP session between a load balancer and the host is forgotten. Example: `60`. */
  SlbUdpTimeout?: number | undefined;
  /** After how many idle seconds a UDP session between users and services on the host is forgotten. Example: `60`. */
  UdpTimeout?: number | undefined;
}

/** The answer of `ModifyDedicatedHostAttribute`. */
export interface ModifyDedicatedHostAttributeResponse {
  /** Identifies this call; the vendor's support asks for it. Example: `2A4EA075-CB5B-41B7-B0EB-70D339F680D2`. */
  RequestId: string;
}

/**
 * Changes the name, the description, the cluster or the behavior of a dedicated host.
 *
 * To change `CpuOverCommitRatio`, every instance on the host must be `Stopped`; with a smaller ratio, instances
 * whose vCPUs no longer fit cannot start again.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * - RAM action: `ecs:ModifyDedicatedHostAttribute`.
 * - Errors: `InvalidDedicatedHostId.NotFound`, `InvalidDedicatedHostName.Malformed`,
 * `InvalidDescription.Malformed`, `InvalidParameter.SlbUdpTimeout`, `InvalidParameter.UdpTimeout`,
 * `InvalidUser.Unauthorized`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyDedicatedHostAttribute
 */
export const ModifyDedicatedHostAttribute: Operation<ModifyDedicatedHostAttributeRequest, ModifyDedicatedHostAttributeResponse> = {
  name: 'ModifyDedicatedHostAttribute',
  ram: 'ecs',
  regionId: true,
};
