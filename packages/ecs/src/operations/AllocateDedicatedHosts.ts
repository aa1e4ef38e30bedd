// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `AllocateDedicatedHosts`. */
export interface AllocateDedicatedHostsRequest {
  /** Network settings of the host. */
  NetworkAttributes?: AllocateDedicatedHostsRequestNetworkAttributes | undefined;
  /**
   * What happens to instances on the host when it fails or is repaired. Left out on creation: `Migrate`, or `Stop`
   * for hosts with local disks.
   * - `Migrate`: They are started again on other hardware.
   * - `Stop`: They stay stopped on this host until it is known to be beyond repair, then start on other hardware.
   *
   * Example: `Migrate`.
   */
  ActionOnMaintenance?: 'Migrate' | 'Stop' | (string & {}) | undefined;
  /**
   * Whether the host takes instances that are to run on a dedicated host but name none.
   * - `on`: It does.
   * - `off`: It only takes instances that name it.
   *
   * Default: `on`. Example: `off`.
   */
  AutoPlacement?: 'on' | 'off' | (string & {}) | undefined;
  /**
   * When a pay-as-you-go host is released by itself, in UTC as `yyyy-MM-ddTHH:mm:ssZ`, with seconds cut off; from
   * half an hour to three years ahead. Example: `2019-08-21T12:30:24Z`.
   */
  AutoReleaseTime?: string | undefined;
  /** Whether subscription hosts are renewed by themselves before they end. Default: `false`. Example: `false`. */
  AutoRenew?: boolean | undefined;
  /**
   * How long each automatic renewal lasts, in units of `PeriodUnit`; needed where `AutoRenew` is true. Example:
   * `1`.
   */
  AutoRenewPeriod?: number | undefined;
  /**
   * How the host is paid for.
   * - `PrePaid`: By subscription, for `Period`.
   * - `PostPaid`: Pay-as-you-go.
   *
   * Default: `PostPaid`. Example: `PrePaid`.
   */
  ChargeType?: 'PrePaid' | 'PostPaid' | (string & {}) | undefined;
  /**
   * Makes the call safe to repeat: calls with the same token and the same parameters take effect once. At most 64
   * ASCII characters. The client makes one up for each call where this is left out. Example:
   * `123e4567-e89b-12d3-a456-426655440000`.
   */
  ClientToken?: string | undefined;
  /**
   * How many times over the vCPUs are given out; only on hosts for the families `g6s`, `c6s` and `r6s`. With `2`,
   * twice as many vCPUs are there, but each is slower under load. Example: `1`.
   */
  CpuOverCommitRatio?: number | undefined;
  /** The cluster that the hosts go to, `dc-…`; none if left out. Example: `dc-bp12wlf6am0vz9v2wihs`. */
  DedicatedHostClusterId?: string | undefined;
  /** The name of the hosts, 2 to 128 characters. Example: `myDDH`. */
  DedicatedHostName?: string | undefined;
  /** The type of the hosts, such as `ddh.g6`; {@link DescribeDedicatedHostTypes} lists them. Example: `ddh.c5`. */
  DedicatedHostType: string;
  /**
   * What the hosts are for; 2 to 256 characters, not beginning with `http://` or `https://`. Example:
   * `This-is-my-DDH`.
   */
  Description?: string | undefined;
  /** The number of hosts to be had at least; with fewer in stock, none is created. Example: `2`. */
  MinQuantity?: number | undefined;
  /** Left over; leave it out. */
  OwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  OwnerId?: number | undefined;
  /**
   * The length of the subscription, in units of `PeriodUnit`. For `ChargeType` `PrePaid` alone, and needed there.
   * Example: `6`.
   */
  Period?: number | undefined;
  /**
   * What `Period` is counted in, and `AutoRenewPeriod` where the call has one. Default: `Month`. Example: `Month`.
   */
  PeriodUnit?: 'Month' | 'Year' | (string & {}) | undefined;
  /** The number of hosts to rent. Default: `1`. Example: `2`. */
  Quantity?: number | undefined;
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
  /**
   * The resource group that the call is about, for accounts that sort their resources into groups. Example:
   * `rg-bp67acfmxazb4phg48`.
   */
  ResourceGroupId?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerId?: number | undefined;
  /** Tags, as pairs of a key and a value; keys are unique within one resource. Items: at most 20. */
  Tag?: readonly AllocateDedicatedHostsRequestTag[] | undefined;
  /** The zone to rent hosts in; left out, the system chooses one. Example: `cn-hangzhou-f`. */
  ZoneId?: string | undefined;
}

/** `NetworkAttributes` in a request of `AllocateDedicatedHosts`. */
export interface AllocateDedicatedHostsRequestNetworkAttributes {
  /** After how many idle seconds a UDP session between a load balancer and the host is forgotten. Example: `60`. */
  SlbUdpTimeout?: number | undefined;
  /** After how many idle seconds a UDP session between users and services on the host is forgotten. Example: `60`. */
  UdpTimeout?: number | undefined;
}

/** `Tag` in a request of `AllocateDedicatedHosts`. */
export interface AllocateDedicatedHostsRequestTag {
  /**
   * What the tag is called, for example `env`: up to 128 characters, without `http://` or `https://`, and not
   * beginning with `aliyun` or `acs:`. Example: `Environment`.
   */
  Key?: string | undefined;
  /**
   * What the tag says, for example `production`: up to 128 characters without `http://` or `https://`, or nothing.
   * Example: `Production`.
   */
  Value?: string | undefined;
}

/** The answer of `AllocateDedicatedHosts`. */
export interface AllocateDedicatedHostsResponse {
  /** The hosts rented. */
  DedicatedHostIdSets?: AllocateDedicatedHostsResponseDedicatedHostIdSets;
  /** The order of the hosts; for subscriptions only. Example: `238412296357`. */
  OrderId?: string;
  /** Identifies this call; the vendor's support asks for it. Example: `E2A664A6-2933-4C64-88AE-5033D003F781`. */
  RequestId: string;
}

/** `DedicatedHostIdSets` in an answer of `AllocateDedicatedHosts`. */
export interface AllocateDedicatedHostsResponseDedicatedHostIdSets {
  /** The new hosts, `dh-…`. */
  DedicatedHostId?: string[];
}

/**
 * Rents dedicated hosts, physical servers on which only instances of the account run.
 *
 * The hosts cost money from now on, whether instances run on them or not. {@link DescribeAvailableResource} tells
 * what is in stock. Nothing is created where fewer than `MinQuantity` can be had. {@link DescribeDedicatedHosts}
 * tells when they are ready; {@link RunInstances} then places instances on them, and {@link
 * ModifyInstanceDeployment} moves existing ones there.
 *
 * - Takes effect once for each `ClientToken`, which the client fills in, and so is repeated by itself after a
 * failure.
 * - RAM action: `ecs:AllocateDedicatedHosts`.
 * - Errors: `Duplicate.TagKey`, `InvalidParameter.Conflict`, `OperationDenied.NoStock`,
 * `QuotaExceed.AfterpayDedicatedHost`, `OperationDenied`, `InvalidUserData.Forbidden`, and 24 more.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/AllocateDedicatedHosts
 */
export const AllocateDedicatedHosts: Operation<AllocateDedicatedHostsRequest, AllocateDedicatedHostsResponse> = {
  name: 'AllocateDedicatedHosts',
  ram: 'ecs',
  regionId: true,
  clientToken: true,
};
