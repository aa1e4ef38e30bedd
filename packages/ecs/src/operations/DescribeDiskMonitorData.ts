// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DescribeDiskMonitorData`. */
export interface DescribeDiskMonitorDataRequest {
  /** Example: `d-bp1bq5g3dxxo1x4olnsg`. */
  DiskId: string;
  /** Example: `2014-07-23T12:09:00Z`. */
  EndTime: string;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Default: `60`. Example: `60`. */
  Period?: 60 | 600 | 3600 | (number & {}) | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
  /** Example: `2014-07-23T12:07:00Z`. */
  StartTime: string;
}

/** The answer of `DescribeDiskMonitorData`. */
export interface DescribeDiskMonitorDataResponse {
  MonitorData?: DescribeDiskMonitorDataResponseMonitorData;
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
  /** Example: `3`. */
  TotalCount?: number;
}

/** `MonitorData` in an answer of `DescribeDiskMonitorData`. */
export interface DescribeDiskMonitorDataResponseMonitorData {
  DiskMonitorData?: DescribeDiskMonitorDataResponseMonitorDataDiskMonitorData[];
}

/** `MonitorData.DiskMonitorData` in an answer of `DescribeDiskMonitorData`. */
export interface DescribeDiskMonitorDataResponseMonitorDataDiskMonitorData {
  /** Example: `0`. */
  BPSRead?: number;
  /** Example: `204`. */
  BPSTotal?: number;
  /** Example: `204`. */
  BPSWrite?: number;
  /** Example: `d-bp1bq5g3dxxo1x4olnsg`. */
  DiskId?: string;
  /** Example: `0`. */
  IOPSRead?: number;
  /** Example: `0`. */
  IOPSTotal?: number;
  /** Example: `0`. */
  IOPSWrite?: number;
  /** Example: `0`. */
  LatencyRead?: number;
  /** Example: `0`. */
  LatencyWrite?: number;
  /** Example: `2014-07-23T12:07:00Z`. */
  TimeStamp?: string;
}

/**
 * Calls `DescribeDiskMonitorData`.
 * Reads only: it changes nothing.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeDiskMonitorData
 */
export const DescribeDiskMonitorData: Operation<DescribeDiskMonitorDataRequest, DescribeDiskMonitorDataResponse> = {
  name: 'DescribeDiskMonitorData',
  readOnly: true,
};
