import { byText, type Lists, never, type Selects, shows, unheeded } from './rows.ts';

const everywhere = 'everything can be had in every region and zone';
const noLocalDisk = 'no type has disks of its own';
const architectures = { ARM: '2', X86: '1 3' };
const categories = { Shared: '1', 'General-purpose': '2', 'Big data': '' };
const gpus = byText3('NVIDIA T4');
const models = { Ampere: '2', Itanium: '' };
const families = byText('ecs.t6', 'ecs.none');

/** A row of the third type alone. */
function byText3(value: string): Selects {
  return { [value]: '3', none: '' };
}

/** What the vendor offers: three instance types that differ, and the places. */
export const vendorLists: Lists = {
  'Ecs.DescribeInstanceTypes': {
    at: 'InstanceTypes.InstanceType',
    isOfVendor: true,
    base: {
      'InstanceTypes.1': 'ecs.t6-c1m1.large',
      'InstanceTypes.2': 'ecs.g6r.large',
      'InstanceTypes.3': 'ecs.gn6i-c4g1.xlarge',
    },
    rows: {
      AdditionalAttributes: unheeded('NetworkEncryptionSupport', 'what it adds is shown in any case'),
      CpuArchitecture: architectures,
      CpuArchitectures: architectures,
      GPUSpec: gpus,
      GpuSpecs: gpus,
      InstanceCategories: categories,
      InstanceCategory: categories,
      InstanceFamilyLevel: { CreditEntryLevel: '1', EnterpriseLevel: '2 3', EntryLevel: '' },
      InstanceTypeFamilies: families,
      InstanceTypeFamily: families,
      InstanceTypes: { 'ecs.g6r.large': '2', 'ecs.none.large': '' },
      LocalStorageCategories: never('local_ssd_pro', noLocalDisk),
      LocalStorageCategory: never('local_ssd_pro', noLocalDisk),
      MaximumCpuCoreCount: { 2: '1 2', 1: '' },
      MaximumCpuSpeedFrequency: { '2.5': '1 3', 1: '' },
      MaximumCpuTurboFrequency: { 3: '2 3', 1: '' },
      MaximumGPUAmount: { 0: '1 2', 1: '1 2 3' },
      MaximumMemorySize: { 8: '1 2', 1: '' },
      MinimumBaselineCredit: { 1: '1', 99: '' },
      MinimumCpuCoreCount: { 4: '3', 99: '' },
      MinimumCpuSpeedFrequency: { '2.6': '2', 99: '' },
      MinimumCpuTurboFrequency: { 3: '1 2', 99: '' },
      MinimumDiskQuantity: { 18: '3', 99: '' },
      MinimumEniIpv6AddressQuantity: { 6: '2 3', 99: '' },
      MinimumEniPrivateIpAddressQuantity: { 6: '2 3', 99: '' },
      MinimumEniQuantity: { 3: '3', 99: '' },
      MinimumEriQuantity: never('1', 'no type has such interfaces'),
      MinimumGPUAmount: { 1: '3', 9: '' },
      MinimumInitialCredit: { 1: '1', 99: '' },
      MinimumInstanceBandwidthRx: { 1024000: '2 3', 99000000: '' },
      MinimumInstanceBandwidthTx: { 1536000: '3', 99000000: '' },
      MinimumInstancePpsRx: { 300000: '2 3', 99000000: '' },
      MinimumInstancePpsTx: { 500000: '3', 99000000: '' },
      MinimumLocalStorageAmount: never('1', noLocalDisk),
      MinimumLocalStorageCapacity: never('1', noLocalDisk),
      MinimumMemorySize: { 8: '2 3', 999: '' },
      MinimumPrimaryEniQueueNumber: { 2: '3', 99: '' },
      MinimumQueuePairNumber: never('1', 'no type has such queues'),
      MinimumSecondaryEniQueueNumber: { 1: '1 2 3', 99: '' },
      NvmeSupport: { unsupported: '1 2 3', required: '' },
      PhysicalProcessorModel: models,
      PhysicalProcessorModels: models,
    },
  },
  'Ecs.DescribeInstanceTypeFamilies': {
    at: 'InstanceTypeFamilies.InstanceTypeFamily',
    isOfVendor: true,
    count: 18,
    rows: { Generation: { 'ecs-4': '2 3 4', 'ecs-99': '' } },
  },
  'Ecs.DescribeRegions': {
    at: 'Regions.Region',
    isOfVendor: true,
    count: 'many',
    rows: {
      InstanceChargeType: unheeded('PrePaid', everywhere),
      ResourceType: unheeded('disk', everywhere),
    },
  },
  'Slb.DescribeRegions': { at: 'Regions.Region', isOfVendor: true, count: 'many', rows: {} },
  'Vpc.DescribeRegions': {
    at: 'Regions.Region',
    isOfVendor: true,
    count: 'many',
    rows: { ProductType: unheeded('VPC', everywhere) },
  },
  'Ecs.DescribeZones': {
    at: 'Zones.Zone',
    isOfVendor: true,
    count: 6,
    rows: {
      InstanceChargeType: unheeded('PrePaid', everywhere),
      SpotStrategy: unheeded('SpotAsPriceGo', everywhere),
      Verbose: shows('false', 'AvailableResources', undefined),
    },
  },
  'Slb.DescribeZones': { at: 'Zones.Zone', isOfVendor: true, count: 6, rows: {} },
  'Vpc.DescribeZones': {
    at: 'Zones.Zone',
    isOfVendor: true,
    count: 6,
    rows: { ZoneType: { AvailabilityZone: '1 2 3 4 5 6', EdgeZone: '' } },
  },
  'Ecs.DescribeAccountAttributes': {
    at: 'AccountAttributeItems.AccountAttributeItem',
    isOfVendor: true,
    base: { 'AttributeName.1': 'max-postpaid-yundisk-capacity' },
    count: 1,
    rows: {
      AttributeName: {
        'max-postpaid-yundisk-capacity': '1',
        'max-security-groups': 'x',
        'max-fun': '!Invalid.Parameter',
      },
      // Three categories of disks are in each of the zones.
      ZoneId: shows('cn-hangzhou-b', 'AttributeValues.ValueItem.3', undefined),
    },
  },
  'Slb.DescribeAvailableResource': {
    at: 'AvailableResources.AvailableResource.0.SupportResources.SupportResource',
    isOfVendor: true,
    count: 4,
    rows: {
      AddressType: { vpc: '1 2', classic_internet: '3', none: '' },
      AddressIPVersion: { ipv6: '2', ipv4: '1 3 4' },
    },
  },
};
