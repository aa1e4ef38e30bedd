// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { PaginatedOperation } from '@scope/core';

/** The parameters of `DescribeDisksFullStatus`. */
export interface DescribeDisksFullStatusRequest {
  EventTime?: DescribeDisksFullStatusRequestEventTime | undefined;
  /** Items: at most 100. */
  DiskId?: readonly string[] | undefined;
  /** Items: at most 100. */
  EventId?: readonly string[] | undefined;
  /** Example: `Stalled`. */
  EventType?: 'Degraded' | 'SeverelyDegraded' | 'Stalled' | 'ErrorDetected' | (string & {}) | undefined;
  /** Example: `Warning`. */
  HealthStatus?:
    | 'Impaired'
    | 'Warning'
    | 'Initializing'
    | 'InsufficientData'
    | 'NotApplicable'
    | (string & {})
    | undefined;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Default: `1`. Example: `1`. */
  PageNumber?: number | undefined;
  /** Default: `10`. Example: `10`. */
  PageSize?: number | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  /** Example: `rg-aek2kkmhmhsr0mn`. */
  ResourceGroupId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
  /** Example: `Available`. */
  Status?:
    | 'In_use'
    | 'Available'
    | 'Attaching'
    | 'Detaching'
    | 'Creating'
    | 'ReIniting'
    | (string & {})
    | undefined;
  /** Items: at most 20. */
  Tag?: readonly DescribeDisksFullStatusRequestTag[] | undefined;
}

/** `EventTime` in a request of `DescribeDisksFullStatus`. */
export interface DescribeDisksFullStatusRequestEventTime {
  /** Example: `2018-05-08T02:48:52Z`. */
  End?: string | undefined;
  /** Example: `2018-05-06T02:43:10Z`. */
  Start?: string | undefined;
}

/** `Tag` in a request of `DescribeDisksFullStatus`. */
export interface DescribeDisksFullStatusRequestTag {
  /** Example: `TestKey`. */
  Key?: string | undefined;
  /** Example: `TestValue`. */
  Value?: string | undefined;
}

/** The answer of `DescribeDisksFullStatus`. */
export interface DescribeDisksFullStatusResponse {
  DiskFullStatusSet?: DescribeDisksFullStatusResponseDiskFullStatusSet;
  /** Example: `1`. */
  PageNumber?: number;
  /** Example: `10`. */
  PageSize?: number;
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
  /** Example: `2`. */
  TotalCount?: number;
}

/** `DiskFullStatusSet` in an answer of `DescribeDisksFullStatus`. */
export interface DescribeDisksFullStatusResponseDiskFullStatusSet {
  DiskFullStatusType?: DescribeDisksFullStatusResponseDiskFullStatusSetDiskFullStatusType[];
}

/** `DiskFullStatusSet.DiskFullStatusType` in an answer of `DescribeDisksFullStatus`. */
export interface DescribeDisksFullStatusResponseDiskFullStatusSetDiskFullStatusType {
  Device?: string;
  DiskEventSet?: DescribeDisksFullStatusResponseDiskFullStatusSetDiskFullStatusTypeDiskEventSet;
  /** Example: `d-bp67acfmxazb4puc6u26`. */
  DiskId?: string;
  HealthStatus?: DescribeDisksFullStatusResponseDiskFullStatusSetDiskFullStatusTypeHealthStatus;
  /** Example: `i-bp67acfmxazb4p5c7acv`. */
  InstanceId?: string;
  Status?: DescribeDisksFullStatusResponseDiskFullStatusSetDiskFullStatusTypeStatus;
}

/** `DiskFullStatusSet.DiskFullStatusType.DiskEventSet` in an answer of `DescribeDisksFullStatus`. */
export interface DescribeDisksFullStatusResponseDiskFullStatusSetDiskFullStatusTypeDiskEventSet {
  DiskEventType?: DescribeDisksFullStatusResponseDiskFullStatusSetDiskFullStatusTypeDiskEventSetDiskEventType[];
}

/** `DiskFullStatusSet.DiskFullStatusType.DiskEventSet.DiskEventType` in an answer of `DescribeDisksFullStatus`. */
export interface DescribeDisksFullStatusResponseDiskFullStatusSetDiskFullStatusTypeDiskEventSetDiskEventType {
  /** Example: `2018-05-06T02:48:52Z`. */
  EventEndTime?: string;
  /** Example: `e-bp67acfmxazb4ptwwve5`. */
  EventId?: string;
  /** Example: `2018-05-08T02:43:10Z`. */
  EventTime?: string;
  EventType?: DescribeDisksFullStatusResponseDiskFullStatusSetDiskFullStatusTypeDiskEventSetDiskEventTypeEventType;
  /** Example: `100`. */
  ImpactLevel?: string;
}

/**
 * `DiskFullStatusSet.DiskFullStatusType.DiskEventSet.DiskEventType.EventType` in an answer of
 * `DescribeDisksFullStatus`.
 */
export interface DescribeDisksFullStatusResponseDiskFullStatusSetDiskFullStatusTypeDiskEventSetDiskEventTypeEventType {
  /** Example: `7`. */
  Code?: number;
  /** Example: `Stalled`. */
  Name?: 'Degraded' | 'SeverelyDegraded' | 'Stalled' | 'ErrorDetected' | (string & {});
}

/** `DiskFullStatusSet.DiskFullStatusType.HealthStatus` in an answer of `DescribeDisksFullStatus`. */
export interface DescribeDisksFullStatusResponseDiskFullStatusSetDiskFullStatusTypeHealthStatus {
  /** Example: `128`. */
  Code?: number;
  /** Example: `Impaired`. */
  Name?: string;
}

/** `DiskFullStatusSet.DiskFullStatusType.Status` in an answer of `DescribeDisksFullStatus`. */
export interface DescribeDisksFullStatusResponseDiskFullStatusSetDiskFullStatusTypeStatus {
  /** Example: `129`. */
  Code?: number;
  /** Example: `Available`. */
  Name?: string;
}

/**
 * Calls `DescribeDisksFullStatus`.
 * Reads only: it changes nothing.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeDisksFullStatus
 */
export const DescribeDisksFullStatus: PaginatedOperation<DescribeDisksFullStatusRequest, DescribeDisksFullStatusResponse, DescribeDisksFullStatusResponseDiskFullStatusSetDiskFullStatusType> = {
  name: 'DescribeDisksFullStatus',
  readOnly: true,
  regionId: true,
  pagination: {
    style: 'page',
    items: 'DiskFullStatusSet.DiskFullStatusType',
    pageNumber: 'PageNumber',
    pageSize: 'PageSize',
    total: 'TotalCount',
  },
};
