// Generated from specs/slb/2014-05-15.json by `npm run generate -- slb`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DescribeZones`. */
export interface DescribeZonesRequest {
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
}

/** The answer of `DescribeZones`. */
export interface DescribeZonesResponse {
  /** Identifies this call; the vendor's support asks for it. Example: `A48D35FF-440A-4BC0-A4A2-A9BF69B7E43A`. */
  RequestId: string;
  /** Holds the zones that a load balancer can have as its primary one. */
  Zones?: DescribeZonesResponseZones;
}

/** `Zones` in an answer of `DescribeZones`. */
export interface DescribeZonesResponseZones {
  /** One primary zone. */
  Zone?: DescribeZonesResponseZonesZone[];
}

/** `Zones.Zone` in an answer of `DescribeZones`. */
export interface DescribeZonesResponseZonesZone {
  /** The id of the zone, for `MasterZoneId` of {@link CreateLoadBalancer}. Example: `cn-hangzhou-b`. */
  ZoneId?: string;
  /** The name for people, of the region or the zone. */
  LocalName?: string;
  /** Holds the zones that can stand in for the primary one. */
  SlaveZones?: DescribeZonesResponseZonesZoneSlaveZones;
}

/** `Zones.Zone.SlaveZones` in an answer of `DescribeZones`. */
export interface DescribeZonesResponseZonesZoneSlaveZones {
  /** One zone that can stand in. */
  SlaveZone?: DescribeZonesResponseZonesZoneSlaveZonesSlaveZone[];
}

/** `Zones.Zone.SlaveZones.SlaveZone` in an answer of `DescribeZones`. */
export interface DescribeZonesResponseZonesZoneSlaveZonesSlaveZone {
  /**
   * The id of the zone that can stand in, for `SlaveZoneId` of {@link CreateLoadBalancer}. Example:
   * `cn-hangzhou-g`.
   */
  ZoneId?: string;
  /** The name for people, of the region or the zone. */
  LocalName?: string;
}

/**
 * Lists the zones of a region that a load balancer can work in, each with those that can stand in for it.
 *
 * Take `MasterZoneId` and `SlaveZoneId` of {@link CreateLoadBalancer} from one entry. What can be bought there at
 * the moment comes from {@link DescribeAvailableResource}.
 *
 * - Reads only, and so is repeated by itself after a failure.
 * - RAM action: `slb:DescribeZones`.
 * - Errors: `InvalidParameter`.
 * @see https://api.alibabacloud.com/document/Slb/2014-05-15/DescribeZones
 */
export const DescribeZones: Operation<DescribeZonesRequest, DescribeZonesResponse> = {
  name: 'DescribeZones',
  ram: 'slb',
  readOnly: true,
  regionId: true,
};
