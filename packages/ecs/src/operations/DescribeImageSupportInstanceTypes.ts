// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DescribeImageSupportInstanceTypes`. */
export interface DescribeImageSupportInstanceTypesRequest {
  /**
   * What the image is to be used for.
   * - `CreateEcs`: For new instances.
   * - `ChangeOS`: For replacing the system disk of an instance.
   *
   * Example: `CreateEcs`.
   */
  ActionType?: 'CreateEcs' | 'ChangeOS' | (string & {}) | undefined;
  /** Without effect and soon to be removed; leave it out. Items: at most 10. */
  Filter?: readonly DescribeImageSupportInstanceTypesRequestFilter[] | undefined;
  /** The image that the instance types must be able to run. Example: `m-o6w3gy99qf89rkga2rfr`. */
  ImageId?: string | undefined;
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

/** `Filter` in a request of `DescribeImageSupportInstanceTypes`. */
export interface DescribeImageSupportInstanceTypesRequestFilter {
  /** Once the name of a condition; without effect now. Example: `imageId`. */
  Key?: 'imageId' | 'filter' | (string & {}) | undefined;
  /** Once what the condition asked for; without effect now. Example: `m-o6w3gy99qf89rkga2rfr`. */
  Value?: string | undefined;
}

/** The answer of `DescribeImageSupportInstanceTypes`. */
export interface DescribeImageSupportInstanceTypesResponse {
  /** The image that was asked about. Example: `m-o6w3gy99qf89rkga2rfr`. */
  ImageId?: string;
  /** The instance types that can run the image. */
  InstanceTypes?: DescribeImageSupportInstanceTypesResponseInstanceTypes;
  /**
   * Where the resource is, by the id of its region; at the top of a list, the region that all of the list is from.
   * Example: `cn-hangzhou`.
   */
  RegionId?: string;
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
}

/** `InstanceTypes` in an answer of `DescribeImageSupportInstanceTypes`. */
export interface DescribeImageSupportInstanceTypesResponseInstanceTypes {
  /** The instance types that can run the image, with their vCPUs and memory. */
  InstanceType?: DescribeImageSupportInstanceTypesResponseInstanceTypesInstanceType[];
}

/** `InstanceTypes.InstanceType` in an answer of `DescribeImageSupportInstanceTypes`. */
export interface DescribeImageSupportInstanceTypesResponseInstanceTypesInstanceType {
  /** How many vCPUs an instance of this type has. Example: `1`. */
  CpuCoreCount?: number;
  /** The family that the instance type belongs to, such as `ecs.g6`. Example: `ecs.t1`. */
  InstanceTypeFamily?: string;
  /** The name of the instance type, such as `ecs.g6.large`. Example: `ecs.t1.xsmall`. */
  InstanceTypeId?: string;
  /** The memory of the instance type in GiB. Example: `1024`. */
  MemorySize?: number;
}

/**
 * Lists the instance types that can run an image.
 *
 * Whether they are in stock is another matter; ask {@link DescribeAvailableResource} for it.
 *
 * - Reads only, and so is repeated by itself after a failure.
 * - RAM action: `ecs:DescribeImageSupportInstanceTypes`.
 * - Errors: `InvalidInstanceType.ValueNotSupported`, `InvalidParamter`, `InvalidUsage`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeImageSupportInstanceTypes
 */
export const DescribeImageSupportInstanceTypes: Operation<DescribeImageSupportInstanceTypesRequest, DescribeImageSupportInstanceTypesResponse> = {
  name: 'DescribeImageSupportInstanceTypes',
  ram: 'ecs',
  readOnly: true,
  regionId: true,
};
