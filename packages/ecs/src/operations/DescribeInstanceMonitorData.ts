// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DescribeInstanceMonitorData`. */
export interface DescribeInstanceMonitorDataRequest {
  /**
   * Where the span ends, in UTC as `yyyy-MM-ddTHH:mm:ssZ`. Seconds other than 00 are rounded up to the next
   * minute. Example: `2014-10-30T08:00:00Z`.
   */
  EndTime: string;
  /** The instance, `i-…`. Example: `i-bp1a36962lrhj4abv78k`. */
  InstanceId: string;
  /** Left over; leave it out. */
  OwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  OwnerId?: number | undefined;
  /** The distance between two points, in seconds. Default: `60`. Example: `60`. */
  Period?: 60 | 600 | 3600 | (number & {}) | undefined;
  /** Left over; leave it out. */
  ResourceOwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerId?: number | undefined;
  /**
   * The beginning of the span, at most 30 days ago, in UTC as `yyyy-MM-ddTHH:mm:ssZ`. Seconds other than 00 are
   * rounded up to the next minute. Example: `2014-10-29T23:00:00Z`.
   */
  StartTime: string;
}

/** The answer of `DescribeInstanceMonitorData`. */
export interface DescribeInstanceMonitorDataResponse {
  /** The points measured, in order of time. */
  MonitorData?: DescribeInstanceMonitorDataResponseMonitorData;
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
}

/** `MonitorData` in an answer of `DescribeInstanceMonitorData`. */
export interface DescribeInstanceMonitorDataResponseMonitorData {
  /** What was measured over one `Period`. */
  InstanceMonitorData?: DescribeInstanceMonitorDataResponseMonitorDataInstanceMonitorData[];
}

/** `MonitorData.InstanceMonitorData` in an answer of `DescribeInstanceMonitorData`. */
export interface DescribeInstanceMonitorDataResponseMonitorDataInstanceMonitorData {
  /** How much was read from the cloud disks, in bytes per second. Example: `1000`. */
  BPSRead?: number;
  /** How much was written to the cloud disks, in bytes per second. Example: `13585`. */
  BPSWrite?: number;
  /** The load of the vCPUs, in percent. Example: `2`. */
  CPU?: number;
  /** The CPU credits that a burstable instance has borrowed. Example: `0.4`. */
  CPUAdvanceCreditBalance?: number;
  /** The CPU credits that a burstable instance has saved up. Example: `120`. */
  CPUCreditBalance?: number;
  /** The CPU credits that a burstable instance spent. Example: `30`. */
  CPUCreditUsage?: number;
  /** The borrowed CPU credits that are not paid for yet. Example: `0.5`. */
  CPUNotpaidSurplusCreditUsage?: number;
  /** How many reads per second the cloud disks served. Example: `1000`. */
  IOPSRead?: number;
  /** How many writes per second the cloud disks served. Example: `200`. */
  IOPSWrite?: number;
  /** The instance, `i-…`. Example: `i-bp1a36962lrhj4qfhog4`. */
  InstanceId?: string;
  /** The public bandwidth in use, in kbit/s. Example: `10`. */
  InternetBandwidth?: number;
  /** How much came in from the internet over the `Period`, in kbit. Example: `122`. */
  InternetRX?: number;
  /** How much went out to the internet over the `Period`, in kbit. Example: `343`. */
  InternetTX?: number;
  /** The internal bandwidth in use, in kbit/s. Example: `10`. */
  IntranetBandwidth?: number;
  /** How much came in over the internal network during the `Period`, in kbit. Example: `122`. */
  IntranetRX?: number;
  /** How much went out over the internal network during the `Period`, in kbit. Example: `343`. */
  IntranetTX?: number;
  /** When the point begins, in UTC as `yyyy-MM-ddTHH:mm:ssZ`. Example: `2014-10-30T05:00:00Z`. */
  TimeStamp?: string;
}

/**
 * Returns what was measured on one instance, such as CPU, network traffic, disk traffic, CPU credits.
 *
 * Covers the last 30 days and returns at most 400 points per call, so that (`EndTime` − `StartTime`) / `Period`
 * must not be above 400; else the call fails with `InvalidParameter.TooManyDataQueried`. Points are missing where
 * nothing was measured, as while the instance was stopped. CPU figures of bare metal instances need the
 * CloudMonitor agent.
 *
 * - Reads only, and so is repeated by itself after a failure.
 * - RAM action: `ecs:DescribeInstanceMonitorData`, on `acs:ecs:{regionId}:{accountId}:instance/{instanceId}`.
 * - Errors: `InvalidInstanceId.NotFound`, `InvalidPeriod.ValueNotSupported`, `InvalidStartTime.ValueNotSupported`,
 * `InvalidEndTime.Malformed`, `InvalidParameter.TooManyDataQueried`, `InvalidStartTime.Malformed`, and 3 more.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeInstanceMonitorData
 */
export const DescribeInstanceMonitorData: Operation<DescribeInstanceMonitorDataRequest, DescribeInstanceMonitorDataResponse> = {
  name: 'DescribeInstanceMonitorData',
  ram: 'ecs',
  readOnly: true,
};
