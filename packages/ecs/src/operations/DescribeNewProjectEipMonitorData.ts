// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DescribeNewProjectEipMonitorData`. */
export interface DescribeNewProjectEipMonitorDataRequest {
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

/** The answer of `DescribeNewProjectEipMonitorData`. */
export interface DescribeNewProjectEipMonitorDataResponse {
  EipMonitorDatas?: DescribeNewProjectEipMonitorDataResponseEipMonitorDatas;
  RequestId: string;
}

/** `EipMonitorDatas` in an answer of `DescribeNewProjectEipMonitorData`. */
export interface DescribeNewProjectEipMonitorDataResponseEipMonitorDatas {
  EipMonitorData?: DescribeNewProjectEipMonitorDataResponseEipMonitorDatasEipMonitorData[];
}

/** `EipMonitorDatas.EipMonitorData` in an answer of `DescribeNewProjectEipMonitorData`. */
export interface DescribeNewProjectEipMonitorDataResponseEipMonitorDatasEipMonitorData {
  EipBandwidth?: number;
  EipFlow?: number;
  EipPackets?: number;
  EipRX?: number;
  EipTX?: number;
  TimeStamp?: string;
}

/**
 * Calls `DescribeNewProjectEipMonitorData`.
 * Reads only: it changes nothing.
 * @deprecated The vendor advises against its use.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeNewProjectEipMonitorData
 */
export const DescribeNewProjectEipMonitorData: Operation<DescribeNewProjectEipMonitorDataRequest, DescribeNewProjectEipMonitorDataResponse> = {
  name: 'DescribeNewProjectEipMonitorData',
  readOnly: true,
  regionId: true,
};
