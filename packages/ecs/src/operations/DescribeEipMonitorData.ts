// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DescribeEipMonitorData`. */
export interface DescribeEipMonitorDataRequest {
  AllocationId: string;
  EndTime: string;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  Period?: number | undefined;
  RegionId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
  StartTime: string;
}

/** The answer of `DescribeEipMonitorData`. */
export interface DescribeEipMonitorDataResponse {
  EipMonitorDatas?: DescribeEipMonitorDataResponseEipMonitorDatas;
  RequestId: string;
}

/** `EipMonitorDatas` in an answer of `DescribeEipMonitorData`. */
export interface DescribeEipMonitorDataResponseEipMonitorDatas {
  EipMonitorData?: DescribeEipMonitorDataResponseEipMonitorDatasEipMonitorData[];
}

/** `EipMonitorDatas.EipMonitorData` in an answer of `DescribeEipMonitorData`. */
export interface DescribeEipMonitorDataResponseEipMonitorDatasEipMonitorData {
  EipBandwidth?: number;
  EipFlow?: number;
  EipPackets?: number;
  EipRX?: number;
  EipTX?: number;
  TimeStamp?: string;
}

/**
 * Calls `DescribeEipMonitorData`.
 * Reads only: it changes nothing.
 * @deprecated The vendor advises against its use.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeEipMonitorData
 */
export const DescribeEipMonitorData: Operation<DescribeEipMonitorDataRequest, DescribeEipMonitorDataResponse> = {
  name: 'DescribeEipMonitorData',
  readOnly: true,
  regionId: true,
};
