// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DescribeImageSupportInstanceTypes`. */
export interface DescribeImageSupportInstanceTypesRequest {
  /** Example: `CreateEcs`. */
  ActionType?: 'CreateEcs' | 'ChangeOS' | (string & {}) | undefined;
  /** Items: at most 10. */
  Filter?: readonly DescribeImageSupportInstanceTypesRequestFilter[] | undefined;
  /** Example: `m-o6w3gy99qf89rkga2rfr`. */
  ImageId?: string | undefined;
  OwnerId?: number | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
}

/** `Filter` in a request of `DescribeImageSupportInstanceTypes`. */
export interface DescribeImageSupportInstanceTypesRequestFilter {
  /** Example: `imageId`. */
  Key?: 'imageId' | 'filter' | (string & {}) | undefined;
  /** Example: `m-o6w3gy99qf89rkga2rfr`. */
  Value?: string | undefined;
}

/** The answer of `DescribeImageSupportInstanceTypes`. */
export interface DescribeImageSupportInstanceTypesResponse {
  /** Example: `m-o6w3gy99qf89rkga2rfr`. */
  ImageId?: string;
  InstanceTypes?: DescribeImageSupportInstanceTypesResponseInstanceTypes;
  /** Example: `cn-hangzhou`. */
  RegionId?: string;
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
}

/** `InstanceTypes` in an answer of `DescribeImageSupportInstanceTypes`. */
export interface DescribeImageSupportInstanceTypesResponseInstanceTypes {
  InstanceType?: DescribeImageSupportInstanceTypesResponseInstanceTypesInstanceType[];
}

/** `InstanceTypes.InstanceType` in an answer of `DescribeImageSupportInstanceTypes`. */
export interface DescribeImageSupportInstanceTypesResponseInstanceTypesInstanceType {
  /** Example: `1`. */
  CpuCoreCount?: number;
  /** Example: `ecs.t1`. */
  InstanceTypeFamily?: string;
  /** Example: `ecs.t1.xsmall`. */
  InstanceTypeId?: string;
  /** Example: `1024`. */
  MemorySize?: number;
}

/**
 * Calls `DescribeImageSupportInstanceTypes`.
 * Reads only: it changes nothing.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeImageSupportInstanceTypes
 */
export const DescribeImageSupportInstanceTypes: Operation<DescribeImageSupportInstanceTypesRequest, DescribeImageSupportInstanceTypesResponse> = {
  name: 'DescribeImageSupportInstanceTypes',
  readOnly: true,
  regionId: true,
};
