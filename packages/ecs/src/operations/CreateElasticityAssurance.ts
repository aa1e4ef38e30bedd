// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `CreateElasticityAssurance`. */
export interface CreateElasticityAssuranceRequest {
  /** The name of the private pool and who may use it. */
  PrivatePoolOptions?: CreateElasticityAssuranceRequestPrivatePoolOptions | undefined;
  /**
   * How often the capacity may be drawn on; only `Unlimited` is offered. Default: `Unlimited`. Example:
   * `Unlimited`.
   */
  AssuranceTimes?: string | undefined;
  /** Whether the assurance is renewed by itself before it ends. Default: `false`. Example: `true`. */
  AutoRenew?: boolean | undefined;
  /** How many months each automatic renewal lasts. Needed where `AutoRenew` is true. Example: `1`. */
  AutoRenewPeriod?: number | undefined;
  /**
   * Makes the call safe to repeat: calls with the same token and the same parameters take effect once. At most 64
   * ASCII characters. The client makes one up for each call where this is left out. Example:
   * `0c593ea1-3bea-11e9-b96b-88e9fe637760`.
   */
  ClientToken?: string | undefined;
  /**
   * What the assurance is for; 2 to 256 characters, not beginning with `http://` or `https://`. Example: `This is
   * description.`.
   */
  Description?: string | undefined;
  /** The number of instances to hold capacity for. Range: at least 1. Example: `2`. */
  InstanceAmount: number;
  /**
   * Deprecated; give `InstanceAmount`. Range: at least 1.
   * @deprecated The vendor advises against its use.
   */
  InstanceCpuCoreCount?: number | undefined;
  /** The instance type to hold capacity for, as a list with one entry. Items: at most 100. */
  InstanceType: readonly string[];
  /** Left over; leave it out. */
  OwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  OwnerId?: number | undefined;
  /**
   * How long the assurance lasts, in units of `PeriodUnit`: 1 to 9 months, 1 to 5 years, or 1 to 365 days.
   * Default: `1`. Example: `1`.
   */
  Period?: number | undefined;
  /** The unit of `Period`. `Day` only with `RecurrenceRules`. Default: `Year`. Example: `Year`. */
  PeriodUnit?: 'Month' | 'Year' | 'Day' | (string & {}) | undefined;
  /**
   * The hours at which a time-sharing assurance holds capacity; left out for one that always does. Items: at most
   * 20.
   */
  RecurrenceRules?: readonly CreateElasticityAssuranceRequestRecurrenceRules[] | undefined;
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
  /** Left over; leave it out. */
  ResourceOwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerId?: number | undefined;
  /**
   * When the assurance takes effect, in UTC as `yyyy-MM-ddTHH:mm:ssZ`; at once if left out. Example:
   * `2020-10-30T06:32:00Z`.
   */
  StartTime?: string | undefined;
  /** Tags, as pairs of a key and a value; keys are unique within one resource. Items: at most 20. */
  Tag?: readonly CreateElasticityAssuranceRequestTag[] | undefined;
  /** The zone to hold capacity in, as a list with one entry. Items: at most 100. */
  ZoneId: readonly string[];
}

/** `PrivatePoolOptions` in a request of `CreateElasticityAssurance`. */
export interface CreateElasticityAssuranceRequestPrivatePoolOptions {
  /**
   * Which instances may use the capacity.
   * - `Open`: All that fit and allow open pools; once it is used up, they start from public capacity.
   * - `Target`: Only those that name this pool; they do not start once it is used up.
   *
   * Default: `Open`. Example: `Open`.
   */
  MatchCriteria?: 'Open' | 'Target' | (string & {}) | undefined;
  /** The name of the assurance, 2 to 128 characters, beginning with a letter. Example: `eapTestName`. */
  Name?: string | undefined;
}

/** `RecurrenceRules` in a request of `CreateElasticityAssurance`. */
export interface CreateElasticityAssuranceRequestRecurrenceRules {
  /** The full hour up to which capacity is held on such a day. Example: `10`. */
  EndHour?: number | undefined;
  /** How the days repeat that capacity is held on. Goes with `RecurrenceValue`. Example: `Daily`. */
  RecurrenceType?: 'Daily' | 'Weekly' | 'Monthly' | (string & {}) | undefined;
  /**
   * Which days, by `RecurrenceType`. `Daily`: every how many days, 1 to 31. `Weekly`: comma-separated days of the
   * week, 0 being Sunday. `Monthly`: days of the month from–to, such as `1-5`. Example: `1`.
   */
  RecurrenceValue?: string | undefined;
  /** The full hour from which capacity is held on such a day; at least 4 hours before `EndHour`. Example: `4`. */
  StartHour?: number | undefined;
}

/** `Tag` in a request of `CreateElasticityAssurance`. */
export interface CreateElasticityAssuranceRequestTag {
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

/** The answer of `CreateElasticityAssurance`. */
export interface CreateElasticityAssuranceResponse {
  /** The order that the call placed, as billing knows it. Example: `1234567890`. */
  OrderId?: string;
  /**
   * The new assurance, `eap-…`; for `PrivatePoolOptions.Id` of instances that are to use it. Example:
   * `eap-bp67acfmxazb4mp1758f`.
   */
  PrivatePoolOptionsId?: string;
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
}

/**
 * Buys the promise that pay-as-you-go instances of a type can be started in a zone, for a time paid in advance.
 *
 * The fee is paid at once; instances that use the capacity are billed pay-as-you-go on top. They draw from the
 * private pool by `PrivatePoolOptions` of {@link RunInstances}. With `PeriodUnit` `Day` and `RecurrenceRules`,
 * capacity is only held at certain hours; such a time-sharing assurance cannot be refunded. For capacity without
 * commitment, see {@link CreateCapacityReservation}.
 *
 * - Takes effect once for each `ClientToken`, which the client fills in, and so is repeated by itself after a
 * failure.
 * - RAM action: `ecs:CreateElasticityAssurance`.
 * - Errors: `OperationDenied.NoStock`, `OperationDenied`, `InvalidResourceGroup.NotFound`,
 * `InvalidZoneId.NotFound`, `InvalidStartTime.NotSupported`, `InvalidInstanceType.NotSupported`, and 5 more.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/CreateElasticityAssurance
 */
export const CreateElasticityAssurance: Operation<CreateElasticityAssuranceRequest, CreateElasticityAssuranceResponse> = {
  name: 'CreateElasticityAssurance',
  ram: 'ecs',
  regionId: true,
  clientToken: true,
};
