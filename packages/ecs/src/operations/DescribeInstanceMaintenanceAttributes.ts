// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { PaginatedOperation } from '@scope/core';

/** The parameters of `DescribeInstanceMaintenanceAttributes`. */
export interface DescribeInstanceMaintenanceAttributesRequest {
  /** The instances to ask about, at most 100; left out, all of the region. Items: at most 100. */
  InstanceId?: readonly string[] | undefined;
  /** Left over; leave it out. */
  OwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  OwnerId?: number | undefined;
  /** The page to return, counted from 1. Paginators turn the pages by themselves. Default: `1`. Example: `1`. */
  PageNumber?: number | bigint | undefined;
  /** How many items a page holds at most. Default: `10`. Example: `10`. */
  PageSize?: number | bigint | undefined;
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerId?: number | undefined;
}

/** The answer of `DescribeInstanceMaintenanceAttributes`. */
export interface DescribeInstanceMaintenanceAttributesResponse {
  /** The settings of the instances of this page. */
  MaintenanceAttributes?: DescribeInstanceMaintenanceAttributesResponseMaintenanceAttributes;
  /** The page that this is, counted from 1. Example: `1`. */
  PageNumber?: number;
  /** How many items a page holds at most, as the request asked or by default. Example: `10`. */
  PageSize?: number;
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
  /** How many items match in all, on every page together. Example: `100`. */
  TotalCount?: number;
}

/** `MaintenanceAttributes` in an answer of `DescribeInstanceMaintenanceAttributes`. */
export interface DescribeInstanceMaintenanceAttributesResponseMaintenanceAttributes {
  /** The settings of one instance each. */
  MaintenanceAttribute?: DescribeInstanceMaintenanceAttributesResponseMaintenanceAttributesMaintenanceAttribute[];
}

/** `MaintenanceAttributes.MaintenanceAttribute` in an answer of `DescribeInstanceMaintenanceAttributes`. */
export interface DescribeInstanceMaintenanceAttributesResponseMaintenanceAttributesMaintenanceAttribute {
  /** What happens to the instance when its host fails or is maintained. */
  ActionOnMaintenance?: DescribeInstanceMaintenanceAttributesResponseMaintenanceAttributesMaintenanceAttributeActionOnMaintenance;
  /** The instance that these settings hold for. Example: `i-bp67acfmxazb4p5c7acv`. */
  InstanceId?: string;
  /** The hours in which maintenance may take place. */
  MaintenanceWindows?: DescribeInstanceMaintenanceAttributesResponseMaintenanceAttributesMaintenanceAttributeMaintenanceWindows;
  /** Whether an event announces maintenance that takes the instance down. Example: `false`. */
  NotifyOnMaintenance?: boolean;
}

/**
 * `MaintenanceAttributes.MaintenanceAttribute.ActionOnMaintenance` in an answer of
 * `DescribeInstanceMaintenanceAttributes`.
 */
export interface DescribeInstanceMaintenanceAttributesResponseMaintenanceAttributesMaintenanceAttributeActionOnMaintenance {
  /** What happens where nothing has been set. Example: `AutoRecover`. */
  DefaultValue?: string;
  /** What can be set for this instance. */
  SupportedValues?: DescribeInstanceMaintenanceAttributesResponseMaintenanceAttributesMaintenanceAttributeActionOnMaintenanceSupportedValues;
  /**
   * What happens as things are set now.
   * - `Stop`: It stays stopped.
   * - `AutoRecover`: It is started again.
   * - `AutoRedeploy`: It is moved to another host; data on its data disks may be lost.
   *
   * Example: `Stop`.
   */
  Value?: 'Stop' | 'AutoRecover' | 'AutoRedeploy' | (string & {});
}

/**
 * `MaintenanceAttributes.MaintenanceAttribute.ActionOnMaintenance.SupportedValues` in an answer of
 * `DescribeInstanceMaintenanceAttributes`.
 */
export interface DescribeInstanceMaintenanceAttributesResponseMaintenanceAttributesMaintenanceAttributeActionOnMaintenanceSupportedValues {
  /** A choice for `ActionOnMaintenance` of {@link ModifyInstanceMaintenanceAttributes}. */
  SupportedValue?: string[];
}

/**
 * `MaintenanceAttributes.MaintenanceAttribute.MaintenanceWindows` in an answer of
 * `DescribeInstanceMaintenanceAttributes`.
 */
export interface DescribeInstanceMaintenanceAttributesResponseMaintenanceAttributesMaintenanceAttributeMaintenanceWindows {
  /** One span of hours, from when to when. */
  MaintenanceWindow?: DescribeInstanceMaintenanceAttributesResponseMaintenanceAttributesMaintenanceAttributeMaintenanceWindowsMaintenanceWindow[];
}

/**
 * `MaintenanceAttributes.MaintenanceAttribute.MaintenanceWindows.MaintenanceWindow` in an answer of
 * `DescribeInstanceMaintenanceAttributes`.
 */
export interface DescribeInstanceMaintenanceAttributesResponseMaintenanceAttributesMaintenanceAttributeMaintenanceWindowsMaintenanceWindow {
  /** When the window closes, as `HH:mm:ss` in UTC+8. Example: `18:00:00`. */
  EndTime?: string;
  /** When the window opens, as `HH:mm:ss` in UTC+8. Example: `02:00:00`. */
  StartTime?: string;
}

/**
 * Returns when the platform may maintain instances and what it does to them when their host fails.
 *
 * - Reads only, and so is repeated by itself after a failure.
 * - Answers in pages, which `paginate` walks.
 * - RAM action: `ecs:DescribeInstanceMaintenanceAttributes`.
 * - Errors: `InstanceIdLimitExceeded`, `OperationDenied.NotInWhiteList`, `InvalidInstanceId.NotFound`,
 * `MissingParameter`, `InvalidParameter`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeInstanceMaintenanceAttributes
 */
export const DescribeInstanceMaintenanceAttributes: PaginatedOperation<DescribeInstanceMaintenanceAttributesRequest, DescribeInstanceMaintenanceAttributesResponse, DescribeInstanceMaintenanceAttributesResponseMaintenanceAttributesMaintenanceAttribute> = {
  name: 'DescribeInstanceMaintenanceAttributes',
  ram: 'ecs',
  readOnly: true,
  regionId: true,
  pagination: {
    style: 'page',
    items: 'MaintenanceAttributes.MaintenanceAttribute',
    pageNumber: 'PageNumber',
    pageSize: 'PageSize',
    total: 'TotalCount',
  },
};
