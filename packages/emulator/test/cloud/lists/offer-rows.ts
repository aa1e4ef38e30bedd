import { type Lists, shows, unheeded } from './rows.ts';

const all = '1 2 3 4 5 6 7';
const zone = 'cn-hangzhou-h';
const soldAlike = 'it is sold in the same way however it is paid for';
const cores = { 2: all, 16: '' };
const memory = { 8: all, 999: '' };
const supported =
  'AvailableZones.AvailableZone.0.AvailableResources.AvailableResource.0.SupportedResources.SupportedResource';
const advised = 'AvailableSpotZones.AvailableSpotZone.0.AvailableSpotResources.AvailableSpotResource';

/** What could be bought, and at which price. Seven types have two vCPUs and 8 GiB. */
export const offerLists: Lists = {
  'Ecs.DescribeAvailableResource': {
    at: supported,
    isOfVendor: true,
    base: { DestinationResource: 'InstanceType', ZoneId: zone, Cores: '2', Memory: '8' },
    count: 7,
    rows: {
      Cores: cores,
      DedicatedHostId: unheeded('dh-1', 'dedicated hosts are not kept'),
      DestinationResource: { InstanceType: all, Network: 'x', ReservedInstance: '' },
      InstanceChargeType: unheeded('PrePaid', soldAlike),
      IoOptimized: { optimized: all, none: '' },
      Memory: memory,
      NetworkCategory: { vpc: all, classic: '' },
      ResourceType: unheeded('instance', 'it says which disks are meant, and not which types'),
      Scope: unheeded('Region', 'only reserved instances have one'),
      SpotDuration: unheeded('1', soldAlike),
      SpotStrategy: unheeded('SpotAsPriceGo', soldAlike),
      ZoneId: { [zone]: all, 'cn-hangzhou-zz': '' },
    },
  },
  'Ecs.DescribeAvailableResource by type': {
    at: supported,
    isOfVendor: true,
    base: { DestinationResource: 'InstanceType', ZoneId: zone },
    count: 'many',
    rows: { InstanceType: { 'ecs.g6.large': '25', 'ecs.none.large': '' } },
  },
  'Ecs.DescribeAvailableResource of system disks': {
    at: supported,
    isOfVendor: true,
    base: { DestinationResource: 'SystemDisk', ZoneId: zone, InstanceType: 'ecs.g6.large' },
    count: 'many',
    rows: { SystemDiskCategory: { cloud_efficiency: '4', none: '' } },
  },
  'Ecs.DescribeAvailableResource of data disks': {
    at: supported,
    isOfVendor: true,
    base: { DestinationResource: 'DataDisk', ZoneId: zone, InstanceType: 'ecs.g6.large' },
    count: 'many',
    rows: { DataDiskCategory: { cloud_efficiency: '4', none: '' } },
  },
  'Ecs.DescribeRecommendInstanceType': {
    at: 'Data.RecommendInstanceType',
    isOfVendor: true,
    base: { NetworkType: 'vpc', Cores: '2', Memory: '8' },
    count: 7,
    rows: {
      Cores: cores,
      InstanceChargeType: shows('PrePaid', 'InstanceChargeType', 'PrePaid'),
      InstanceFamilyLevel: { EntryLevel: 'x', None: '' },
      InstanceTypeFamily: { 'ecs.g5': '1', 'ecs.none': '' },
      IoOptimized: unheeded('optimized', 'every type is optimized'),
      MaxPrice: { 99: all, '0.0001': '' },
      Memory: memory,
      NetworkType: shows('classic', 'NetworkType', 'classic'),
      PriorityStrategy: shows('NewProductFirst', 'InstanceType.InstanceType', 'ecs.g8i.large'),
      Scene: shows('UPGRADE', 'Scene', 'UPGRADE'),
      SpotStrategy: shows('SpotAsPriceGo', 'SpotStrategy', 'SpotAsPriceGo'),
      SystemDiskCategory: unheeded('cloud_essd', 'every type goes with every disk'),
      ZoneId: { [zone]: 'x', 'cn-hangzhou-zz': '' },
    },
  },
  'Ecs.DescribeRecommendInstanceType for a type': {
    at: 'Data.RecommendInstanceType',
    isOfVendor: true,
    base: { NetworkType: 'vpc', InstanceType: 'ecs.g6.large' },
    count: 5,
    rows: {
      InstanceType: {
        'ecs.g6.large': '1 2 3 4 5',
        'ecs.none.large': '!InvalidInstanceType.ValueNotSupported',
      },
    },
  },
  'Ecs.DescribeRecommendInstanceType in a zone': {
    at: 'Data.RecommendInstanceType',
    isOfVendor: true,
    base: { NetworkType: 'vpc', Cores: '2', Memory: '8', ZoneId: zone },
    count: 7,
    rows: { ZoneMatchMode: shows('Include', 'Zones.zone.0.ZoneNo', 'cn-hangzhou-a') },
  },
  'Ecs.DescribeSpotAdvice': {
    at: advised,
    isOfVendor: true,
    base: { ZoneId: zone, Cores: '2', Memory: '8' },
    count: 7,
    rows: {
      Cores: cores,
      InstanceFamilyLevel: { EnterpriseLevel: '1 3 4 6 7', None: '' },
      InstanceTypeFamily: { 'ecs.g5': '1', 'ecs.none': '' },
      Memory: memory,
      MinCores: { 2: all, 4: '' },
      MinMemory: { 8: all, 16: '' },
      ZoneId: { [zone]: all, 'cn-hangzhou-zz': '' },
    },
  },
  'Ecs.DescribeSpotAdvice of all types': {
    at: advised,
    isOfVendor: true,
    base: { ZoneId: zone },
    count: 'many',
    rows: {
      GpuAmount: { 1: '37 38', 9: '' },
      GpuSpec: { 'NVIDIA T4': '37 38', none: '' },
      InstanceTypes: { 'ecs.g6.large': '25', 'ecs.none.large': '' },
    },
  },
  'Ecs.DescribeSpotPriceHistory': {
    at: 'SpotPrices.SpotPriceType',
    isOfVendor: true,
    base: { InstanceType: 'ecs.g6.large', NetworkType: 'vpc', ZoneId: zone },
    rows: {
      EndTime: { '2024-01-02T03:30:00Z': 'x 1 2', tomorrow: '!InvalidParams.EndTime' },
      InstanceType: { 'ecs.g6.large': '1 2 3', 'ecs.none.large': '!InvalidInstanceType.ValueNotSupported' },
      IoOptimized: unheeded('optimized', 'every type is optimized'),
      NetworkType: shows('classic', 'NetworkType', 'classic'),
      OSType: unheeded('linux', 'prices are the same for all systems'),
      SpotDuration: unheeded('1', soldAlike),
      StartTime: { '2024-01-02T03:30:00Z': '3', '2024-02-02T00:00:00Z': '!InvalidParams.StartTime' },
      ZoneId: { [zone]: '1 2 3', 'cn-hangzhou-zz': '!InvalidZoneId.NotFound' },
    },
  },
  'Ecs.DescribeImageSupportInstanceTypes': {
    at: 'InstanceTypes.InstanceType',
    isOfVendor: true,
    count: 'many',
    rows: {
      ActionType: unheeded('CreateEcs', 'an image is good for both or for none'),
      Filter: {
        '.1.Key=imageId&.1.Value=m-1': '33 34 35 36',
        '.1.Key=imageId&.1.Value=m-9': '!InvalidImageId.NotFound',
      },
      ImageId: { 'm-1': '33 34 35 36', 'm-9': '!InvalidImageId.NotFound' },
    },
  },
};
