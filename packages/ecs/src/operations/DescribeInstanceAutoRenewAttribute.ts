// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { PaginatedOperation } from '@scope/core';

/** The parameters of `DescribeInstanceAutoRenewAttribute`. */
export interface DescribeInstanceAutoRenewAttributeRequest {
  /**
   * The subscription instances, as at most 100 ids with commas between them. Example:
   * `i-bp18x3z4hc7bixhxmr77,i-bp1g6zv0ce8oghu77t7k`.
   */
  InstanceId?: string | undefined;
  /** Left over; leave it out. */
  OwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  OwnerId?: number | undefined;
  /**
   * The page to return, counted from 1. Paginators turn the pages by themselves. Default: `1`. Pattern: `^\d+$`.
   * Example: `1`.
   */
  PageNumber?: string | undefined;
  /** How many items a page holds at most. Default: `10`. Pattern: `^\d+$`. Example: `10`. */
  PageSize?: string | undefined;
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
  /**
   * Lists only instances with this setting. Needed where `InstanceId` is left out.
   * - `AutoRenewal`: Those that renew themselves.
   * - `Normal`: Those that are to be renewed by hand.
   * - `NotRenewal`: Those that are to run out.
   *
   * Example: `AutoRenewal`.
   */
  RenewalStatus?: 'AutoRenewal' | 'Normal' | 'NotRenewal' | (string & {}) | undefined;
  /** Left over; leave it out. */
  ResourceOwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerId?: number | undefined;
}

/** The answer of `DescribeInstanceAutoRenewAttribute`. */
export interface DescribeInstanceAutoRenewAttributeResponse {
  /** The settings of the instances on this page. */
  InstanceRenewAttributes?: DescribeInstanceAutoRenewAttributeResponseInstanceRenewAttributes;
  /** The page that this is, counted from 1. Example: `1`. */
  PageNumber?: number;
  /** How many items a page holds at most, as the request asked or by default. Example: `10`. */
  PageSize?: number;
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
  /** How many items match in all, on every page together. Example: `6`. */
  TotalCount?: number;
}

/** `InstanceRenewAttributes` in an answer of `DescribeInstanceAutoRenewAttribute`. */
export interface DescribeInstanceAutoRenewAttributeResponseInstanceRenewAttributes {
  /** How one instance renews itself. */
  InstanceRenewAttribute?: DescribeInstanceAutoRenewAttributeResponseInstanceRenewAttributesInstanceRenewAttribute[];
}

/** `InstanceRenewAttributes.InstanceRenewAttribute` in an answer of `DescribeInstanceAutoRenewAttribute`. */
export interface DescribeInstanceAutoRenewAttributeResponseInstanceRenewAttributesInstanceRenewAttribute {
  /** Whether the instance renews itself. Example: `false`. */
  AutoRenewEnabled?: boolean;
  /** By how much the subscription is extended each time, in units of `PeriodUnit`. Example: `1`. */
  Duration?: number;
  /** Whether the instance is renewed up to the day of the month that all subscriptions of the account end on. */
  EnableExpectedRenewDay?: boolean;
  /** The instance, `i-…`. Example: `i-bp18x3z4hc7bixhxmr77`. */
  InstanceId?: string;
  /** The unit that `Duration` counts in. Example: `week`. */
  PeriodUnit?: string;
  /**
   * What happens when the subscription ends.
   * - `AutoRenewal`: It renews itself.
   * - `Normal`: It has to be renewed by hand; reminders are sent.
   * - `NotRenewal`: It runs out; a single reminder is sent three days before. Set `Normal` before renewing it all
   * the same.
   *
   * Example: `Normal`.
   */
  RenewalStatus?: 'AutoRenewal' | 'Normal' | 'NotRenewal' | (string & {});
}

/**
 * Tells of subscription instances whether and for how long they renew themselves.
 *
 * Give `InstanceId`, `RenewalStatus` or both. Fails for pay-as-you-go instances. Change the setting with {@link
 * ModifyInstanceAutoRenewAttribute}.
 *
 * - Reads only, and so is repeated by itself after a failure.
 * - Answers in pages, which `paginate` walks.
 * - RAM action: `ecs:DescribeInstanceAutoRenewAttribute`.
 * - Errors: `IncorrectInstanceStatus`, `Abs.MissingParamter.InstanceId`, `ChargeTypeViolation`,
 * `InvalidParameter.InvalidInstanceId`, `InvalidParameter.RenewalStatus`,
 * `InvalidParameter.RenewalStatusInstanceId`, and 2 more.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeInstanceAutoRenewAttribute
 */
export const DescribeInstanceAutoRenewAttribute: PaginatedOperation<DescribeInstanceAutoRenewAttributeRequest, DescribeInstanceAutoRenewAttributeResponse, DescribeInstanceAutoRenewAttributeResponseInstanceRenewAttributesInstanceRenewAttribute> = {
  name: 'DescribeInstanceAutoRenewAttribute',
  ram: 'ecs',
  readOnly: true,
  regionId: true,
  pagination: {
    style: 'page',
    items: 'InstanceRenewAttributes.InstanceRenewAttribute',
    pageNumber: 'PageNumber',
    pageSize: 'PageSize',
    total: 'TotalCount',
  },
};
