// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { PaginatedOperation } from '@scope/core';

/** The parameters of `DescribeInstanceMaintenanceAttributes`. */
export interface DescribeInstanceMaintenanceAttributesRequest {
  /** Items: at most 100. */
  InstanceId?: readonly string[] | undefined;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Default: `1`. Example: `1`. */
  PageNumber?: number | bigint | undefined;
  /** Default: `10`. Example: `10`. */
  PageSize?: number | bigint | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
}

/** The answer of `DescribeInstanceMaintenanceAttributes`. */
export interface DescribeInstanceMaintenanceAttributesResponse {
  MaintenanceAttributes?: DescribeInstanceMaintenanceAttributesResponseMaintenanceAttributes;
  /** Example: `1`. */
  PageNumber?: number;
  /** Example: `10`. */
  PageSize?: number;
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
  /** Example: `100`. */
  TotalCount?: number;
}

/** `MaintenanceAttributes` in an answer of `DescribeInstanceMaintenanceAttributes`. */
export interface DescribeInstanceMaintenanceAttributesResponseMaintenanceAttributes {
  MaintenanceAttribute?: DescribeInstanceMaintenanceAttributesResponseMaintenanceAttributesMaintenanceAttribute[];
}

/** `MaintenanceAttributes.MaintenanceAttribute` in an answer of `DescribeInstanceMaintenanceAttributes`. */
export interface DescribeInstanceMaintenanceAttributesResponseMaintenanceAttributesMaintenanceAttribute {
  ActionOnMaintenance?: DescribeInstanceMaintenanceAttributesResponseMaintenanceAttributesMaintenanceAttributeActionOnMaintenance;
  /** Example: `i-bp67acfmxazb4p5c7acv`. */
  InstanceId?: string;
  MaintenanceWindows?: DescribeInstanceMaintenanceAttributesResponseMaintenanceAttributesMaintenanceAttributeMaintenanceWindows;
  /** Example: `false`. */
  NotifyOnMaintenance?: boolean;
}

/**
 * `MaintenanceAttributes.MaintenanceAttribute.ActionOnMaintenance` in an answer of
 * `DescribeInstanceMaintenanceAttributes`.
 */
export interface DescribeInstanceMaintenanceAttributesResponseMaintenanceAttributesMaintenanceAttributeActionOnMaintenance {
  /** Example: `AutoRecover`. */
  DefaultValue?: string;
  SupportedValues?: DescribeInstanceMaintenanceAttributesResponseMaintenanceAttributesMaintenanceAttributeActionOnMaintenanceSupportedValues;
  /** Example: `Stop`. */
  Value?: 'Stop' | 'AutoRecover' | 'AutoRedeploy' | (string & {});
}

/**
 * `MaintenanceAttributes.MaintenanceAttribute.ActionOnMaintenance.SupportedValues` in an answer of
 * `DescribeInstanceMaintenanceAttributes`.
 */
export interface DescribeInstanceMaintenanceAttributesResponseMaintenanceAttributesMaintenanceAttributeActionOnMaintenanceSupportedValues {
  SupportedValue?: string[];
}

/**
 * `MaintenanceAttributes.MaintenanceAttribute.MaintenanceWindows` in an answer of
 * `DescribeInstanceMaintenanceAttributes`.
 */
export interface DescribeInstanceMaintenanceAttributesResponseMaintenanceAttributesMaintenanceAttributeMaintenanceWindows {
  MaintenanceWindow?: DescribeInstanceMaintenanceAttributesResponseMaintenanceAttributesMaintenanceAttributeMaintenanceWindowsMaintenanceWindow[];
}

/**
 * `MaintenanceAttributes.MaintenanceAttribute.MaintenanceWindows.MaintenanceWindow` in an answer of
 * `DescribeInstanceMaintenanceAttributes`.
 */
export interface DescribeInstanceMaintenanceAttributesResponseMaintenanceAttributesMaintenanceAttributeMaintenanceWindowsMaintenanceWindow {
  /** Example: `18:00:00`. */
  EndTime?: string;
  /** Example: `02:00:00`. */
  StartTime?: string;
}

/**
 * Calls `DescribeInstanceMaintenanceAttributes`.
 * Reads only: it changes nothing.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeInstanceMaintenanceAttributes
 */
export const DescribeInstanceMaintenanceAttributes: PaginatedOperation<DescribeInstanceMaintenanceAttributesRequest, DescribeInstanceMaintenanceAttributesResponse, DescribeInstanceMaintenanceAttributesResponseMaintenanceAttributesMaintenanceAttribute> = {
  name: 'DescribeInstanceMaintenanceAttributes',
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
