// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DescribeNewProjectEipMonitorData`. */
export interface DescribeNewProjectEipMonitorDataRequest {
  /** The Elastic IP address (EIP) by its id, `eip-…`. */
  AllocationId: string;
  /** Until when to return data, in UTC as `yyyy-MM-ddTHH:mm:ssZ`; rounded up to the full minute. */
  EndTime: string;
  /** Left over; leave it out. */
  OwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  OwnerId?: number | undefined;
  /** How long a data point is, in seconds; 60, 600 or 3600. */
  Period?: number | undefined;
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out.
   */
  RegionId?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerId?: number | undefined;
  /** From when on to return data, in UTC as `yyyy-MM-ddTHH:mm:ssZ`; rounded up to the full minute. */
  StartTime: string;
}

/** The answer of `DescribeNewProjectEipMonitorData`. */
export interface DescribeNewProjectEipMonitorDataResponse {
  /** The data points, one for each period. */
  EipMonitorDatas?: DescribeNewProjectEipMonitorDataResponseEipMonitorDatas;
  /** Identifies this call; the vendor's support asks for it. */
  RequestId: string;
}

/** `EipMonitorDatas` in an answer of `DescribeNewProjectEipMonitorData`. */
export interface DescribeNewProjectEipMonitorDataResponseEipMonitorDatas {
  /** What went through the EIP within one period. */
  EipMonitorData?: DescribeNewProjectEipMonitorDataResponseEipMonitorDatasEipMonitorData[];
}

/** `EipMonitorDatas.EipMonitorData` in an answer of `DescribeNewProjectEipMonitorData`. */
export interface DescribeNewProjectEipMonitorDataResponseEipMonitorDatasEipMonitorData {
  /** The mean rate within the period: `EipFlow` by the number of seconds. */
  EipBandwidth?: number;
  /** Incoming and outgoing traffic together, in bytes. */
  EipFlow?: number;
  /** The number of packets, in and out. */
  EipPackets?: number;
  /** Incoming traffic, in bytes. */
  EipRX?: number;
  /** Outgoing traffic, in bytes. */
  EipTX?: number;
  /** The time that this data point stands for, in UTC as `yyyy-MM-ddTHH:mm:ssZ`. */
  TimeStamp?: string;
}

/**
 * Returns what went through an EIP on newer BGP lines over time; superseded by `vpc:DescribeEipMonitorData`.
 *
 * Deprecated in ECS: call `vpc:DescribeEipMonitorData`.
 *
 * - Reads only, and so is repeated by itself after a failure.
 * @deprecated Use `vpc:DescribeEipMonitorData`, an operation of another product, instead.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeNewProjectEipMonitorData
 */
export const DescribeNewProjectEipMonitorData: Operation<DescribeNewProjectEipMonitorDataRequest, DescribeNewProjectEipMonitorDataResponse> = {
  name: 'DescribeNewProjectEipMonitorData',
  readOnly: true,
  regionId: true,
};
