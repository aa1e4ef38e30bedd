import { describe, expect, it } from 'vitest';
import { useEmulator } from '../../support/emulator.ts';
import { ask, type Item, items, refused } from '../vpc/support.ts';

const now = '2024-01-02T03:04:05Z';
const emulator = useEmulator({ clock: () => Date.parse(now) });

const types = (parameters: Record<string, string> = {}) =>
  items(emulator(), 'Ecs.DescribeInstanceTypes', 'InstanceTypes.InstanceType', parameters);

const idsOf = (found: readonly Item[]) => found.map(({ InstanceTypeId }) => InstanceTypeId);

describe('regions and zones', () => {
  it('are listed by each product', async () => {
    for (const product of ['Ecs', 'Slb', 'Vpc']) {
      const regions = await items(emulator(), `${product}.DescribeRegions`, 'Regions.Region');
      const ids = regions.map(({ RegionId }) => RegionId);
      if (product !== 'Slb') expect(ids).toContain('cn-beijing');
      expect(ids).toContain('cn-hangzhou');
      for (const { RegionEndpoint } of regions) expect(RegionEndpoint).toMatch(/\.aliyuncs\.com$/);
      const zones = await items(emulator(), `${product}.DescribeZones`, 'Zones.Zone');
      const names = zones.map(({ ZoneId }) => ZoneId);
      expect(names).toEqual(['a', 'b', 'c', 'g', 'h', 'i'].map((letter) => `cn-hangzhou-${letter}`));
    }
  });

  it('are the same every time, and of one region alone', async () => {
    const zones = (RegionId: string) => ask(emulator(), 'Ecs.DescribeZones', { RegionId });
    const { RequestId: _, ...first } = await zones('us-west-1');
    const { RequestId: __, ...second } = await zones('us-west-1');
    expect(first).toEqual(second);
    expect(JSON.stringify(first)).toContain('us-west-1a');
    expect(JSON.stringify(first)).not.toContain('cn-hangzhou');
  });

  it('tell what ECS has in a zone, unless that is not asked for', async () => {
    const [zone] = await items(emulator(), 'Ecs.DescribeZones', 'Zones.Zone');
    expect(zone).toMatchObject({
      ZoneType: 'AvailabilityZone',
      AvailableResourceCreation: { ResourceTypes: expect.arrayContaining(['VSwitch', 'Instance', 'Disk']) },
      AvailableDiskCategories: { DiskCategories: expect.arrayContaining(['cloud_essd', 'cloud_ssd']) },
      AvailableInstanceTypes: { InstanceTypes: idsOf(await types()) },
    });
    const [short] = await items(emulator(), 'Ecs.DescribeZones', 'Zones.Zone', { Verbose: 'false' });
    expect(short).not.toHaveProperty('AvailableInstanceTypes.InstanceTypes.0');
  });

  it('are refused where there are none', async () => {
    const nowhere = { RegionId: 'xx-none' };
    for (const operation of [
      'Ecs.DescribeZones',
      'Slb.DescribeZones',
      'Ecs.DescribeAvailableResource',
      'Ecs.DescribeAccountAttributes',
    ]) {
      const parameters = { ...nowhere, DestinationResource: 'Zone' };
      expect(await refused(emulator(), operation, parameters)).toMatch(/^InvalidRegionId/);
    }
  });

  it('let balancers fall back on each other zone', async () => {
    const [zone] = await items(emulator(), 'Slb.DescribeZones', 'Zones.Zone');
    const others = (zone?.SlaveZones as { SlaveZone: Item[] } | undefined)?.SlaveZone;
    expect(others).toHaveLength(5);
    expect(others).not.toContainEqual(expect.objectContaining({ ZoneId: zone?.ZoneId }));
    const path = 'AvailableResources.AvailableResource';
    const all = await items(emulator(), 'Slb.DescribeAvailableResource', path);
    expect(all).toHaveLength(30);
    const parameters = { AddressType: 'vpc', AddressIPVersion: 'ipv6' };
    const [some] = await items(emulator(), 'Slb.DescribeAvailableResource', path, parameters);
    expect(some).toEqual({
      MasterZoneId: 'cn-hangzhou-a',
      SlaveZoneId: 'cn-hangzhou-b',
      SupportResources: { SupportResource: [{ AddressType: 'vpc', AddressIPVersion: 'ipv6' }] },
    });
    const none = { AddressType: 'classic_intranet', AddressIPVersion: 'ipv6' };
    expect(await items(emulator(), 'Slb.DescribeAvailableResource', path, none)).toEqual([]);
  });
});

describe('what can be had', () => {
  const available = async (parameters: Record<string, string>) =>
    items(emulator(), 'Ecs.DescribeAvailableResource', 'AvailableZones.AvailableZone', parameters);
  const values = (zone: Item | undefined): Item[] => {
    const { AvailableResource = [] } = (zone?.AvailableResources ?? {}) as {
      AvailableResource?: { SupportedResources: { SupportedResource: Item[] } }[];
    };
    return AvailableResource.flatMap((one) => one.SupportedResources.SupportedResource);
  };

  it('is told for each zone, or for one', async () => {
    const zones = await available({ DestinationResource: 'InstanceType' });
    expect(zones).toHaveLength(6);
    const [zone, ...others] = await available({
      DestinationResource: 'InstanceType',
      ZoneId: 'cn-hangzhou-h',
      Cores: '2',
      Memory: '8',
    });
    expect(others).toEqual([]);
    expect(zone).toMatchObject({ ZoneId: 'cn-hangzhou-h', Status: 'Available', StatusCategory: 'WithStock' });
    const found = values(zone);
    expect(found).toContainEqual({ Value: 'ecs.g6.large', Status: 'Available', StatusCategory: 'WithStock' });
    const listed = await types({
      MinimumCpuCoreCount: '2',
      MaximumCpuCoreCount: '2',
      MinimumMemorySize: '8',
      MaximumMemorySize: '8',
    });
    expect(found.map(({ Value }) => Value)).toEqual(idsOf(listed));
  });

  it('are disks of some sizes', async () => {
    const [zone] = await available({ DestinationResource: 'DataDisk', ResourceType: 'disk' });
    expect(values(zone)).toContainEqual(
      expect.objectContaining({ Value: 'cloud_efficiency', Min: 20, Max: 32_768, Unit: 'GiB' }),
    );
    const system = { DestinationResource: 'SystemDisk', InstanceType: 'ecs.g6.large' };
    const [forSystems] = await available({ ...system, SystemDiskCategory: 'cloud_essd' });
    expect(values(forSystems)).toEqual([
      expect.objectContaining({ Value: 'cloud_essd', Min: 20, Max: 2_048 }),
    ]);
  });

  it.each([
    [{ DestinationResource: 'Zone' }, 'cn-hangzhou-a'],
    [{ DestinationResource: 'IoOptimized' }, 'optimized'],
    [{ DestinationResource: 'Network' }, 'vpc'],
    [{ DestinationResource: 'ddh' }, 'ddh.g6'],
  ])('is told of %j', async (parameters: Record<string, string>, value) => {
    const [zone] = await available(parameters);
    expect(values(zone)[0]).toMatchObject({ Value: value, Status: 'Available' });
  });

  it('is nothing for what does not exist, and refused where parameters contradict each other', async () => {
    const type = { DestinationResource: 'InstanceType' };
    expect(await available({ ...type, InstanceType: 'ecs.none.large' })).toEqual([]);
    expect(await available({ ...type, ZoneId: 'cn-hangzhou-z' })).toEqual([]);
    expect(await available({ ...type, Cores: '3' })).toEqual([]);
    expect(await available({ ...type, NetworkCategory: 'classic' })).toEqual([]);
    const both = { ...type, InstanceType: 'ecs.g6.large', Cores: '2' };
    expect(await refused(emulator(), 'Ecs.DescribeAvailableResource', both)).toBe(
      'InvalidParam.TypeAndCpuMem.Conflict 403',
    );
    const bare = { DestinationResource: 'SystemDisk' };
    expect(await refused(emulator(), 'Ecs.DescribeAvailableResource', bare)).toBe('Invalid.Param 400');
  });

  it('can stand in for a type, the cheapest first where that is wanted', async () => {
    const recommend = async (parameters: Record<string, string>) => {
      const path = 'Data.RecommendInstanceType';
      const usual = { NetworkType: 'vpc' };
      const found = await items(emulator(), 'Ecs.DescribeRecommendInstanceType', path, {
        ...usual,
        ...parameters,
      });
      return found.map((one) => (one.InstanceType as Item).InstanceType);
    };
    const forOne = await recommend({ InstanceType: 'ecs.g5.large' });
    expect(forOne).toContain('ecs.g6.large');
    expect(forOne).not.toContain('ecs.g5.large');
    expect((await recommend({ Cores: '2', Memory: '8', PriorityStrategy: 'PriceFirst' }))[0]).toBe(
      'ecs.e-c1m4.large',
    );
    expect((await recommend({ Cores: '2', Memory: '8', PriorityStrategy: 'NewProductFirst' }))[0]).toBe(
      'ecs.g8i.large',
    );
    expect(await recommend({ Cores: '2', Memory: '8', 'InstanceTypeFamily.1': 'ecs.g7' })).toEqual([
      'ecs.g7.large',
    ]);
    expect(await recommend({ Cores: '2', Memory: '8', MaxPrice: '0.01' })).toEqual([]);
    const unknown = { NetworkType: 'vpc', InstanceType: 'ecs.none.large' };
    expect(await refused(emulator(), 'Ecs.DescribeRecommendInstanceType', unknown)).toBe(
      'InvalidInstanceType.ValueNotSupported 400',
    );
  });
});
