// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DescribeSnapshotMonitorData`. */
export interface DescribeSnapshotMonitorDataRequest {
  /**
   * The kind of snapshots to look at.
   * - `Standard`: Ordinary snapshots.
   * - `Flash`: Local snapshots.
   * - `Archive`: Archived snapshots.
   *
   * Default: `Standard`. Example: `Standard`.
   */
  Category?: 'Standard' | 'Flash' | 'Archive' | (string & {}) | undefined;
  /**
   * The time of the last point, in UTC as `yyyy-MM-ddTHH:mm:ssZ`. Seconds are rounded up to the next minute.
   * Example: `2019-05-10T03:00:00Z`.
   */
  EndTime: string;
  /** Left over; leave it out. */
  OwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  OwnerId?: number | undefined;
  /** How far the points lie apart, in seconds. Default: `60`. Example: `60`. */
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
   * The time of the first point, in UTC as `yyyy-MM-ddTHH:mm:ssZ`, not more than 30 days ago. Seconds are rounded
   * up to the next minute. Example: `2019-05-10T00:00:00Z`.
   */
  StartTime: string;
}

/** The answer of `DescribeSnapshotMonitorData`. */
export interface DescribeSnapshotMonitorDataResponse {
  /** The points that were asked for. */
  MonitorData?: DescribeSnapshotMonitorDataResponseMonitorData;
  /** Identifies this call; the vendor's support asks for it. Example: `9F8163A8-F5DE-47A2-A572-4E062D223E09`. */
  RequestId: string;
}

/** `MonitorData` in an answer of `DescribeSnapshotMonitorData`. */
export interface DescribeSnapshotMonitorDataResponseMonitorData {
  /** The points that were asked for, one for each `Period`. */
  DataPoint?: DescribeSnapshotMonitorDataResponseMonitorDataDataPoint[];
}

/** `MonitorData.DataPoint` in an answer of `DescribeSnapshotMonitorData`. */
export interface DescribeSnapshotMonitorDataResponseMonitorDataDataPoint {
  /** How large all snapshots of the region were together at that time, in bytes. Example: `243036848128`. */
  Size?: number;
  /** The time of this point, in UTC as `yyyy-MM-ddTHH:mm:ssZ`. Example: `2019-05-10T04:00:00Z`. */
  TimeStamp?: string;
}

/**
 * Tells how the size of all snapshots in a region has changed within the last 30 days.
 *
 * At most 400 points are returned: choose a shorter time or a longer `Period` where
 * `InvalidParameter.TooManyDataQueried` is the answer.
 *
 * - Reads only, and so is repeated by itself after a failure.
 * - RAM action: `ecs:DescribeSnapshotMonitorData`, on `acs:ecs:*:{accountId}:snapshot/*`.
 * - Errors: `InvalidPeriod.ValueNotSupported`, `InvalidEndTime.Malformed`, `InvalidParameter.TooManyDataQueried`,
 * `InvalidStartTime.Malformed`, `InvalidStartTime.TooEarly`, `Throttling`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeSnapshotMonitorData
 */
export const DescribeSnapshotMonitorData: Operation<DescribeSnapshotMonitorDataRequest, DescribeSnapshotMonitorDataResponse> = {
  name: 'DescribeSnapshotMonitorData',
  ram: 'ecs',
  readOnly: true,
  regionId: true,
};
