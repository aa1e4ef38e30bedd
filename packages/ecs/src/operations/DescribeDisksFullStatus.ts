// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { PaginatedOperation } from '@scope/core';

/** The parameters of `DescribeDisksFullStatus`. */
export interface DescribeDisksFullStatusRequest {
  /** The time to search for events, at most the last seven days. */
  EventTime?: DescribeDisksFullStatusRequestEventTime | undefined;
  /** Return only these disks. Items: at most 100. */
  DiskId?: readonly string[] | undefined;
  /** Return only disks with these events. Items: at most 100. */
  EventId?: readonly string[] | undefined;
  /**
   * Return only disks with events of this kind.
   * - `Degraded`: The disk is slower than it should be.
   * - `SeverelyDegraded`: The disk is much slower than it should be.
   * - `Stalled`: Reads and writes may hang.
   * - `ErrorDetected`: A local disk is damaged.
   *
   * Example: `Stalled`.
   */
  EventType?: 'Degraded' | 'SeverelyDegraded' | 'Stalled' | 'ErrorDetected' | (string & {}) | undefined;
  /**
   * Return only disks of this health.
   * - `Impaired`: The disk cannot be read or written for the time being.
   * - `Warning`: The disk may be slow.
   * - `Initializing`: The disk is being set up.
   * - `InsufficientData`: Too little is known.
   * - `NotApplicable`: The disk has no health to speak of.
   *
   * Example: `Warning`.
   */
  HealthStatus?:
    | 'Impaired'
    | 'Warning'
    | 'Initializing'
    | 'InsufficientData'
    | 'NotApplicable'
    | (string & {})
    | undefined;
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
   * `rg-aek2kkmhmhsr0mn`.
   */
  ResourceGroupId?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerId?: number | undefined;
  /**
   * Return only disks in this state.
   * - `In_use`: Attached to an instance.
   * - `Available`: Attached to nothing.
   * - `ReIniting`: Being set back to its first state.
   *
   * Example: `Available`.
   */
  Status?:
    | 'In_use'
    | 'Available'
    | 'Attaching'
    | 'Detaching'
    | 'Creating'
    | 'ReIniting'
    | (string & {})
    | undefined;
  /** Return only disks with all these tags. Items: at most 20. */
  Tag?: readonly DescribeDisksFullStatusRequestTag[] | undefined;
}

/** `EventTime` in a request of `DescribeDisksFullStatus`. */
export interface DescribeDisksFullStatusRequestEventTime {
  /** Where the time to search for events ends, in UTC as `yyyy-MM-ddTHH:mm:ssZ`. Example: `2018-05-08T02:48:52Z`. */
  End?: string | undefined;
  /**
   * Where the time to search for events starts, in UTC as `yyyy-MM-ddTHH:mm:ssZ`. Example: `2018-05-06T02:43:10Z`.
   */
  Start?: string | undefined;
}

/** `Tag` in a request of `DescribeDisksFullStatus`. */
export interface DescribeDisksFullStatusRequestTag {
  /** A tag key that the disks must have. Example: `TestKey`. */
  Key?: string | undefined;
  /** The value that the tag must have. Example: `TestValue`. */
  Value?: string | undefined;
}

/** The answer of `DescribeDisksFullStatus`. */
export interface DescribeDisksFullStatusResponse {
  /** The disks of this page, with state and health. */
  DiskFullStatusSet?: DescribeDisksFullStatusResponseDiskFullStatusSet;
  /** The page that this is, counted from 1. Example: `1`. */
  PageNumber?: number;
  /** How many items a page holds at most, as the request asked or by default. Example: `10`. */
  PageSize?: number;
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
  /** How many items match in all, on every page together. Example: `2`. */
  TotalCount?: number;
}

/** `DiskFullStatusSet` in an answer of `DescribeDisksFullStatus`. */
export interface DescribeDisksFullStatusResponseDiskFullStatusSet {
  /** State, health and events of one disk. */
  DiskFullStatusType?: DescribeDisksFullStatusResponseDiskFullStatusSetDiskFullStatusType[];
}

/** `DiskFullStatusSet.DiskFullStatusType` in an answer of `DescribeDisksFullStatus`. */
export interface DescribeDisksFullStatusResponseDiskFullStatusSetDiskFullStatusType {
  /** Name of the device inside the instance, such as `/dev/xvdb`; empty unless the disk is `In_use`. */
  Device?: string;
  /** What happened to the disk in the time asked for. */
  DiskEventSet?: DescribeDisksFullStatusResponseDiskFullStatusSetDiskFullStatusTypeDiskEventSet;
  /** The disk, `d-…`. Example: `d-bp67acfmxazb4puc6u26`. */
  DiskId?: string;
  /** How healthy the disk is, as number and name. */
  HealthStatus?: DescribeDisksFullStatusResponseDiskFullStatusSetDiskFullStatusTypeHealthStatus;
  /** The instance that has the disk; empty if none does. Example: `i-bp67acfmxazb4p5c7acv`. */
  InstanceId?: string;
  /** Where the disk is in its life, as number and name. */
  Status?: DescribeDisksFullStatusResponseDiskFullStatusSetDiskFullStatusTypeStatus;
}

/** `DiskFullStatusSet.DiskFullStatusType.DiskEventSet` in an answer of `DescribeDisksFullStatus`. */
export interface DescribeDisksFullStatusResponseDiskFullStatusSetDiskFullStatusTypeDiskEventSet {
  /** One event with its kind, its time and how hard it hit the disk. */
  DiskEventType?: DescribeDisksFullStatusResponseDiskFullStatusSetDiskFullStatusTypeDiskEventSetDiskEventType[];
}

/** `DiskFullStatusSet.DiskFullStatusType.DiskEventSet.DiskEventType` in an answer of `DescribeDisksFullStatus`. */
export interface DescribeDisksFullStatusResponseDiskFullStatusSetDiskFullStatusTypeDiskEventSetDiskEventType {
  /** When the event ended, in UTC as `yyyy-MM-ddTHH:mm:ssZ`. Example: `2018-05-06T02:48:52Z`. */
  EventEndTime?: string;
  /** Identifies the event, `e-…`. Example: `e-bp67acfmxazb4ptwwve5`. */
  EventId?: string;
  /** When the event happened, in UTC as `yyyy-MM-ddTHH:mm:ssZ`. Example: `2018-05-08T02:43:10Z`. */
  EventTime?: string;
  /** What kind of event it is, as number and name. */
  EventType?: DescribeDisksFullStatusResponseDiskFullStatusSetDiskFullStatusTypeDiskEventSetDiskEventTypeEventType;
  /** How hard the event hits the disk, as a number. Example: `100`. */
  ImpactLevel?: string;
}

/**
 * `DiskFullStatusSet.DiskFullStatusType.DiskEventSet.DiskEventType.EventType` in an answer of
 * `DescribeDisksFullStatus`.
 */
export interface DescribeDisksFullStatusResponseDiskFullStatusSetDiskFullStatusTypeDiskEventSetDiskEventTypeEventType {
  /** The kind of event as a number; `EventType.Name` puts it in words. Example: `7`. */
  Code?: number;
  /**
   * The kind of event in words.
   * - `Degraded`: The disk is slower than it should be.
   * - `SeverelyDegraded`: The disk is much slower than it should be.
   * - `Stalled`: Reads and writes may hang.
   * - `ErrorDetected`: A local disk is damaged.
   *
   * Example: `Stalled`.
   */
  Name?: 'Degraded' | 'SeverelyDegraded' | 'Stalled' | 'ErrorDetected' | (string & {});
}

/** `DiskFullStatusSet.DiskFullStatusType.HealthStatus` in an answer of `DescribeDisksFullStatus`. */
export interface DescribeDisksFullStatusResponseDiskFullStatusSetDiskFullStatusTypeHealthStatus {
  /** The health as a number; `HealthStatus.Name` puts it in words. Example: `128`. */
  Code?: number;
  /**
   * The health in words.
   * - `Impaired`: The disk cannot be read or written for the time being.
   * - `Warning`: The disk may be slow.
   * - `Initializing`: The disk is being set up.
   * - `InsufficientData`: Too little is known.
   * - `NotApplicable`: The disk has no health to speak of.
   *
   * Example: `Impaired`.
   */
  Name?: string;
}

/** `DiskFullStatusSet.DiskFullStatusType.Status` in an answer of `DescribeDisksFullStatus`. */
export interface DescribeDisksFullStatusResponseDiskFullStatusSetDiskFullStatusTypeStatus {
  /** The state as a number; `Status.Name` puts it in words. Example: `129`. */
  Code?: number;
  /**
   * The name of the state, as in {@link DescribeDisks}.
   * - `In_use`: Attached to an instance.
   * - `Available`: Attached to nothing.
   * - `ReIniting`: Being set back to its first state.
   *
   * Example: `Available`.
   */
  Name?: string;
}

/**
 * Lists disks with their state, their health, and the events that hit them in the last seven days.
 *
 * Filters are combined with "and". For size, attachments and the like, call {@link DescribeDisks}.
 *
 * - Reads only, and so is repeated by itself after a failure.
 * - Answers in pages, which `paginate` walks.
 * - RAM action: `ecs:DescribeDisksFullStatus`.
 * - Errors: `DiskIdLimitExceeded`, `EventIdLimitExceeded`, `InvalidParameter.LengthExceeded`,
 * `OperationDenied.NotInWhiteList`, `InvalidParameter`, `InvalidParameter.TimeEndBeforeStart`, and 4 more.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeDisksFullStatus
 */
export const DescribeDisksFullStatus: PaginatedOperation<DescribeDisksFullStatusRequest, DescribeDisksFullStatusResponse, DescribeDisksFullStatusResponseDiskFullStatusSetDiskFullStatusType> = {
  name: 'DescribeDisksFullStatus',
  ram: 'ecs',
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
