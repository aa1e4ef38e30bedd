// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { PaginatedOperation } from '@scope/core';

/** The parameters of `DescribeInstanceHistoryEvents`. */
export interface DescribeInstanceHistoryEventsRequest {
  /** When the events were announced, as a span of time. */
  EventPublishTime?: DescribeInstanceHistoryEventsRequestEventPublishTime | undefined;
  /** When the events are planned to be carried out, as a span of time. */
  NotBefore?: DescribeInstanceHistoryEventsRequestNotBefore | undefined;
  /**
   * Only events in this state. Ignored together with `InstanceEventCycleStatus`, which takes several.
   * - `Scheduled`: Waiting for its time.
   * - `Avoided`: Made unnecessary beforehand, for example by a restart.
   * - `Executing`: Being carried out.
   * - `Executed`: Carried out.
   * - `Inquiring`: Waiting for consent ({@link AcceptInquiredSystemEvent}) or another answer.
   *
   * Example: `Executed`.
   */
  EventCycleStatus?:
    | 'Scheduled'
    | 'Avoided'
    | 'Executing'
    | 'Executed'
    | 'Canceled'
    | 'Failed'
    | 'Inquiring'
    | (string & {})
    | undefined;
  /** Lists these events only. Items: at most 100. */
  EventId?: readonly string[] | undefined;
  /**
   * Only events of this type. Ignored together with `InstanceEventType`, which takes several.
   * - `SystemMaintenance.Reboot`: Restart for maintenance.
   * - `SystemMaintenance.Redeploy`: Move to another host for maintenance.
   * - `SystemFailure.Reboot`: Restart after a failure of the platform.
   * - `SystemFailure.Redeploy`: Move to another host after a failure of the platform.
   * - `SystemFailure.Delete`: Release because creating the instance failed.
   * - `InstanceFailure.Reboot`: Restart after a crash within the instance.
   * - `InstanceExpiration.Stop`: Stop because a subscription ran out.
   * - `InstanceExpiration.Delete`: Release because a subscription ran out.
   * - `AccountUnbalanced.Stop`: Stop of a pay-as-you-go instance over unpaid bills.
   * - `AccountUnbalanced.Delete`: Release of a pay-as-you-go instance over unpaid bills.
   *
   * Example: `SystemMaintenance.Reboot`.
   */
  EventType?:
    | 'SystemMaintenance.Reboot'
    | 'SystemMaintenance.Redeploy'
    | 'SystemFailure.Reboot'
    | 'SystemFailure.Redeploy'
    | 'SystemFailure.Delete'
    | 'InstanceFailure.Reboot'
    | 'InstanceExpiration.Stop'
    | 'InstanceExpiration.Delete'
    | 'AccountUnbalanced.Stop'
    | 'AccountUnbalanced.Delete'
    | (string & {})
    | undefined;
  /** Has no effect yet. */
  ImpactLevel?: string | undefined;
  /** Only events in one of these states, such as `Scheduled`, `Inquiring` or `Executing`. Items: at most 10. */
  InstanceEventCycleStatus?: readonly string[] | undefined;
  /** Only events of one of these types, such as `SystemMaintenance.Reboot`; at most 30. Items: at most 30. */
  InstanceEventType?: readonly string[] | undefined;
  /**
   * Only events of this instance; `ResourceId` takes precedence. Left out, of all in the region. Example:
   * `i-uf678mass4zvr9n1icoa`.
   */
  InstanceId?: string | undefined;
  /** How many items a page holds at most, where the pages are walked with `NextToken`. Example: `100`. */
  MaxResults?: number | bigint | undefined;
  /**
   * Where to go on, from the `NextToken` of the last answer; leave it out for the first page. Example:
   * `f1c9fa9de5752355`.
   */
  NextToken?: string | undefined;
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
  /**
   * The resource group that the call is about, for accounts that sort their resources into groups. Example:
   * `rg-bp67acfmxazb4pw4bw`.
   */
  ResourceGroupId?: string | undefined;
  /**
   * Only events of these instances, dedicated hosts or machines, as `ResourceType` says; at most 100. Left out, of
   * all in the region. Items: at most 100.
   */
  ResourceId?: readonly string[] | undefined;
  /** Left over; leave it out. */
  ResourceOwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerId?: number | undefined;
  /**
   * What the events are about.
   * - `instance`: Instances.
   * - `ddh`: Dedicated hosts.
   * - `managedhost`: Physical machines of a smart hosting pool.
   *
   * Default: `instance`. Example: `instance`.
   */
  ResourceType?: 'instance' | 'ddh' | 'managedhost' | (string & {}) | undefined;
  /** Only events of resources that carry all of these tags. Items: at most 20. */
  Tag?: readonly DescribeInstanceHistoryEventsRequestTag[] | undefined;
}

/** `EventPublishTime` in a request of `DescribeInstanceHistoryEvents`. */
export interface DescribeInstanceHistoryEventsRequestEventPublishTime {
  /** Only events announced up to this time, in UTC as `yyyy-MM-ddTHH:mm:ssZ`. Example: `2017-12-01T06:32:31Z`. */
  End?: string | undefined;
  /** Only events announced from this time on, in UTC as `yyyy-MM-ddTHH:mm:ssZ`. Example: `2017-11-30T06:32:31Z`. */
  Start?: string | undefined;
}

/** `NotBefore` in a request of `DescribeInstanceHistoryEvents`. */
export interface DescribeInstanceHistoryEventsRequestNotBefore {
  /** Only events planned up to this time, in UTC as `yyyy-MM-ddTHH:mm:ssZ`. Example: `2017-12-01T06:32:31Z`. */
  End?: string | undefined;
  /** Only events planned from this time on, in UTC as `yyyy-MM-ddTHH:mm:ssZ`. Example: `2017-11-30T06:32:31Z`. */
  Start?: string | undefined;
}

/** `Tag` in a request of `DescribeInstanceHistoryEvents`. */
export interface DescribeInstanceHistoryEventsRequestTag {
  /**
   * What the tag is called, for example `env`: up to 128 characters, without `http://` or `https://`, and not
   * beginning with `aliyun` or `acs:`. Example: `TestKey`.
   */
  Key?: string | undefined;
  /**
   * What the tag says, for example `production`: up to 128 characters without `http://` or `https://`, or nothing.
   * Example: `TestValue`.
   */
  Value?: string | undefined;
}

/** The answer of `DescribeInstanceHistoryEvents`. */
export interface DescribeInstanceHistoryEventsResponse {
  /** The events of this page. */
  InstanceSystemEventSet?: DescribeInstanceHistoryEventsResponseInstanceSystemEventSet;
  /**
   * Where the next page starts, for the `NextToken` of the next request; empty on the last page. Example:
   * `f1c9fa9de5752355`.
   */
  NextToken?: string;
  /** The page that this is, counted from 1. Example: `1`. */
  PageNumber?: number;
  /** How many items a page holds at most, as the request asked or by default. Example: `10`. */
  PageSize?: number;
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
  /** How many items match in all, on every page together. Example: `2`. */
  TotalCount?: number;
}

/** `InstanceSystemEventSet` in an answer of `DescribeInstanceHistoryEvents`. */
export interface DescribeInstanceHistoryEventsResponseInstanceSystemEventSet {
  /** One event: what it does, to which resource, when, and how it stands. */
  InstanceSystemEventType?: DescribeInstanceHistoryEventsResponseInstanceSystemEventSetInstanceSystemEventType[];
}

/** `InstanceSystemEventSet.InstanceSystemEventType` in an answer of `DescribeInstanceHistoryEvents`. */
export interface DescribeInstanceHistoryEventsResponseInstanceSystemEventSetInstanceSystemEventType {
  /** Where the event is in its life, as number and name. */
  EventCycleStatus?: DescribeInstanceHistoryEventsResponseInstanceSystemEventSetInstanceSystemEventTypeEventCycleStatus;
  /** When the event was over, in UTC. Example: `2017-12-01T06:35:31Z`. */
  EventFinishTime?: string;
  /** The system event, `e-…`. Example: `e-uf64yvznlao4jl2ckn04`. */
  EventId?: string;
  /** When the event was announced, in UTC. Example: `2017-11-30T06:32:31Z`. */
  EventPublishTime?: string;
  /** What the event does, as number and name. */
  EventType?: DescribeInstanceHistoryEventsResponseInstanceSystemEventSetInstanceSystemEventTypeEventType;
  /** What else is known, for some types of events only. */
  ExtendedAttribute?: DescribeInstanceHistoryEventsResponseInstanceSystemEventSetInstanceSystemEventTypeExtendedAttribute;
  /** How much the event affects the resource, as a number. Example: `100`. */
  ImpactLevel?: string;
  /** The instance that the event is about. Example: `i-uf678mass4zvr9n1icoa`. */
  InstanceId?: string;
  /** When the event is planned to be carried out, in UTC. Example: `2017-12-06T00:00:00Z`. */
  NotBefore?: string;
  /** Why the event was planned, as a sentence. Example: `System maintenance is scheduled due to hardware.`. */
  Reason?: string;
  /** Why the event was planned, as a code. Example: `VPCMigrationEcs`. */
  ReasonCode?: string;
  /**
   * What the event is about.
   * - `instance`: An instance.
   * - `ddh`: A dedicated host.
   * - `managehost`: A physical machine of a smart hosting pool.
   *
   * Example: `instance`.
   */
  ResourceType?: 'instance' | 'ddh' | 'managehost' | (string & {});
}

/**
 * `InstanceSystemEventSet.InstanceSystemEventType.EventCycleStatus` in an answer of
 * `DescribeInstanceHistoryEvents`.
 */
export interface DescribeInstanceHistoryEventsResponseInstanceSystemEventSetInstanceSystemEventTypeEventCycleStatus {
  /** The state of the event as a number. Example: `0`. */
  Code?: number;
  /** The state of the event, such as `Scheduled` or `Executed`. Example: `Executed`. */
  Name?: string;
}

/** `InstanceSystemEventSet.InstanceSystemEventType.EventType` in an answer of `DescribeInstanceHistoryEvents`. */
export interface DescribeInstanceHistoryEventsResponseInstanceSystemEventSetInstanceSystemEventTypeEventType {
  /** The type of the event as a number. Example: `34`. */
  Code?: number;
  /** The type of the event, such as `SystemMaintenance.Reboot`. Example: `InstanceExpiration.Stop`. */
  Name?: string;
}

/**
 * `InstanceSystemEventSet.InstanceSystemEventType.ExtendedAttribute` in an answer of
 * `DescribeInstanceHistoryEvents`.
 */
export interface DescribeInstanceHistoryEventsResponseInstanceSystemEventSetInstanceSystemEventTypeExtendedAttribute {
  /** Whether {@link AcceptInquiredSystemEvent} works for the event. Example: `true`. */
  CanAccept?: string;
  /** Which rule was broken, for events about security violations. Example: `PR111`. */
  Code?: string;
  /** The device name of the local disk concerned. Example: `/dev/vda`. */
  Device?: string;
  /** The local disk concerned. Example: `d-diskid1`. */
  DiskId?: string;
  /** The host concerned. Example: `dh-bp1ewce1gk3iwv2fn7eo`. */
  HostId?: string;
  /**
   * What kind of host is concerned.
   * - `ddh`: A dedicated host.
   * - `managehost`: A physical machine of a smart hosting pool.
   *
   * Example: `ddh`.
   */
  HostType?: 'ddh' | 'managehost' | (string & {});
  /** Disks, cloud or local, that have been released but are yet to be cleared away. */
  InactiveDisks?: DescribeInstanceHistoryEventsResponseInstanceSystemEventSetInstanceSystemEventTypeExtendedAttributeInactiveDisks;
  /**
   * When the event was first planned to be carried out, in UTC; {@link ModifySystemEventAttribute} cannot go
   * beyond it. Example: `2026-06-22T00:00:00Z`.
   */
  InitialNotBefore?: string;
  MetricName?: string;
  MetricValue?: string;
  /** The ways in which the instance can be migrated. */
  MigrationOptions?: DescribeInstanceHistoryEventsResponseInstanceSystemEventSetInstanceSystemEventTypeExtendedAttributeMigrationOptions;
  /**
   * How a broken disk is dealt with online; `IsolateOnly` means that it is isolated, not repaired. Example:
   * `IsolateOnly`.
   */
  OnlineRepairPolicy?: string;
  /** The domain name that broke the rules. Example: `1228.test.com`. */
  PunishDomain?: string;
  /** What is done about the violation. Example: `ecs_message_alert`. */
  PunishType?: string;
  /** The URL that broke the rules. Example: `http://1228.test.com/1`. */
  PunishUrl?: string;
  /** The rack within a cloud box. Example: `A01`. */
  Rack?: string;
  /** Whether answering the event worked. Example: `true`. */
  ResponseResult?: 'true' | 'false' | (string & {});
}

/**
 * `InstanceSystemEventSet.InstanceSystemEventType.ExtendedAttribute.InactiveDisks` in an answer of
 * `DescribeInstanceHistoryEvents`.
 */
export interface DescribeInstanceHistoryEventsResponseInstanceSystemEventSetInstanceSystemEventTypeExtendedAttributeInactiveDisks {
  /** One such disk, with its size and when it was released. */
  InactiveDisk?: DescribeInstanceHistoryEventsResponseInstanceSystemEventSetInstanceSystemEventTypeExtendedAttributeInactiveDisksInactiveDisk[];
}

/**
 * `InstanceSystemEventSet.InstanceSystemEventType.ExtendedAttribute.InactiveDisks.InactiveDisk` in an answer of
 * `DescribeInstanceHistoryEvents`.
 */
export interface DescribeInstanceHistoryEventsResponseInstanceSystemEventSetInstanceSystemEventTypeExtendedAttributeInactiveDisksInactiveDisk {
  /** When the disk was created, in UTC. Example: `2018-11-30T06:32:31Z`. */
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
   * Example: `cloud_efficiency`.
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
   * Example: `data`.
   */
  DeviceType?: 'system' | 'data' | (string & {});
  /** When the disk was released, in UTC. Example: `2019-11-30T06:32:31Z`. */
  ReleaseTime?: string;
}

/**
 * `InstanceSystemEventSet.InstanceSystemEventType.ExtendedAttribute.MigrationOptions` in an answer of
 * `DescribeInstanceHistoryEvents`.
 */
export interface DescribeInstanceHistoryEventsResponseInstanceSystemEventSetInstanceSystemEventTypeExtendedAttributeMigrationOptions {
  /** One way each, for example by a migration plan only. */
  MigrationOption?: string[];
}

/**
 * Lists system events of instances or hosts; without a state, only those that are over.
 *
 * Events that are over go back 30 days, others as far as they go. By default the states are `Avoided`, `Executed`,
 * `Canceled` and `Failed`; to see what is coming, ask for `Scheduled`, `Inquiring` and `Executing` in
 * `InstanceEventCycleStatus`. Walk the pages with `NextToken`; page numbers are on their way out.
 *
 * - Reads only, and so is repeated by itself after a failure.
 * - Answers in pages, which `paginate` walks.
 * - Waiters: {@link SystemEventFinished}.
 * - RAM action: `ecs:DescribeInstanceHistoryEvents`.
 * - Errors: `EventIdLimitExceeded`, `OperationDenied.NotInWhiteList`, `InvalidParameter`,
 * `InvalidParameter.TimeEndBeforeStart`, `MissingParameter`, `InternalError`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeInstanceHistoryEvents
 */
export const DescribeInstanceHistoryEvents: PaginatedOperation<DescribeInstanceHistoryEventsRequest, DescribeInstanceHistoryEventsResponse, DescribeInstanceHistoryEventsResponseInstanceSystemEventSetInstanceSystemEventType> = {
  name: 'DescribeInstanceHistoryEvents',
  ram: 'ecs',
  readOnly: true,
  regionId: true,
  pagination: {
    style: 'token',
    items: 'InstanceSystemEventSet.InstanceSystemEventType',
    inputToken: 'NextToken',
    outputToken: 'NextToken',
    pageSize: 'MaxResults',
    alternative: {
      style: 'page',
      items: 'InstanceSystemEventSet.InstanceSystemEventType',
      pageNumber: 'PageNumber',
      pageSize: 'PageSize',
      total: 'TotalCount',
    },
  },
};
