// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DescribeInstanceVncUrl`. */
export interface DescribeInstanceVncUrlRequest {
  /** The instance, `i-…`. Example: `i-bp1hzoinajzkh91h3lum`. */
  InstanceId: string;
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

/** The answer of `DescribeInstanceVncUrl`. */
export interface DescribeInstanceVncUrlResponse {
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
  /**
   * The address for the parameter `vncUrl`, good for 15 seconds. Example:
   * `wss%3A%2F%2Fhz01-vncproxy.aliyun.com%2Fwebsockify%2F%3Fs%3DDvh%252FIA%252BYc73gWO48cBx2gBxUDVzaAnSKr74pq30mzqUYgeUMcB%252FbkNixDxdEA996`.
   */
  VncUrl?: string;
}

/**
 * Returns an address for the console (VNC) of an instance, valid for 15 seconds.
 *
 * No page to open by itself: the page `index.html` of `g.alicdn.com/aliyun/ecs-console-vnc2`, directory `0.0.8`,
 * takes it as the query parameter `vncUrl`, next to `instanceId` and `isWindows` (`true` or `false`). The
 * connection ends after 300 seconds without input; get a new address then, at most 30 per minute.
 *
 * - Reads only, and so is repeated by itself after a failure.
 * - RAM action: `ecs:DescribeInstanceVncUrl`, on `acs:ecs:{regionId}:{accountId}:instance/{instanceId}`.
 * - Errors: `IncorrectInstanceStatus`, `InvalidInstanceId.NotFound`, `InvalidRegionId.NotFound`,
 * `InvalidRegionInstance`, `InstanceNotReady`, `InternalError`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeInstanceVncUrl
 */
export const DescribeInstanceVncUrl: Operation<DescribeInstanceVncUrlRequest, DescribeInstanceVncUrlResponse> = {
  name: 'DescribeInstanceVncUrl',
  ram: 'ecs',
  readOnly: true,
  regionId: true,
};
