// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { PaginatedOperation } from '@scope/core';

/** The parameters of `DescribeInstancesFullStatus`. */
export interface DescribeInstancesFullStatusRequest {
  /** When the events were announced, as a span of time. */
  EventPublishTime?: DescribeInstancesFullStatusRequestEventPublishTime | undefined;
  /** When the events are planned to be carried out, as a span of time. */
  NotBefore?: DescribeInstancesFullStatusRequestNotBefore | undefined;
  /** Only instances with one of these events. Items: at most 100. */
  EventId?: readonly string[] | undefined;
  /**
   * Only events of this type. Ignored together with `InstanceEventType`, which takes several.
   * - `SystemMaintenance.Reboot`: Restart for maintenance.
   * - `SystemFailure.Reboot`: Restart after a failure of the platform.
   * - `InstanceFailure.Reboot`: Restart after a crash within the instance.
   * - `InstanceExpiration.Stop`: Stop because a subscription ran out.
   * - `InstanceExpiration.Delete`: Release because a subscription ran out.
   * - `AccountUnbalanced.Stop`: Stop of a pay-as-you-go instance over unpaid bills.
   * - `AccountUnbalanced.Delete`: Release of a pay-as-you-go instance over unpaid bills.
   *
   * Example: `InstanceExpiration.Stop`.
   */
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
  /**
   * Only instances with this health.
   * - `Impaired`: Does not work as it should.
   * - `Warning`: May be slower because of maintenance.
   * - `InsufficientData`: Not known.
   *
   * Example: `Initializing`.
   */
  HealthStatus?:
    | 'Impaired'
    | 'Warning'
    | 'Maintaining'
    | 'Initializing'
    | 'InsufficientData'
    | 'NotApplicable'
    | (string & {})
    | undefined;
  /** Only events of one of these types, such as `SystemMaintenance.Reboot`; at most 30. Items: at most 30. */
  InstanceEventType?: readonly string[] | undefined;
  /** Only these instances, at most 100; left out, all of the region. Items: at most 100. */
  InstanceId?: readonly string[] | undefined;
  /** Left over; leave it out. */
  OwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  OwnerId?: number | undefined;
  /** The page to return, counted from 1. Paginators turn the pages by themselves. Default: `1`. Example: `1`. */
  PageNumber?: number | undefined;
  /** How many items a page holds at most. Default: `10`. Example: `10`. */
  PageSize?: number | undefined;
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerId?: number | undefined;
  /** Only instances in this state. Example: `Running`. */
  Status?: 'Starting' | 'Running' | 'Stopped' | (string & {}) | undefined;
}

/** `EventPublishTime` in a request of `DescribeInstancesFullStatus`. */
export interface DescribeInstancesFullStatusRequestEventPublishTime {
  /** Only events announced up to this time, in UTC as `yyyy-MM-ddTHH:mm:ssZ`. Example: `2017-12-07T00:00:00Z`. */
  End?: string | undefined;
  /** Only events announced from this time on, in UTC as `yyyy-MM-ddTHH:mm:ssZ`. Example: `2017-11-30T00:00:00Z`. */
  Start?: string | undefined;
}

/** `NotBefore` in a request of `DescribeInstancesFullStatus`. */
export interface DescribeInstancesFullStatusRequestNotBefore {
  /** Only events planned up to this time, in UTC as `yyyy-MM-ddTHH:mm:ssZ`. Example: `2017-11-30T00:00:00Z`. */
  End?: string | undefined;
  /** Only events planned from this time on, in UTC as `yyyy-MM-ddTHH:mm:ssZ`. Example: `2017-12-07T00:00:00Z`. */
  Start?: string | undefined;
}

/** The answer of `DescribeInstancesFullStatus`. */
export interface DescribeInstancesFullStatusResponse {
  /** The instances of this page, with state, health and events. */
  InstanceFullStatusSet?: DescribeInstancesFullStatusResponseInstanceFullStatusSet;
  /** The page that this is, counted from 1. Example: `1`. */
  PageNumber?: number;
  /** How many items a page holds at most, as the request asked or by default. Example: `1`. */
  PageSize?: number;
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
  /** How many items match in all, on every page together. Example: `2`. */
  TotalCount?: number;
}

/** `InstanceFullStatusSet` in an answer of `DescribeInstancesFullStatus`. */
export interface DescribeInstancesFullStatusResponseInstanceFullStatusSet {
  /** One instance with its state, its health and the events to come. */
  InstanceFullStatusType?: DescribeInstancesFullStatusResponseInstanceFullStatusSetInstanceFullStatusType[];
}

/** `InstanceFullStatusSet.InstanceFullStatusType` in an answer of `DescribeInstancesFullStatus`. */
export interface DescribeInstancesFullStatusResponseInstanceFullStatusSetInstanceFullStatusType {
  /** The health of the instance, as number and name. */
  HealthStatus?: DescribeInstancesFullStatusResponseInstanceFullStatusSetInstanceFullStatusTypeHealthStatus;
  /** The instance whose state this is. Example: `i-bp67acfmxazb4p5c7acv`. */
  InstanceId?: string;
  /** The system events that are yet to come for the instance; empty where there are none. */
  ScheduledSystemEventSet?: DescribeInstancesFullStatusResponseInstanceFullStatusSetInstanceFullStatusTypeScheduledSystemEventSet;
  /** Where the instance is in its life, as number and name. */
  Status?: DescribeInstancesFullStatusResponseInstanceFullStatusSetInstanceFullStatusTypeStatus;
}

/** `InstanceFullStatusSet.InstanceFullStatusType.HealthStatus` in an answer of `DescribeInstancesFullStatus`. */
export interface DescribeInstancesFullStatusResponseInstanceFullStatusSetInstanceFullStatusTypeHealthStatus {
  /** The health as a number. Example: `64`. */
  Code?: number;
  /** The health, such as `Maintaining` or `Impaired`. Example: `Warning`. */
  Name?: string;
}

/**
 * `InstanceFullStatusSet.InstanceFullStatusType.ScheduledSystemEventSet` in an answer of
 * `DescribeInstancesFullStatus`.
 */
export interface DescribeInstancesFullStatusResponseInstanceFullStatusSetInstanceFullStatusTypeScheduledSystemEventSet {
  /** One event to come, with its planned time and its reason. */
  ScheduledSystemEventType?: DescribeInstancesFullStatusResponseInstanceFullStatusSetInstanceFullStatusTypeScheduledSystemEventSetScheduledSystemEventType[];
}

/**
 * `InstanceFullStatusSet.InstanceFullStatusType.ScheduledSystemEventSet.ScheduledSystemEventType` in an answer of
 * `DescribeInstancesFullStatus`.
 */
export interface DescribeInstancesFullStatusResponseInstanceFullStatusSetInstanceFullStatusTypeScheduledSystemEventSetScheduledSystemEventType {
  /** Where the event is in its life, as number and name. */
  EventCycleStatus?: DescribeInstancesFullStatusResponseInstanceFullStatusSetInstanceFullStatusTypeScheduledSystemEventSetScheduledSystemEventTypeEventCycleStatus;
  /** The system event, `e-…`. Example: `e-bp1hygp5b04o56l0selm`. */
  EventId?: string;
  /** When the event was announced, in UTC. Example: `2017-11-30T06:32:31Z`. */
  EventPublishTime?: string;
  /** What the event does, as number and name. */
  EventType?: DescribeInstancesFullStatusResponseInstanceFullStatusSetInstanceFullStatusTypeScheduledSystemEventSetScheduledSystemEventTypeEventType;
  /** What else is known, for some types of events only. */
  ExtendedAttribute?: DescribeInstancesFullStatusResponseInstanceFullStatusSetInstanceFullStatusTypeScheduledSystemEventSetScheduledSystemEventTypeExtendedAttribute;
  /** How much the event affects the resource, as a number. Example: `100`. */
  ImpactLevel?: string;
  /** When the event is planned to be carried out, in UTC. Example: `2017-12-07T00:00:00Z`. */
  NotBefore?: string;
  /** Why the event was planned, as a sentence. Example: `A simulated event.`. */
  Reason?: string;
}

/**
 * `InstanceFullStatusSet.InstanceFullStatusType.ScheduledSystemEventSet.ScheduledSystemEventType.EventCycleStatus`
 * in an answer of `DescribeInstancesFullStatus`.
 */
export interface DescribeInstancesFullStatusResponseInstanceFullStatusSetInstanceFullStatusTypeScheduledSystemEventSetScheduledSystemEventTypeEventCycleStatus {
  /** The state of the event as a number. Example: `24`. */
  Code?: number;
  /** The state of the event, such as `Scheduled` or `Executed`. Example: `Scheduled`. */
  Name?: string;
}

/**
 * `InstanceFullStatusSet.InstanceFullStatusType.ScheduledSystemEventSet.ScheduledSystemEventType.EventType` in an
 * answer of `DescribeInstancesFullStatus`.
 */
export interface DescribeInstancesFullStatusResponseInstanceFullStatusSetInstanceFullStatusTypeScheduledSystemEventSetScheduledSystemEventTypeEventType {
  /** The type of the event as a number. Example: `1`. */
  Code?: number;
  /** The type of the event, such as `SystemMaintenance.Reboot`. Example: `SystemMaintenance.Reboot`. */
  Name?: string;
}

/**
 * `InstanceFullStatusSet.InstanceFullStatusType.ScheduledSystemEventSet.ScheduledSystemEventType.ExtendedAttribute`
 * in an answer of `DescribeInstancesFullStatus`.
 */
export interface DescribeInstancesFullStatusResponseInstanceFullStatusSetInstanceFullStatusTypeScheduledSystemEventSetScheduledSystemEventTypeExtendedAttribute {
  /** The device name of the local disk concerned. Example: `/dev/vdb`. */
  Device?: string;
  /** The local disk concerned. Example: `d-bp67acfmxazb4puc6u26`. */
  DiskId?: string;
  /** Disks, cloud or local, that have been released but are yet to be cleared away. */
  InactiveDisks?: DescribeInstancesFullStatusResponseInstanceFullStatusSetInstanceFullStatusTypeScheduledSystemEventSetScheduledSystemEventTypeExtendedAttributeInactiveDisks;
}

/**
 * `InstanceFullStatusSet.InstanceFullStatusType.ScheduledSystemEventSet.ScheduledSystemEventType.ExtendedAttribute.InactiveDisks`
 * in an answer of `DescribeInstancesFullStatus`.
 */
export interface DescribeInstancesFullStatusResponseInstanceFullStatusSetInstanceFullStatusTypeScheduledSystemEventSetScheduledSystemEventTypeExtendedAttributeInactiveDisks {
  /** One such disk, with its size and when it was released. */
  InactiveDisk?: DescribeInstancesFullStatusResponseInstanceFullStatusSetInstanceFullStatusTypeScheduledSystemEventSetScheduledSystemEventTypeExtendedAttributeInactiveDisksInactiveDisk[];
}

/**
 * `InstanceFullStatusSet.InstanceFullStatusType.ScheduledSystemEventSet.ScheduledSystemEventType.ExtendedAttribute.InactiveDisks.InactiveDisk`
 * in an answer of `DescribeInstancesFullStatus`.
 */
export interface DescribeInstancesFullStatusResponseInstanceFullStatusSetInstanceFullStatusTypeScheduledSystemEventSetScheduledSystemEventTypeExtendedAttributeInactiveDisksInactiveDisk {
  /** When the disk was created, in UTC. Example: `2018-07-27T13:53:25Z`. */
  CreationTime?: string;
  /**
   * The category that the disk had.
   * - `cloud`: Basic cloud disk.
   * - `cloud_efficiency`: Ultra disk.
   * - `cloud_ssd`: Standard SSD.
   * - `cloud_essd`: Enterprise SSD (ESSD).
   * - `local_ssd_pro`: Local disk for many reads and writes.
   * - `local_hdd_pro`: Local disk for much data in sequence.
   * - `ephemeral`: Local disk of an old kind.
   * - `ephemeral_ssd`: Local SSD of an old kind.
   *
   * Example: `cloud_ssd`.
   */
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
  /** The size that the released disk had, in GiB. Example: `80`. */
  DeviceSize?: string;
  /**
   * What the disk was used as.
   * - `system`: System disk.
   * - `data`: Data disk.
   *
   * Example: `system`.
   */
  DeviceType?: 'system' | 'data' | (string & {});
  /** When the disk was released, in UTC. Example: `2019-07-27T13:53:25Z`. */
  ReleaseTime?: string;
}

/** `InstanceFullStatusSet.InstanceFullStatusType.Status` in an answer of `DescribeInstancesFullStatus`. */
export interface DescribeInstancesFullStatusResponseInstanceFullStatusSetInstanceFullStatusTypeStatus {
  /** The state of the instance as a number. Example: `1`. */
  Code?: number;
  /** The state of the instance, such as `Running`. Example: `Running`. */
  Name?: string;
}

/**
 * Returns state, health and scheduled system events of instances, side by side.
 *
 * Events other than scheduled ones are in {@link DescribeInstanceHistoryEvents}. Times in the request narrow the
 * events.
 *
 * - Reads only, and so is repeated by itself after a failure.
 * - Answers in pages, which `paginate` walks.
 * - RAM action: `ecs:DescribeInstancesFullStatus`.
 * - Errors: `EventIdLimitExceeded`, `InstanceIdLimitExceeded`, `OperationDenied.NotInWhiteList`,
 * `InvalidParameter`, `InvalidParameter.TimeEndBeforeStart`, `MissingParameter`, and 1 more.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeInstancesFullStatus
 */
export const DescribeInstancesFullStatus: PaginatedOperation<DescribeInstancesFullStatusRequest, DescribeInstancesFullStatusResponse, DescribeInstancesFullStatusResponseInstanceFullStatusSetInstanceFullStatusType> = {
  name: 'DescribeInstancesFullStatus',
  ram: 'ecs',
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
