// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DescribeSpotAdvice`. */
export interface DescribeSpotAdviceRequest {
  /** Example: `2`. */
  Cores?: number | undefined;
  /** Example: `2`. */
  GpuAmount?: number | undefined;
  /** Example: `NVIDIA T4`. */
  GpuSpec?: string | undefined;
  /** Example: `EntryLevel`. */
  InstanceFamilyLevel?: 'EntryLevel' | 'EnterpriseLevel' | 'CreditEntryLevel' | (string & {}) | undefined;
  /** Example: `ecs.c5`. */
  InstanceTypeFamily?: string | undefined;
  /** Items: at most 10. */
  InstanceTypes?: readonly string[] | undefined;
  /** Example: `8`. */
  Memory?: number | undefined;
  /** Example: `2`. */
  MinCores?: number | undefined;
  /** Example: `8`. */
  MinMemory?: number | undefined;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
  /** Example: `cn-hangzhou-i`. */
  ZoneId?: string | undefined;
}

/** The answer of `DescribeSpotAdvice`. */
export interface DescribeSpotAdviceResponse {
  AvailableSpotZones?: DescribeSpotAdviceResponseAvailableSpotZones;
  /** Example: `cn-hangzhou`. */
  RegionId?: string;
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
}

/** `AvailableSpotZones` in an answer of `DescribeSpotAdvice`. */
export interface DescribeSpotAdviceResponseAvailableSpotZones {
  AvailableSpotZone?: DescribeSpotAdviceResponseAvailableSpotZonesAvailableSpotZone[];
}

/** `AvailableSpotZones.AvailableSpotZone` in an answer of `DescribeSpotAdvice`. */
export interface DescribeSpotAdviceResponseAvailableSpotZonesAvailableSpotZone {
  AvailableSpotResources?: DescribeSpotAdviceResponseAvailableSpotZonesAvailableSpotZoneAvailableSpotResources;
  /** Example: `cn-hangzhou-i`. */
  ZoneId?: string;
}

/** `AvailableSpotZones.AvailableSpotZone.AvailableSpotResources` in an answer of `DescribeSpotAdvice`. */
export interface DescribeSpotAdviceResponseAvailableSpotZonesAvailableSpotZoneAvailableSpotResources {
  AvailableSpotResource?: DescribeSpotAdviceResponseAvailableSpotZonesAvailableSpotZoneAvailableSpotResourcesAvailableSpotResource[];
}

/**
 * `AvailableSpotZones.AvailableSpotZone.AvailableSpotResources.AvailableSpotResource` in an answer of
 * `DescribeSpotAdvice`.
 */
export interface DescribeSpotAdviceResponseAvailableSpotZonesAvailableSpotZoneAvailableSpotResourcesAvailableSpotResource {
  /** Example: `20`. */
  AverageSpotDiscount?: number;
  /** Example: `ecs.c5.large`. */
  InstanceType?: string;
  /** Example: `0-3%`. */
  InterruptRateDesc?: string;
  /** Example: `0`. */
  InterruptionRate?: number;
}

/**
 * Calls `DescribeSpotAdvice`.
 * Reads only: it changes nothing.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeSpotAdvice
 */
export const DescribeSpotAdvice: Operation<DescribeSpotAdviceRequest, DescribeSpotAdviceResponse> = {
  name: 'DescribeSpotAdvice',
  readOnly: true,
  regionId: true,
};
