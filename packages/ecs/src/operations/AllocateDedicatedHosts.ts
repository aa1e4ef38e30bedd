// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `AllocateDedicatedHosts`. */
export interface AllocateDedicatedHostsRequest {
  NetworkAttributes?: AllocateDedicatedHostsRequestNetworkAttributes | undefined;
  /** Example: `Migrate`. */
  ActionOnMaintenance?: 'Migrate' | 'Stop' | (string & {}) | undefined;
  /** Default: `on`. Example: `off`. */
  AutoPlacement?: 'on' | 'off' | (string & {}) | undefined;
  /** Example: `2019-08-21T12:30:24Z`. */
  AutoReleaseTime?: string | undefined;
  /** Default: `false`. Example: `false`. */
  AutoRenew?: boolean | undefined;
  /** Example: `1`. */
  AutoRenewPeriod?: number | undefined;
  /** Default: `PostPaid`. Example: `PrePaid`. */
  ChargeType?: 'PrePaid' | 'PostPaid' | (string & {}) | undefined;
  /** Example: `123e4567-e89b-12d3-a456-426655440000`. */
  ClientToken?: string | undefined;
  /** Example: `1`. */
  CpuOverCommitRatio?: number | undefined;
  /** Example: `dc-bp12wlf6am0vz9v2wihs`. */
  DedicatedHostClusterId?: string | undefined;
  /** Example: `myDDH`. */
  DedicatedHostName?: string | undefined;
  /** Example: `ddh.c5`. */
  DedicatedHostType: string;
  /** Example: `This-is-my-DDH`. */
  Description?: string | undefined;
  /** Example: `2`. */
  MinQuantity?: number | undefined;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Example: `6`. */
  Period?: number | undefined;
  /** Default: `Month`. Example: `Month`. */
  PeriodUnit?: 'Month' | 'Year' | (string & {}) | undefined;
  /** Default: `1`. Example: `2`. */
  Quantity?: number | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  /** Example: `rg-bp67acfmxazb4phg48`. */
  ResourceGroupId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
  /** Items: at most 20. */
  Tag?: readonly AllocateDedicatedHostsRequestTag[] | undefined;
  /** Example: `cn-hangzhou-f`. */
  ZoneId?: string | undefined;
}

/** `NetworkAttributes` in a request of `AllocateDedicatedHosts`. */
export interface AllocateDedicatedHostsRequestNetworkAttributes {
  /** Example: `60`. */
  SlbUdpTimeout?: number | undefined;
  /** Example: `60`. */
  UdpTimeout?: number | undefined;
}

/** `Tag` in a request of `AllocateDedicatedHosts`. */
export interface AllocateDedicatedHostsRequestTag {
  /** Example: `Environment`. */
  Key?: string | undefined;
  /** Example: `Production`. */
  Value?: string | undefined;
}

/** The answer of `AllocateDedicatedHosts`. */
export interface AllocateDedicatedHostsResponse {
  DedicatedHostIdSets?: AllocateDedicatedHostsResponseDedicatedHostIdSets;
  /** Example: `238412296357`. */
  OrderId?: string;
  /** Example: `E2A664A6-2933-4C64-88AE-5033D003F781`. */
  RequestId: string;
}

/** `DedicatedHostIdSets` in an answer of `AllocateDedicatedHosts`. */
export interface AllocateDedicatedHostsResponseDedicatedHostIdSets {
  DedicatedHostId?: string[];
}

/**
 * Calls `AllocateDedicatedHosts`.
 * Calls with the same `ClientToken` take effect once; the client fills in one if the caller does not.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/AllocateDedicatedHosts
 */
export const AllocateDedicatedHosts: Operation<AllocateDedicatedHostsRequest, AllocateDedicatedHostsResponse> = {
  name: 'AllocateDedicatedHosts',
  regionId: true,
  clientToken: true,
};
