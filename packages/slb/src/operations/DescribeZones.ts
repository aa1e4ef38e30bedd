// Generated from specs/slb/2014-05-15.json by `npm run generate -- slb`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DescribeZones`. */
export interface DescribeZonesRequest {
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
}

/** The answer of `DescribeZones`. */
export interface DescribeZonesResponse {
  /** Example: `A48D35FF-440A-4BC0-A4A2-A9BF69B7E43A`. */
  RequestId: string;
  Zones?: DescribeZonesResponseZones;
}

/** `Zones` in an answer of `DescribeZones`. */
export interface DescribeZonesResponseZones {
  Zone?: DescribeZonesResponseZonesZone[];
}

/** `Zones.Zone` in an answer of `DescribeZones`. */
export interface DescribeZonesResponseZonesZone {
  /** Example: `cn-hangzhou-b`. */
  ZoneId?: string;
  LocalName?: string;
  SlaveZones?: DescribeZonesResponseZonesZoneSlaveZones;
}

/** `Zones.Zone.SlaveZones` in an answer of `DescribeZones`. */
export interface DescribeZonesResponseZonesZoneSlaveZones {
  SlaveZone?: DescribeZonesResponseZonesZoneSlaveZonesSlaveZone[];
}

/** `Zones.Zone.SlaveZones.SlaveZone` in an answer of `DescribeZones`. */
export interface DescribeZonesResponseZonesZoneSlaveZonesSlaveZone {
  /** Example: `cn-hangzhou-g`. */
  ZoneId?: string;
  LocalName?: string;
}

/**
 * Calls `DescribeZones`.
 * Reads only: it changes nothing.
 * @see https://api.alibabacloud.com/document/Slb/2014-05-15/DescribeZones
 */
export const DescribeZones: Operation<DescribeZonesRequest, DescribeZonesResponse> = {
  name: 'DescribeZones',
  readOnly: true,
  regionId: true,
};
