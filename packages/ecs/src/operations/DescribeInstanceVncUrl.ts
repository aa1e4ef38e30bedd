// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DescribeInstanceVncUrl`. */
export interface DescribeInstanceVncUrlRequest {
  /** Example: `i-bp1hzoinajzkh91h3lum`. */
  InstanceId: string;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
}

/** The answer of `DescribeInstanceVncUrl`. */
export interface DescribeInstanceVncUrlResponse {
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
  /**
   * Example:
   * `wss%3A%2F%2Fhz01-vncproxy.aliyun.com%2Fwebsockify%2F%3Fs%3DDvh%252FIA%252BYc73gWO48cBx2gBxUDVzaAnSKr74pq30mzqUYgeUMcB%252FbkNixDxdEA996`.
   */
  VncUrl?: string;
}

/**
 * Calls `DescribeInstanceVncUrl`.
 * Reads only: it changes nothing.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeInstanceVncUrl
 */
export const DescribeInstanceVncUrl: Operation<DescribeInstanceVncUrlRequest, DescribeInstanceVncUrlResponse> = {
  name: 'DescribeInstanceVncUrl',
  readOnly: true,
  regionId: true,
};
