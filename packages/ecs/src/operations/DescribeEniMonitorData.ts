// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DescribeEniMonitorData`. */
export interface DescribeEniMonitorDataRequest {
  /**
   * Where the time ends, in UTC as `yyyy-MM-ddTHH:mm:ssZ`. Seconds are rounded up to the minute. Example:
   * `2018-05-21T12:22:00Z`.
   */
  EndTime: string;
  /**
   * Return only what this secondary interface measured. Left out, all of the instance count. Example:
   * `eni-bp19da36d6xdweyc1jwh`.
   */
  EniId?: string | undefined;
  /** The instance that has the interfaces. Example: `i-bp1a5zr3u7nq9cxjgfgb`. */
  InstanceId: string;
  /** Left over; leave it out. */
  OwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  OwnerId?: number | undefined;
  /** How many seconds lie between two points. Default: `60`. Example: `60`. */
  Period?: 60 | 600 | 3600 | (number & {}) | undefined;
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
   * Where the time starts, at most 30 days ago, in UTC as `yyyy-MM-ddTHH:mm:ssZ`. Seconds are rounded up to the
   * minute. Example: `2018-05-21T12:19:00Z`.
   */
  StartTime: string;
}

/** The answer of `DescribeEniMonitorData`. */
export interface DescribeEniMonitorDataResponse {
  /** The measurements, one point per period. */
  MonitorData?: DescribeEniMonitorDataResponseMonitorData;
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
  /** How many items match in all, on every page together. Example: `4`. */
  TotalCount?: number;
}

/** `MonitorData` in an answer of `DescribeEniMonitorData`. */
export interface DescribeEniMonitorDataResponseMonitorData {
  /** What was measured on one interface over one `Period`. */
  EniMonitorData?: DescribeEniMonitorDataResponseMonitorDataEniMonitorData[];
}

/** `MonitorData.EniMonitorData` in an answer of `DescribeEniMonitorData`. */
export interface DescribeEniMonitorDataResponseMonitorDataEniMonitorData {
  /** The number of inbound packets that were dropped. Example: `0`. */
  DropPacketRx?: string;
  /** The number of outbound packets that were dropped. Example: `0`. */
  DropPacketTx?: string;
  /** The secondary interface that was measured. Example: `eni-bp19da36d6xdweyc1jwh`. */
  EniId?: string;
  /** Inbound traffic over the private network, in kbit/s. Example: `0`. */
  IntranetRx?: string;
  /** Outbound traffic over the private network, in kbit/s. Example: `0`. */
  IntranetTx?: string;
  /** The number of packets that came in over the private network. Example: `0`. */
  PacketRx?: string;
  /** The number of packets that went out over the private network. Example: `0`. */
  PacketTx?: string;
  /** The time of the point, in UTC as `yyyy-MM-ddTHH:mm:ssZ`. Example: `2018-05-21T03:22:00Z`. */
  TimeStamp?: string;
}

/**
 * Reads traffic, packets and drops of secondary network interfaces over a time of the last 30 days.
 *
 * At most 400 points: (`EndTime` − `StartTime`) / `Period` must not be more, or the call fails with
 * `InvalidParameter.TooManyDataQueried`. There are no points for times when the instance was `Stopped` or the
 * interface attached to nothing.
 *
 * - Reads only, and so is repeated by itself after a failure.
 * - RAM action: `ecs:DescribeEniMonitorData`.
 * - Errors: `InvalidDiskId.NotFound`, `InvalidInstanceId.NotFound`, `InvalidPeriod.ValueNotSupported`,
 * `InvalidInstanceType.NotSupportCredit`, `InvalidEndTime.Malformed`, `InvalidParameter.TooManyDataQueried`, and 4
 * more.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeEniMonitorData
 */
export const DescribeEniMonitorData: Operation<DescribeEniMonitorDataRequest, DescribeEniMonitorDataResponse> = {
  name: 'DescribeEniMonitorData',
  ram: 'ecs',
  readOnly: true,
  regionId: true,
};
