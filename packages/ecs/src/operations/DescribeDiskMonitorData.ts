// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DescribeDiskMonitorData`. */
export interface DescribeDiskMonitorDataRequest {
  /** The disk to measure; it must be `In_use`. Example: `d-bp1bq5g3dxxo1x4olnsg`. */
  DiskId: string;
  /**
   * Where the time ends, in UTC as `yyyy-MM-ddTHH:mm:ssZ`. Seconds are rounded up to the minute. Example:
   * `2014-07-23T12:09:00Z`.
   */
  EndTime: string;
  /** Left over; leave it out. */
  OwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  OwnerId?: number | undefined;
  /** How many seconds lie between two points. Default: `60`. Example: `60`. */
  Period?: 60 | 600 | 3600 | (number & {}) | undefined;
  /** Left over; leave it out. */
  ResourceOwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerId?: number | undefined;
  /**
   * Where the time starts, at most 30 days ago, in UTC as `yyyy-MM-ddTHH:mm:ssZ`. Seconds are rounded up to the
   * minute. Example: `2014-07-23T12:07:00Z`.
   */
  StartTime: string;
}

/** The answer of `DescribeDiskMonitorData`. */
export interface DescribeDiskMonitorDataResponse {
  /** The measurements, one point per period. */
  MonitorData?: DescribeDiskMonitorDataResponseMonitorData;
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
  /** How many items match in all, on every page together. Example: `3`. */
  TotalCount?: number;
}

/** `MonitorData` in an answer of `DescribeDiskMonitorData`. */
export interface DescribeDiskMonitorDataResponseMonitorData {
  /** What was measured on the disk over one `Period`. */
  DiskMonitorData?: DescribeDiskMonitorDataResponseMonitorDataDiskMonitorData[];
}

/** `MonitorData.DiskMonitorData` in an answer of `DescribeDiskMonitorData`. */
export interface DescribeDiskMonitorDataResponseMonitorDataDiskMonitorData {
  /** What was read from the disk, in bytes per second. Example: `0`. */
  BPSRead?: number;
  /** What was read and written together, in bytes per second. Example: `204`. */
  BPSTotal?: number;
  /** What was written to the disk, in bytes per second. Example: `204`. */
  BPSWrite?: number;
  /** The disk that was measured. Example: `d-bp1bq5g3dxxo1x4olnsg`. */
  DiskId?: string;
  /** The number of reads per second. Example: `0`. */
  IOPSRead?: number;
  /** The number of reads and writes per second together. Example: `0`. */
  IOPSTotal?: number;
  /** The number of writes per second. Example: `0`. */
  IOPSWrite?: number;
  /** How long a read took, in microseconds. Example: `0`. */
  LatencyRead?: number;
  /** How long a write took, in microseconds. Example: `0`. */
  LatencyWrite?: number;
  /** The time of the point, in UTC as `yyyy-MM-ddTHH:mm:ssZ`. Example: `2014-07-23T12:07:00Z`. */
  TimeStamp?: string;
}

/**
 * Reads IOPS, throughput and latency of a disk over a time of the last 30 days.
 *
 * At most 400 points: (`EndTime` − `StartTime`) / `Period` must not be more, or the call fails with
 * `InvalidParameter.TooManyDataQueried`. There are no points for times when the disk was not `In_use`.
 *
 * - Reads only, and so is repeated by itself after a failure.
 * - RAM action: `ecs:DescribeDiskMonitorData`, on `acs:ecs:{regionId}:{accountId}:disk/{diskId}`.
 * - Errors: `InvalidDiskId.NotFound`, `InvalidInstanceType.NotSupportCredit`, `InvalidPeriod.ValueNotSupported`,
 * `InvalidEndTime.Malformed`, `InvalidParameter.EndTime`, `InvalidParameter.TooManyDataQueried`, and 4 more.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeDiskMonitorData
 */
export const DescribeDiskMonitorData: Operation<DescribeDiskMonitorDataRequest, DescribeDiskMonitorDataResponse> = {
  name: 'DescribeDiskMonitorData',
  ram: 'ecs',
  readOnly: true,
};
