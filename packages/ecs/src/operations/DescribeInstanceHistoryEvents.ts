// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { PaginatedOperation } from '@scope/core';

/** The parameters of `DescribeInstanceHistoryEvents`. */
export interface DescribeInstanceHistoryEventsRequest {
  EventPublishTime?: DescribeInstanceHistoryEventsRequestEventPublishTime | undefined;
  NotBefore?: DescribeInstanceHistoryEventsRequestNotBefore | undefined;
  /** Example: `Executed`. */
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
  /** Items: at most 100. */
  EventId?: readonly string[] | undefined;
  /** Example: `SystemMaintenance.Reboot`. */
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
  ImpactLevel?: string | undefined;
  /** Items: at most 10. */
  InstanceEventCycleStatus?: readonly string[] | undefined;
  /** Items: at most 30. */
  InstanceEventType?: readonly string[] | undefined;
  /** Example: `i-uf678mass4zvr9n1icoa`. */
  InstanceId?: string | undefined;
  /** Example: `100`. */
  MaxResults?: number | bigint | undefined;
  /** Example: `f1c9fa9de5752355`. */
  NextToken?: string | undefined;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Default: `1`. Example: `1`. */
  PageNumber?: number | undefined;
  /** Default: `10`. Example: `10`. */
  PageSize?: number | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  /** Example: `rg-bp67acfmxazb4pw4bw`. */
  ResourceGroupId?: string | undefined;
  /** Items: at most 100. */
  ResourceId?: readonly string[] | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
  /** Default: `instance`. Example: `instance`. */
  ResourceType?: 'instance' | 'ddh' | 'managedhost' | (string & {}) | undefined;
  /** Items: at most 20. */
  Tag?: readonly DescribeInstanceHistoryEventsRequestTag[] | undefined;
}

/** `EventPublishTime` in a request of `DescribeInstanceHistoryEvents`. */
export interface DescribeInstanceHistoryEventsRequestEventPublishTime {
  /** Example: `2017-12-01T06:32:31Z`. */
  End?: string | undefined;
  /** Example: `2017-11-30T06:32:31Z`. */
  Start?: string | undefined;
}

/** `NotBefore` in a request of `DescribeInstanceHistoryEvents`. */
export interface DescribeInstanceHistoryEventsRequestNotBefore {
  /** Example: `2017-12-01T06:32:31Z`. */
  End?: string | undefined;
  /** Example: `2017-11-30T06:32:31Z`. */
  Start?: string | undefined;
}

/** `Tag` in a request of `DescribeInstanceHistoryEvents`. */
export interface DescribeInstanceHistoryEventsRequestTag {
  /** Example: `TestKey`. */
  Key?: string | undefined;
  /** Example: `TestValue`. */
  Value?: string | undefined;
}

/** The answer of `DescribeInstanceHistoryEvents`. */
export interface DescribeInstanceHistoryEventsResponse {
  InstanceSystemEventSet?: DescribeInstanceHistoryEventsResponseInstanceSystemEventSet;
  /** Example: `f1c9fa9de5752355`. */
  NextToken?: string;
  /** Example: `1`. */
  PageNumber?: number;
  /** Example: `10`. */
  PageSize?: number;
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
  /** Example: `2`. */
  TotalCount?: number;
}

/** `InstanceSystemEventSet` in an answer of `DescribeInstanceHistoryEvents`. */
export interface DescribeInstanceHistoryEventsResponseInstanceSystemEventSet {
  InstanceSystemEventType?: DescribeInstanceHistoryEventsResponseInstanceSystemEventSetInstanceSystemEventType[];
}

/** `InstanceSystemEventSet.InstanceSystemEventType` in an answer of `DescribeInstanceHistoryEvents`. */
export interface DescribeInstanceHistoryEventsResponseInstanceSystemEventSetInstanceSystemEventType {
  EventCycleStatus?: DescribeInstanceHistoryEventsResponseInstanceSystemEventSetInstanceSystemEventTypeEventCycleStatus;
  /** Example: `2017-12-01T06:35:31Z`. */
  EventFinishTime?: string;
  /** Example: `e-uf64yvznlao4jl2ckn04`. */
  EventId?: string;
  /** Example: `2017-11-30T06:32:31Z`. */
  EventPublishTime?: string;
  EventType?: DescribeInstanceHistoryEventsResponseInstanceSystemEventSetInstanceSystemEventTypeEventType;
  ExtendedAttribute?: DescribeInstanceHistoryEventsResponseInstanceSystemEventSetInstanceSystemEventTypeExtendedAttribute;
  /** Example: `100`. */
  ImpactLevel?: string;
  /** Example: `i-uf678mass4zvr9n1icoa`. */
  InstanceId?: string;
  /** Example: `2017-12-06T00:00:00Z`. */
  NotBefore?: string;
  /** Example: `System maintenance is scheduled due to hardware.`. */
  Reason?: string;
  /** Example: `VPCMigrationEcs`. */
  ReasonCode?: string;
  /** Example: `instance`. */
  ResourceType?: 'instance' | 'ddh' | 'managehost' | (string & {});
}

/**
 * `InstanceSystemEventSet.InstanceSystemEventType.EventCycleStatus` in an answer of
 * `DescribeInstanceHistoryEvents`.
 */
export interface DescribeInstanceHistoryEventsResponseInstanceSystemEventSetInstanceSystemEventTypeEventCycleStatus {
  /** Example: `0`. */
  Code?: number;
  /** Example: `Executed`. */
  Name?: string;
}

/** `InstanceSystemEventSet.InstanceSystemEventType.EventType` in an answer of `DescribeInstanceHistoryEvents`. */
export interface DescribeInstanceHistoryEventsResponseInstanceSystemEventSetInstanceSystemEventTypeEventType {
  /** Example: `34`. */
  Code?: number;
  /** Example: `InstanceExpiration.Stop`. */
  Name?: string;
}

/**
 * `InstanceSystemEventSet.InstanceSystemEventType.ExtendedAttribute` in an answer of
 * `DescribeInstanceHistoryEvents`.
 */
export interface DescribeInstanceHistoryEventsResponseInstanceSystemEventSetInstanceSystemEventTypeExtendedAttribute {
  /** Example: `true`. */
  CanAccept?: string;
  /** Example: `PR111`. */
  Code?: string;
  /** Example: `/dev/vda`. */
  Device?: string;
  /** Example: `d-diskid1`. */
  DiskId?: string;
  /** Example: `dh-bp1ewce1gk3iwv2fn7eo`. */
  HostId?: string;
  /** Example: `ddh`. */
  HostType?: 'ddh' | 'managehost' | (string & {});
  InactiveDisks?: DescribeInstanceHistoryEventsResponseInstanceSystemEventSetInstanceSystemEventTypeExtendedAttributeInactiveDisks;
  /** Example: `2026-06-22T00:00:00Z`. */
  InitialNotBefore?: string;
  MetricName?: string;
  MetricValue?: string;
  MigrationOptions?: DescribeInstanceHistoryEventsResponseInstanceSystemEventSetInstanceSystemEventTypeExtendedAttributeMigrationOptions;
  /** Example: `IsolateOnly`. */
  OnlineRepairPolicy?: string;
  /** Example: `1228.test.com`. */
  PunishDomain?: string;
  /** Example: `ecs_message_alert`. */
  PunishType?: string;
  /** Example: `http://1228.test.com/1`. */
  PunishUrl?: string;
  /** Example: `A01`. */
  Rack?: string;
  /** Example: `true`. */
  ResponseResult?: 'true' | 'false' | (string & {});
}

/**
 * `InstanceSystemEventSet.InstanceSystemEventType.ExtendedAttribute.InactiveDisks` in an answer of
 * `DescribeInstanceHistoryEvents`.
 */
export interface DescribeInstanceHistoryEventsResponseInstanceSystemEventSetInstanceSystemEventTypeExtendedAttributeInactiveDisks {
  InactiveDisk?: DescribeInstanceHistoryEventsResponseInstanceSystemEventSetInstanceSystemEventTypeExtendedAttributeInactiveDisksInactiveDisk[];
}

/**
 * `InstanceSystemEventSet.InstanceSystemEventType.ExtendedAttribute.InactiveDisks.InactiveDisk` in an answer of
 * `DescribeInstanceHistoryEvents`.
 */
export interface DescribeInstanceHistoryEventsResponseInstanceSystemEventSetInstanceSystemEventTypeExtendedAttributeInactiveDisksInactiveDisk {
  /** Example: `2018-11-30T06:32:31Z`. */
  CreationTime?: string;
  /** Example: `cloud_efficiency`. */
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
  /** Example: `data`. */
  DeviceType?: 'system' | 'data' | (string & {});
  /** Example: `2019-11-30T06:32:31Z`. */
  ReleaseTime?: string;
}

/**
 * `InstanceSystemEventSet.InstanceSystemEventType.ExtendedAttribute.MigrationOptions` in an answer of
 * `DescribeInstanceHistoryEvents`.
 */
export interface DescribeInstanceHistoryEventsResponseInstanceSystemEventSetInstanceSystemEventTypeExtendedAttributeMigrationOptions {
  MigrationOption?: string[];
}

/**
 * Calls `DescribeInstanceHistoryEvents`.
 * Reads only: it changes nothing.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeInstanceHistoryEvents
 */
export const DescribeInstanceHistoryEvents: PaginatedOperation<DescribeInstanceHistoryEventsRequest, DescribeInstanceHistoryEventsResponse, DescribeInstanceHistoryEventsResponseInstanceSystemEventSetInstanceSystemEventType> = {
  name: 'DescribeInstanceHistoryEvents',
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
