// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DescribeInstanceMonitorData`. */
export interface DescribeInstanceMonitorDataRequest {
  /** Example: `2014-10-30T08:00:00Z`. */
  EndTime: string;
  /** Example: `i-bp1a36962lrhj4abv78k`. */
  InstanceId: string;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Default: `60`. Example: `60`. */
  Period?: 60 | 600 | 3600 | (number & {}) | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
  /** Example: `2014-10-29T23:00:00Z`. */
  StartTime: string;
}

/** The answer of `DescribeInstanceMonitorData`. */
export interface DescribeInstanceMonitorDataResponse {
  MonitorData?: DescribeInstanceMonitorDataResponseMonitorData;
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
}

/** `MonitorData` in an answer of `DescribeInstanceMonitorData`. */
export interface DescribeInstanceMonitorDataResponseMonitorData {
  InstanceMonitorData?: DescribeInstanceMonitorDataResponseMonitorDataInstanceMonitorData[];
}

/** `MonitorData.InstanceMonitorData` in an answer of `DescribeInstanceMonitorData`. */
export interface DescribeInstanceMonitorDataResponseMonitorDataInstanceMonitorData {
  /** Example: `1000`. */
  BPSRead?: number;
  /** Example: `13585`. */
  BPSWrite?: number;
  /** Example: `2`. */
  CPU?: number;
  /** Example: `0.4`. */
  CPUAdvanceCreditBalance?: number;
  /** Example: `120`. */
  CPUCreditBalance?: number;
  /** Example: `30`. */
  CPUCreditUsage?: number;
  /** Example: `0.5`. */
  CPUNotpaidSurplusCreditUsage?: number;
  /** Example: `1000`. */
  IOPSRead?: number;
  /** Example: `200`. */
  IOPSWrite?: number;
  /** Example: `i-bp1a36962lrhj4qfhog4`. */
  InstanceId?: string;
  /** Example: `10`. */
  InternetBandwidth?: number;
  /** Example: `122`. */
  InternetRX?: number;
  /** Example: `343`. */
  InternetTX?: number;
  /** Example: `10`. */
  IntranetBandwidth?: number;
  /** Example: `122`. */
  IntranetRX?: number;
  /** Example: `343`. */
  IntranetTX?: number;
  /** Example: `2014-10-30T05:00:00Z`. */
  TimeStamp?: string;
}

/**
 * Calls `DescribeInstanceMonitorData`.
 * Reads only: it changes nothing.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeInstanceMonitorData
 */
export const DescribeInstanceMonitorData: Operation<DescribeInstanceMonitorDataRequest, DescribeInstanceMonitorDataResponse> = {
  name: 'DescribeInstanceMonitorData',
  readOnly: true,
};
