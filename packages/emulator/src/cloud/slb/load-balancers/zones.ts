import { regionOf, text } from '../../kit/cloud-call.ts';
import type { CloudBehaviour } from '../../kit/operations.ts';

const letters = ['a', 'b', 'c'];

/** Returns the zones of a region. */
export function zonesOf(region: string): readonly string[] {
  return letters.map((letter) => `${region}-${letter}`);
}

/** Returns a zone that can stand in for another one. */
export function otherZone(region: string, zoneId: string): string {
  return zonesOf(region).find((one) => one !== zoneId) ?? zoneId;
}

export const describeRegions: CloudBehaviour = ({ operation }) => ({
  Regions: [...operation.product.regions.values()].map(({ id, host }) => ({
    RegionId: id,
    RegionEndpoint: host,
    LocalName: id,
  })),
});

export const describeZones: CloudBehaviour = (call) => {
  const zones = zonesOf(regionOf(call));
  const named = (ZoneId: string) => ({ ZoneId, LocalName: ZoneId });
  return {
    Zones: zones.map((zone) => ({
      ...named(zone),
      SlaveZones: zones.filter((one) => one !== zone).map(named),
    })),
  };
};

export const describeAvailableResource: CloudBehaviour = (call) => {
  const asked = (name: string, values: readonly string[]): readonly string[] =>
    values.filter((value) => (text(call, name) ?? value) === value);
  const versions = asked('AddressIPVersion', ['ipv4', 'ipv6']);
  const types = asked('AddressType', ['vpc', 'classic_internet']);
  const SupportResources = types.flatMap((AddressType) =>
    versions.map((AddressIPVersion) => ({ AddressType, AddressIPVersion })),
  );
  const region = regionOf(call);
  return {
    AvailableResources: zonesOf(region).map((MasterZoneId) => ({
      MasterZoneId,
      SlaveZoneId: otherZone(region, MasterZoneId),
      SupportResources,
    })),
  };
};
