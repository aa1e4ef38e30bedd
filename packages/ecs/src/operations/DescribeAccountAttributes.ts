// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DescribeAccountAttributes`. */
export interface DescribeAccountAttributesRequest {
  /** Items: at most 30. */
  AttributeName?: readonly string[] | undefined;
  OwnerId?: number | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
  /** Example: `cn-hangzhou-b`. */
  ZoneId?: string | undefined;
}

/** The answer of `DescribeAccountAttributes`. */
export interface DescribeAccountAttributesResponse {
  AccountAttributeItems?: DescribeAccountAttributesResponseAccountAttributeItems;
  /** Example: `8CE45CD5-31FB-47C2-959D-CA8144CE35D7`. */
  RequestId: string;
}

/** `AccountAttributeItems` in an answer of `DescribeAccountAttributes`. */
export interface DescribeAccountAttributesResponseAccountAttributeItems {
  AccountAttributeItem?: DescribeAccountAttributesResponseAccountAttributeItemsAccountAttributeItem[];
}

/** `AccountAttributeItems.AccountAttributeItem` in an answer of `DescribeAccountAttributes`. */
export interface DescribeAccountAttributesResponseAccountAttributeItemsAccountAttributeItem {
  /** Example: `max-security-groups`. */
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
  AttributeValues?: DescribeAccountAttributesResponseAccountAttributeItemsAccountAttributeItemAttributeValues;
}

/** `AccountAttributeItems.AccountAttributeItem.AttributeValues` in an answer of `DescribeAccountAttributes`. */
export interface DescribeAccountAttributesResponseAccountAttributeItemsAccountAttributeItemAttributeValues {
  ValueItem?: DescribeAccountAttributesResponseAccountAttributeItemsAccountAttributeItemAttributeValuesValueItem[];
}

/**
 * `AccountAttributeItems.AccountAttributeItem.AttributeValues.ValueItem` in an answer of
 * `DescribeAccountAttributes`.
 */
export interface DescribeAccountAttributesResponseAccountAttributeItemsAccountAttributeItemAttributeValuesValueItem {
  /** Example: `3`. */
  Count?: number;
  /** Example: `cloud_ssd`. */
  DiskCategory?: 'cloud_efficiency' | 'cloud_ssd' | 'cloud_essd' | (string & {});
  /** Example: `2019-01-01T12:30:00Z`. */
  ExpiredTime?: string;
  /** Example: `PrePaid`. */
  InstanceChargeType?: string;
  /** Example: `ecs.g5.large`. */
  InstanceType?: string;
  /** Example: `800`. */
  Value?: string;
  /** Example: `cn-hangzhou-b`. */
  ZoneId?: string;
}

/**
 * Calls `DescribeAccountAttributes`.
 * Reads only: it changes nothing.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeAccountAttributes
 */
export const DescribeAccountAttributes: Operation<DescribeAccountAttributesRequest, DescribeAccountAttributesResponse> = {
  name: 'DescribeAccountAttributes',
  readOnly: true,
  regionId: true,
};
