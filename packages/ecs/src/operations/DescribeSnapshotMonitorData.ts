// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DescribeSnapshotMonitorData`. */
export interface DescribeSnapshotMonitorDataRequest {
  /** Default: `Standard`. Example: `Standard`. */
  Category?: 'Standard' | 'Flash' | 'Archive' | (string & {}) | undefined;
  /** Example: `2019-05-10T03:00:00Z`. */
  EndTime: string;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Default: `60`. Example: `60`. */
  Period?: 60 | 600 | 3600 | (number & {}) | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
  /** Example: `2019-05-10T00:00:00Z`. */
  StartTime: string;
}

/** The answer of `DescribeSnapshotMonitorData`. */
export interface DescribeSnapshotMonitorDataResponse {
  MonitorData?: DescribeSnapshotMonitorDataResponseMonitorData;
  /** Example: `9F8163A8-F5DE-47A2-A572-4E062D223E09`. */
  RequestId: string;
}

/** `MonitorData` in an answer of `DescribeSnapshotMonitorData`. */
export interface DescribeSnapshotMonitorDataResponseMonitorData {
  DataPoint?: DescribeSnapshotMonitorDataResponseMonitorDataDataPoint[];
}

/** `MonitorData.DataPoint` in an answer of `DescribeSnapshotMonitorData`. */
export interface DescribeSnapshotMonitorDataResponseMonitorDataDataPoint {
  /** Example: `243036848128`. */
  Size?: number;
  /** Example: `2019-05-10T04:00:00Z`. */
  TimeStamp?: string;
}

/**
 * Calls `DescribeSnapshotMonitorData`.
 * Reads only: it changes nothing.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeSnapshotMonitorData
 */
export const DescribeSnapshotMonitorData: Operation<DescribeSnapshotMonitorDataRequest, DescribeSnapshotMonitorDataResponse> = {
  name: 'DescribeSnapshotMonitorData',
  readOnly: true,
  regionId: true,
};
