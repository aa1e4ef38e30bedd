// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { PaginatedOperation } from '@scope/core';

/** The parameters of `DescribeInstancesFullStatus`. */
export interface DescribeInstancesFullStatusRequest {
  EventPublishTime?: DescribeInstancesFullStatusRequestEventPublishTime | undefined;
  NotBefore?: DescribeInstancesFullStatusRequestNotBefore | undefined;
  /** Items: at most 100. */
  EventId?: readonly string[] | undefined;
  /** Example: `InstanceExpiration.Stop`. */
  EventType?:
    | 'SystemMaintenance.Reboot'
    | 'SystemFailure.Reboot'
    | 'InstanceFailure.Reboot'
    | 'InstanceExpiration.Stop'
    | 'InstanceExpiration.Delete'
    | 'AccountUnbalanced.Stop'
    | 'AccountUnbalanced.Delete'
    | (string & {})
    | undefined;
  /** Example: `Initializing`. */
  HealthStatus?:
    | 'Impaired'
    | 'Warning'
    | 'Maintaining'
    | 'Initializing'
    | 'InsufficientData'
    | 'NotApplicable'
    | (string & {})
    | undefined;
  /** Items: at most 30. */
  InstanceEventType?: readonly string[] | undefined;
  /** Items: at most 100. */
  InstanceId?: readonly string[] | undefined;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Default: `1`. Example: `1`. */
  PageNumber?: number | undefined;
  /** Default: `10`. Example: `10`. */
  PageSize?: number | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
  /** Example: `Running`. */
  Status?: 'Starting' | 'Running' | 'Stopped' | (string & {}) | undefined;
}

/** `EventPublishTime` in a request of `DescribeInstancesFullStatus`. */
export interface DescribeInstancesFullStatusRequestEventPublishTime {
  /** Example: `2017-12-07T00:00:00Z`. */
  End?: string | undefined;
  /** Example: `2017-11-30T00:00:00Z`. */
  Start?: string | undefined;
}

/** `NotBefore` in a request of `DescribeInstancesFullStatus`. */
export interface DescribeInstancesFullStatusRequestNotBefore {
  /** Example: `2017-11-30T00:00:00Z`. */
  End?: string | undefined;
  /** Example: `2017-12-07T00:00:00Z`. */
  Start?: string | undefined;
}

/** The answer of `DescribeInstancesFullStatus`. */
export interface DescribeInstancesFullStatusResponse {
  InstanceFullStatusSet?: DescribeInstancesFullStatusResponseInstanceFullStatusSet;
  /** Example: `1`. */
  PageNumber?: number;
  /** Example: `1`. */
  PageSize?: number;
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
  /** Example: `2`. */
  TotalCount?: number;
}

/** `InstanceFullStatusSet` in an answer of `DescribeInstancesFullStatus`. */
export interface DescribeInstancesFullStatusResponseInstanceFullStatusSet {
  InstanceFullStatusType?: DescribeInstancesFullStatusResponseInstanceFullStatusSetInstanceFullStatusType[];
}

/** `InstanceFullStatusSet.InstanceFullStatusType` in an answer of `DescribeInstancesFullStatus`. */
export interface DescribeInstancesFullStatusResponseInstanceFullStatusSetInstanceFullStatusType {
  HealthStatus?: DescribeInstancesFullStatusResponseInstanceFullStatusSetInstanceFullStatusTypeHealthStatus;
  /** Example: `i-bp67acfmxazb4p5c7acv`. */
  InstanceId?: string;
  ScheduledSystemEventSet?: DescribeInstancesFullStatusResponseInstanceFullStatusSetInstanceFullStatusTypeScheduledSystemEventSet;
  Status?: DescribeInstancesFullStatusResponseInstanceFullStatusSetInstanceFullStatusTypeStatus;
}

/** `InstanceFullStatusSet.InstanceFullStatusType.HealthStatus` in an answer of `DescribeInstancesFullStatus`. */
export interface DescribeInstancesFullStatusResponseInstanceFullStatusSetInstanceFullStatusTypeHealthStatus {
  /** Example: `64`. */
  Code?: number;
  /** Example: `Warning`. */
  Name?: string;
}

/**
 * `InstanceFullStatusSet.InstanceFullStatusType.ScheduledSystemEventSet` in an answer of
 * `DescribeInstancesFullStatus`.
 */
export interface DescribeInstancesFullStatusResponseInstanceFullStatusSetInstanceFullStatusTypeScheduledSystemEventSet {
  ScheduledSystemEventType?: DescribeInstancesFullStatusResponseInstanceFullStatusSetInstanceFullStatusTypeScheduledSystemEventSetScheduledSystemEventType[];
}

/**
 * `InstanceFullStatusSet.InstanceFullStatusType.ScheduledSystemEventSet.ScheduledSystemEventType` in an answer of
 * `DescribeInstancesFullStatus`.
 */
export interface DescribeInstancesFullStatusResponseInstanceFullStatusSetInstanceFullStatusTypeScheduledSystemEventSetScheduledSystemEventType {
  EventCycleStatus?: DescribeInstancesFullStatusResponseInstanceFullStatusSetInstanceFullStatusTypeScheduledSystemEventSetScheduledSystemEventTypeEventCycleStatus;
  /** Example: `e-bp1hygp5b04o56l0selm`. */
  EventId?: string;
  /** Example: `2017-11-30T06:32:31Z`. */
  EventPublishTime?: string;
  EventType?: DescribeInstancesFullStatusResponseInstanceFullStatusSetInstanceFullStatusTypeScheduledSystemEventSetScheduledSystemEventTypeEventType;
  ExtendedAttribute?: DescribeInstancesFullStatusResponseInstanceFullStatusSetInstanceFullStatusTypeScheduledSystemEventSetScheduledSystemEventTypeExtendedAttribute;
  /** Example: `100`. */
  ImpactLevel?: string;
  /** Example: `2017-12-07T00:00:00Z`. */
  NotBefore?: string;
  /** Example: `A simulated event.`. */
  Reason?: string;
}

/**
 * `InstanceFullStatusSet.InstanceFullStatusType.ScheduledSystemEventSet.ScheduledSystemEventType.EventCycleStatus`
 * in an answer of `DescribeInstancesFullStatus`.
 */
export interface DescribeInstancesFullStatusResponseInstanceFullStatusSetInstanceFullStatusTypeScheduledSystemEventSetScheduledSystemEventTypeEventCycleStatus {
  /** Example: `24`. */
  Code?: number;
  /** Example: `Scheduled`. */
  Name?: string;
}

/**
 * `InstanceFullStatusSet.InstanceFullStatusType.ScheduledSystemEventSet.ScheduledSystemEventType.EventType` in an
 * answer of `DescribeInstancesFullStatus`.
 */
export interface DescribeInstancesFullStatusResponseInstanceFullStatusSetInstanceFullStatusTypeScheduledSystemEventSetScheduledSystemEventTypeEventType {
  /** Example: `1`. */
  Code?: number;
  /** Example: `SystemMaintenance.Reboot`. */
  Name?: string;
}

/**
 * `InstanceFullStatusSet.InstanceFullStatusType.ScheduledSystemEventSet.ScheduledSystemEventType.ExtendedAttribute`
 * in an answer of `DescribeInstancesFullStatus`.
 */
export interface DescribeInstancesFullStatusResponseInstanceFullStatusSetInstanceFullStatusTypeScheduledSystemEventSetScheduledSystemEventTypeExtendedAttribute {
  /** Example: `/dev/vdb`. */
  Device?: string;
  /** Example: `d-bp67acfmxazb4puc6u26`. */
  DiskId?: string;
  InactiveDisks?: DescribeInstancesFullStatusResponseInstanceFullStatusSetInstanceFullStatusTypeScheduledSystemEventSetScheduledSystemEventTypeExtendedAttributeInactiveDisks;
}

/**
 * `InstanceFullStatusSet.InstanceFullStatusType.ScheduledSystemEventSet.ScheduledSystemEventType.ExtendedAttribute.InactiveDisks`
 * in an answer of `DescribeInstancesFullStatus`.
 */
export interface DescribeInstancesFullStatusResponseInstanceFullStatusSetInstanceFullStatusTypeScheduledSystemEventSetScheduledSystemEventTypeExtendedAttributeInactiveDisks {
  InactiveDisk?: DescribeInstancesFullStatusResponseInstanceFullStatusSetInstanceFullStatusTypeScheduledSystemEventSetScheduledSystemEventTypeExtendedAttributeInactiveDisksInactiveDisk[];
}

/**
 * `InstanceFullStatusSet.InstanceFullStatusType.ScheduledSystemEventSet.ScheduledSystemEventType.ExtendedAttribute.InactiveDisks.InactiveDisk`
 * in an answer of `DescribeInstancesFullStatus`.
 */
export interface DescribeInstancesFullStatusResponseInstanceFullStatusSetInstanceFullStatusTypeScheduledSystemEventSetScheduledSystemEventTypeExtendedAttributeInactiveDisksInactiveDisk {
  /** Example: `2018-07-27T13:53:25Z`. */
  CreationTime?: string;
  /** Example: `cloud_ssd`. */
  DeviceCategory?:
    | 'cloud'
    | 'cloud_efficiency'
    | 'cloud_ssd'
    | 'cloud_essd'
    | 'local_ssd_pro'
    | 'local_hdd_pro'
    | 'ephemeral'
    | 'ephemeral_ssd'
    | (string & {});
  /** Example: `80`. */
  DeviceSize?: string;
  /** Example: `system`. */
  DeviceType?: 'system' | 'data' | (string & {});
  /** Example: `2019-07-27T13:53:25Z`. */
  ReleaseTime?: string;
}

/** `InstanceFullStatusSet.InstanceFullStatusType.Status` in an answer of `DescribeInstancesFullStatus`. */
export interface DescribeInstancesFullStatusResponseInstanceFullStatusSetInstanceFullStatusTypeStatus {
  /** Example: `1`. */
  Code?: number;
  /** Example: `Running`. */
  Name?: string;
}

/**
 * Calls `DescribeInstancesFullStatus`.
 * Reads only: it changes nothing.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeInstancesFullStatus
 */
export const DescribeInstancesFullStatus: PaginatedOperation<DescribeInstancesFullStatusRequest, DescribeInstancesFullStatusResponse, DescribeInstancesFullStatusResponseInstanceFullStatusSetInstanceFullStatusType> = {
  name: 'DescribeInstancesFullStatus',
  readOnly: true,
  regionId: true,
  pagination: {
    style: 'page',
    items: 'InstanceFullStatusSet.InstanceFullStatusType',
    pageNumber: 'PageNumber',
    pageSize: 'PageSize',
    total: 'TotalCount',
  },
};
