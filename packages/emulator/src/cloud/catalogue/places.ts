import { type CloudCall, flag, regionOf, text } from '../kit/cloud-call.ts';
import type { CloudBehaviour } from '../kit/operations.ts';
import { diskCategoryIds } from './disks.ts';
import { families } from './families.ts';
import { instanceTypes } from './instance-types.ts';
import { zonesOf } from './zones.ts';

/** Lists the regions of a product. A region's name is its id, in every language. */
export const describeRegions: CloudBehaviour = (call) => {
  const asked = call.operation.product.name.toLowerCase() === 'slb' ? text(call, 'RegionId') : undefined;
  return {
    Regions: [...call.operation.product.regions.values()]
      .filter(({ id }) => asked === undefined || id === asked)
      .map(({ id, host }) => ({
        RegionId: id,
        RegionEndpoint: host,
        LocalName: id,
        Status: 'available',
      })),
  };
};

/** Lists the zones of a region, with what ECS has in them. */
export const describeZones: CloudBehaviour = (call) => {
  const details = flag(call, 'Verbose') === false ? {} : inEachZone();
  return {
    Zones: zonesOf(regionOf(call)).map((zone) => ({
      ZoneId: zone,
      LocalName: zone,
      ZoneType: 'AvailabilityZone',
      ...details,
    })),
  };
};

function inEachZone() {
  const typeIds = instanceTypes.map(({ id }) => id);
  return {
    AvailableResourceCreation: ['VSwitch', 'IoOptimized', 'Instance', 'DedicatedHost', 'Disk'],
    AvailableDiskCategories: diskCategoryIds,
    AvailableInstanceTypes: typeIds,
    AvailableVolumeCategories: [],
    AvailableDedicatedHostTypes: ['ddh.g6', 'ddh.c6', 'ddh.r6'],
    DedicatedHostGenerations: ['ddh-6'],
    AvailableResources: [
      {
        IoOptimized: true,
        InstanceTypes: typeIds,
        InstanceTypeFamilies: families.map(({ id }) => id),
        InstanceGenerations: [...new Set(families.map(({ generation }) => generation))],
        SystemDiskCategories: diskCategoryIds,
        DataDiskCategories: diskCategoryIds,
        NetworkTypes: ['vpc'],
      },
    ],
  };
}

/** Every zone of a balancer has each of the others to fall back on. */
function pairsOf(call: CloudCall): readonly (readonly [main: string, others: readonly string[]])[] {
  const zones = zonesOf(regionOf(call));
  return zones.map((zone) => [zone, zones.filter((other) => other !== zone)]);
}

/** Lists the zones of a region that balancers can be in. */
export const describeBalancerZones: CloudBehaviour = (call) => ({
  Zones: pairsOf(call).map(([zone, others]) => ({
    ZoneId: zone,
    LocalName: zone,
    SlaveZones: others.map((other) => ({ ZoneId: other, LocalName: other })),
  })),
});

/** Lists which balancers can be had in which pairs of zones. */
export const describeBalancerResource: CloudBehaviour = (call) => {
  const type = text(call, 'AddressType');
  const version = text(call, 'AddressIPVersion');
  const supported = ['vpc', 'classic_internet', 'classic_intranet']
    .flatMap((AddressType) => ['ipv4', 'ipv6'].map((AddressIPVersion) => ({ AddressType, AddressIPVersion })))
    .filter(({ AddressType, AddressIPVersion }) => AddressType === 'vpc' || AddressIPVersion === 'ipv4')
    .filter((one) => type === undefined || one.AddressType === type)
    .filter((one) => version === undefined || one.AddressIPVersion === version);
  if (supported.length === 0) return { AvailableResources: [] };
  return {
    AvailableResources: pairsOf(call).flatMap(([zone, others]) =>
      others.map((other) => ({ MasterZoneId: zone, SlaveZoneId: other, SupportResources: supported })),
    ),
  };
};

const ZoneType = 'AvailabilityZone';

/** Lists the zones of a region as VPC tells them. None is at an edge. */
export const describeNetworkZones: CloudBehaviour = (call) => {
  const zones = zonesOf(regionOf(call)).map((zone) => ({ ZoneId: zone, LocalName: zone, ZoneType }));
  return { Zones: (text(call, 'ZoneType') ?? ZoneType) === ZoneType ? zones : [] };
};
