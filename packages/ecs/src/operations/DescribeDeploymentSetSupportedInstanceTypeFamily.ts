// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DescribeDeploymentSetSupportedInstanceTypeFamily`. */
export interface DescribeDeploymentSetSupportedInstanceTypeFamilyRequest {
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
  /**
   * The strategy by which instances of the set are placed.
   * - `Availability`: Spread over hardware, so that a failure hits few.
   * - `AvailabilityGroup`: In groups that share no hardware with each other.
   * - `LowLatency`: Close together in the network.
   *
   * Default: `Availability`. Example: `Availability`.
   */
  Strategy?: 'Availability' | 'AvailabilityGroup' | 'LowLatency' | (string & {}) | undefined;
}

/** The answer of `DescribeDeploymentSetSupportedInstanceTypeFamily`. */
export interface DescribeDeploymentSetSupportedInstanceTypeFamilyResponse {
  /**
   * The instance families that the strategy allows, comma-separated, such as `ecs.g6,ecs.c6`. Example:
   * `ecs.i2g,ecs.i1,ecs.i2ne,ecs.i2gne`.
   */
  InstanceTypeFamilies?: string;
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B7DB-A3DC7DE1D8B1`. */
  RequestId: string;
}

/**
 * Lists the instance families whose instances can join deployment sets of a strategy.
 *
 * - Reads only, and so is repeated by itself after a failure.
 * - RAM action: `ecs:DescribeDeploymentSetSupportedInstanceTypeFamily`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeDeploymentSetSupportedInstanceTypeFamily
 */
export const DescribeDeploymentSetSupportedInstanceTypeFamily: Operation<DescribeDeploymentSetSupportedInstanceTypeFamilyRequest, DescribeDeploymentSetSupportedInstanceTypeFamilyResponse> = {
  name: 'DescribeDeploymentSetSupportedInstanceTypeFamily',
  ram: 'ecs',
  readOnly: true,
  regionId: true,
};
