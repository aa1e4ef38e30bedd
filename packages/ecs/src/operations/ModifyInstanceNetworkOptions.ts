// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ModifyInstanceNetworkOptions`. */
export interface ModifyInstanceNetworkOptionsRequest {
  /**
   * How the bandwidth is shared out between network and disks, such as `Vpc-L1`. Which values a type knows, {@link
   * DescribeInstanceTypes} tells. Example: `Vpc-L1`.
   */
  BandwidthWeighting?: string | undefined;
  /** The instance, `i-…`. Example: `i-bp67acfmxazb4p5c7acv`. */
  InstanceId?: string | undefined;
  /** Left over; leave it out. */
  OwnerId?: number | undefined;
  /** Left over; leave it out. */
  ResourceOwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerId?: number | undefined;
}

/** The answer of `ModifyInstanceNetworkOptions`. */
export interface ModifyInstanceNetworkOptionsResponse {
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
  /** The task that makes the change, for {@link DescribeTaskAttribute}. Example: `t-bp198jigq7l0h5ac2wej`. */
  TaskId?: string;
}

/**
 * Shifts the bandwidth of an instance between network and disks.
 *
 * Works in the background; follow the task with {@link DescribeTaskAttribute}. Not every type can do it: {@link
 * DescribeInstanceTypes} tells which weightings one knows.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * - RAM action: `ecs:ModifyInstanceNetworkOptions`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyInstanceNetworkOptions
 */
export const ModifyInstanceNetworkOptions: Operation<ModifyInstanceNetworkOptionsRequest, ModifyInstanceNetworkOptionsResponse> = {
  name: 'ModifyInstanceNetworkOptions',
  ram: 'ecs',
};
