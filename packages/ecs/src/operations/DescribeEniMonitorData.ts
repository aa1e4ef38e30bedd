// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DescribeEniMonitorData`. */
export interface DescribeEniMonitorDataRequest {
  /** Example: `2018-05-21T12:22:00Z`. */
  EndTime: string;
  /** Example: `eni-bp19da36d6xdweyc1jwh`. */
  EniId?: string | undefined;
  /** Example: `i-bp1a5zr3u7nq9cxjgfgb`. */
  InstanceId: string;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Default: `60`. Example: `60`. */
  Period?: 60 | 600 | 3600 | (number & {}) | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
  /** Example: `2018-05-21T12:19:00Z`. */
  StartTime: string;
}

/** The answer of `DescribeEniMonitorData`. */
export interface DescribeEniMonitorDataResponse {
  MonitorData?: DescribeEniMonitorDataResponseMonitorData;
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
  /** Example: `4`. */
  TotalCount?: number;
}

/** `MonitorData` in an answer of `DescribeEniMonitorData`. */
export interface DescribeEniMonitorDataResponseMonitorData {
  EniMonitorData?: DescribeEniMonitorDataResponseMonitorDataEniMonitorData[];
}

/** `MonitorData.EniMonitorData` in an answer of `DescribeEniMonitorData`. */
export interface DescribeEniMonitorDataResponseMonitorDataEniMonitorData {
  /** Example: `0`. */
  DropPacketRx?: string;
  /** Example: `0`. */
  DropPacketTx?: string;
  /** Example: `eni-bp19da36d6xdweyc1jwh`. */
  EniId?: string;
  /** Example: `0`. */
  IntranetRx?: string;
  /** Example: `0`. */
  IntranetTx?: string;
  /** Example: `0`. */
  PacketRx?: string;
  /** Example: `0`. */
  PacketTx?: string;
  /** Example: `2018-05-21T03:22:00Z`. */
  TimeStamp?: string;
}

/**
 * Calls `DescribeEniMonitorData`.
 * Reads only: it changes nothing.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeEniMonitorData
 */
export const DescribeEniMonitorData: Operation<DescribeEniMonitorDataRequest, DescribeEniMonitorDataResponse> = {
  name: 'DescribeEniMonitorData',
  readOnly: true,
  regionId: true,
};
