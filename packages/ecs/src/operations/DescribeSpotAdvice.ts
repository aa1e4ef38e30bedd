// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DescribeSpotAdvice`. */
export interface DescribeSpotAdviceRequest {
  /** The exact number of vCPUs of the instance types. Example: `2`. */
  Cores?: number | undefined;
  /** The number of GPUs of the instance types. Example: `2`. */
  GpuAmount?: number | undefined;
  /** The GPU model of the instance types, such as `NVIDIA T4`; any model if left out. Example: `NVIDIA T4`. */
  GpuSpec?: string | undefined;
  /**
   * Only instance families of this level; every level if left out.
   * - `EntryLevel`: Shared, at a low price.
   * - `EnterpriseLevel`: With steady performance of their own.
   * - `CreditEntryLevel`: Burstable, with CPU credits.
   *
   * Example: `EntryLevel`.
   */
  InstanceFamilyLevel?: 'EntryLevel' | 'EnterpriseLevel' | 'CreditEntryLevel' | (string & {}) | undefined;
  /** Only instance types of this family, such as `ecs.g7`. Example: `ecs.c5`. */
  InstanceTypeFamily?: string | undefined;
  /** The instance types to ask about, instead of `Cores`, `Memory` and their like. Items: at most 10. */
  InstanceTypes?: readonly string[] | undefined;
  /** The exact memory of the instance types, in GiB. Example: `8`. */
  Memory?: number | undefined;
  /** The least number of vCPUs that the instance types may have. Example: `2`. */
  MinCores?: number | undefined;
  /** The least memory that the instance types may have, in GiB. Example: `8`. */
  MinMemory?: number | undefined;
  /** Left over; leave it out. */
  OwnerAccount?: string | undefined;
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
  /** Only this zone; every zone of the region if left out. Example: `cn-hangzhou-i`. */
  ZoneId?: string | undefined;
}

/** The answer of `DescribeSpotAdvice`. */
export interface DescribeSpotAdviceResponse {
  /** The zones, with what is known about spot instances there. */
  AvailableSpotZones?: DescribeSpotAdviceResponseAvailableSpotZones;
  /** The region that the advice is about. Example: `cn-hangzhou`. */
  RegionId?: string;
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
}

/** `AvailableSpotZones` in an answer of `DescribeSpotAdvice`. */
export interface DescribeSpotAdviceResponseAvailableSpotZones {
  /** One zone, with the instance types that it offers as spot instances. */
  AvailableSpotZone?: DescribeSpotAdviceResponseAvailableSpotZonesAvailableSpotZone[];
}

/** `AvailableSpotZones.AvailableSpotZone` in an answer of `DescribeSpotAdvice`. */
export interface DescribeSpotAdviceResponseAvailableSpotZonesAvailableSpotZone {
  /** The instance types of the zone. */
  AvailableSpotResources?: DescribeSpotAdviceResponseAvailableSpotZonesAvailableSpotZoneAvailableSpotResources;
  /** The zone that the resources listed beside are in. Example: `cn-hangzhou-i`. */
  ZoneId?: string;
}

/** `AvailableSpotZones.AvailableSpotZone.AvailableSpotResources` in an answer of `DescribeSpotAdvice`. */
export interface DescribeSpotAdviceResponseAvailableSpotZonesAvailableSpotZoneAvailableSpotResources {
  /** One instance type, with its usual discount and how often it was taken back. */
  AvailableSpotResource?: DescribeSpotAdviceResponseAvailableSpotZonesAvailableSpotZoneAvailableSpotResourcesAvailableSpotResource[];
}

/**
 * `AvailableSpotZones.AvailableSpotZone.AvailableSpotResources.AvailableSpotResource` in an answer of
 * `DescribeSpotAdvice`.
 */
export interface DescribeSpotAdviceResponseAvailableSpotZonesAvailableSpotZoneAvailableSpotResourcesAvailableSpotResource {
  /**
   * The average spot price of the last 30 days, in percent of the pay-as-you-go price: 20 means a fifth of it.
   * Example: `20`.
   */
  AverageSpotDiscount?: number;
  /** The instance type, such as `ecs.g7.large`; {@link DescribeInstanceTypes} lists them. Example: `ecs.c5.large`. */
  InstanceType?: string;
  /** The range that `InterruptionRate` lies in, such as `0-3%`. Example: `0-3%`. */
  InterruptRateDesc?: string;
  /** How many of the spot instances were taken back in the last 30 days, in percent. Example: `0`. */
  InterruptionRate?: number;
}

/**
 * Tells how often spot instances of an instance type were taken back in the last 30 days, and how cheap they were.
 *
 * Choose instance types by `InstanceTypes`, or by `Cores` with `Memory` or `MinCores` with `MinMemory`; the latter
 * two pairs can be narrowed by `InstanceTypeFamily` or `InstanceFamilyLevel`. About I/O-optimized instances in
 * VPCs only.
 *
 * - Reads only, and so is repeated by itself after a failure.
 * - RAM action: `ecs:DescribeSpotAdvice`.
 * - Errors: `InvalidParam.TypeAndCpuMem.Conflict`, `InvalidDedicatedHostId.NotFound`, `Invalid.Param`,
 * `InvalidRegionId.MalFormed`, `Invalid.DestinationResource`, `Invalid.IoOptimized`, and 4 more.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeSpotAdvice
 */
export const DescribeSpotAdvice: Operation<DescribeSpotAdviceRequest, DescribeSpotAdviceResponse> = {
  name: 'DescribeSpotAdvice',
  ram: 'ecs',
  readOnly: true,
  regionId: true,
};
