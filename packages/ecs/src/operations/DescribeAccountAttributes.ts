// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DescribeAccountAttributes`. */
export interface DescribeAccountAttributesRequest {
  /**
   * The quotas to tell, such as `max-security-groups`, `max-postpaid-instance-vcpu-count` or
   * `used-spot-instance-vcpu-count`; all of them if left out. Items: at most 30.
   */
  AttributeName?: readonly string[] | undefined;
  /** Left over; leave it out. */
  OwnerId?: number | undefined;
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerId?: number | undefined;
  /** Only values of this zone, for quotas that count by zone. Example: `cn-hangzhou-b`. */
  ZoneId?: string | undefined;
}

/** The answer of `DescribeAccountAttributes`. */
export interface DescribeAccountAttributesResponse {
  /** The quotas asked for. */
  AccountAttributeItems?: DescribeAccountAttributesResponseAccountAttributeItems;
  /** Identifies this call; the vendor's support asks for it. Example: `8CE45CD5-31FB-47C2-959D-CA8144CE35D7`. */
  RequestId: string;
}

/** `AccountAttributeItems` in an answer of `DescribeAccountAttributes`. */
export interface DescribeAccountAttributesResponseAccountAttributeItems {
  /** One quota, with its values. */
  AccountAttributeItem?: DescribeAccountAttributesResponseAccountAttributeItemsAccountAttributeItem[];
}

/** `AccountAttributeItems.AccountAttributeItem` in an answer of `DescribeAccountAttributes`. */
export interface DescribeAccountAttributesResponseAccountAttributeItemsAccountAttributeItem {
  /**
   * Which quota or fact this is.
   * - `instance-network-type`: The kinds of network that may be used.
   * - `max-security-groups`: How many security groups there may be.
   * - `max-elastic-network-interfaces`: How many network interfaces there may be.
   * - `max-postpaid-instance-vcpu-count`: How many vCPUs pay-as-you-go instances may have together.
   * - `max-spot-instance-vcpu-count`: How many vCPUs spot instances may have together.
   * - `used-postpaid-instance-vcpu-count`: How many vCPUs pay-as-you-go instances have now.
   * - `used-spot-instance-vcpu-count`: How many vCPUs spot instances have now.
   * - `max-postpaid-yundisk-capacity`: How much capacity pay-as-you-go data disks may have together; deprecated.
   * - `used-postpaid-yundisk-capacity`: How much capacity pay-as-you-go data disks have now; deprecated.
   * - `max-dedicated-hosts`: How many dedicated hosts there may be.
   * - `supported-postpaid-instance-types`: The instance types that may be used pay-as-you-go.
   * - `max-axt-command-count`: How many Cloud Assistant commands may be kept.
   * - `max-axt-invocation-daily`: How many Cloud Assistant invocations are allowed per day.
   * - `real-name-authentication`: Whether the real name of the account holder was verified.
   * - `max-cloud-assistant-activation-count`: How many activation codes for managed instances may be created.
   *
   * Example: `max-security-groups`.
   */
  AttributeName?:
    | 'instance-network-type'
    | 'max-security-groups'
    | 'max-elastic-network-interfaces'
    | 'max-postpaid-instance-vcpu-count'
    | 'max-spot-instance-vcpu-count'
    | 'used-postpaid-instance-vcpu-count'
    | 'used-spot-instance-vcpu-count'
    | 'max-postpaid-yundisk-capacity'
    | 'used-postpaid-yundisk-capacity'
    | 'max-dedicated-hosts'
    | 'supported-postpaid-instance-types'
    | 'max-axt-command-count'
    | 'max-axt-invocation-daily'
    | 'real-name-authentication'
    | 'max-cloud-assistant-activation-count'
    | (string & {});
  /** The values of the quota; several where it counts by zone, instance type or the like. */
  AttributeValues?: DescribeAccountAttributesResponseAccountAttributeItemsAccountAttributeItemAttributeValues;
}

/** `AccountAttributeItems.AccountAttributeItem.AttributeValues` in an answer of `DescribeAccountAttributes`. */
export interface DescribeAccountAttributesResponseAccountAttributeItemsAccountAttributeItemAttributeValues {
  /** One value, with what it is for. */
  ValueItem?: DescribeAccountAttributesResponseAccountAttributeItemsAccountAttributeItemAttributeValuesValueItem[];
}

/**
 * `AccountAttributeItems.AccountAttributeItem.AttributeValues.ValueItem` in an answer of
 * `DescribeAccountAttributes`.
 */
export interface DescribeAccountAttributesResponseAccountAttributeItemsAccountAttributeItemAttributeValuesValueItem {
  /** The number of kinds that the attribute has. Example: `3`. */
  Count?: number;
  /** The disk category that the value is for, where the quota distinguishes them. Example: `cloud_ssd`. */
  DiskCategory?: 'cloud_efficiency' | 'cloud_ssd' | 'cloud_essd' | (string & {});
  /**
   * When the permission ends, in UTC as `yyyy-MM-ddTHH:mm:ssZ`; absent where it does not. Example:
   * `2019-01-01T12:30:00Z`.
   */
  ExpiredTime?: string;
  /** The way of paying that the value is for, where the quota distinguishes them. Example: `PrePaid`. */
  InstanceChargeType?: string;
  /** The instance type that the value is for, where the quota distinguishes them. Example: `ecs.g5.large`. */
  InstanceType?: string;
  /** The quota, the amount in use, or the kind that is allowed, as text. Example: `800`. */
  Value?: string;
  /** The zone that the value is for, where the quota counts by zone. Example: `cn-hangzhou-b`. */
  ZoneId?: string;
}

/**
 * Tells the quotas of the account in a region, such as vCPUs, security groups and network interfaces.
 *
 * - Reads only, and so is repeated by itself after a failure.
 * - RAM action: `ecs:DescribeAccountAttributes`.
 * - Errors: `InvalidRegionId.NotFound`, `Invalid.Parameter`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeAccountAttributes
 */
export const DescribeAccountAttributes: Operation<DescribeAccountAttributesRequest, DescribeAccountAttributesResponse> = {
  name: 'DescribeAccountAttributes',
  ram: 'ecs',
  readOnly: true,
  regionId: true,
};
