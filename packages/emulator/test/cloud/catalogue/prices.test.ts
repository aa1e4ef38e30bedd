import { describe, expect, it } from 'vitest';
import { useEmulator } from '../../support/emulator.ts';
import { ask, bareCloud, type Item, refused } from '../vpc/support.ts';

const now = '2024-01-02T03:04:05Z';
const emulator = useEmulator({ clock: () => Date.parse(now) });

const priceOf = async (parameters: Record<string, string>) => {
  const { PriceInfo } = await ask(emulator(), 'Ecs.DescribePrice', parameters);
  return (PriceInfo as { Price: Record<string, number> & { DetailInfos: { DetailInfo: Item[] } } }).Price;
};

describe('prices', () => {
  it('grow with the type, the disks, the bandwidth, the amount and the term', async () => {
    const base = { InstanceType: 'ecs.g6.large' };
    const one = (await priceOf(base)).TradePrice ?? 0;
    const price = async (more: Record<string, string>) =>
      (await priceOf({ ...base, ...more })).TradePrice ?? 0;
    expect(one).toBeCloseTo(0.5);
    expect(await price({})).toBe(one);
    expect(await price({ InstanceType: 'ecs.g6.xlarge' })).toBeCloseTo(2 * one);
    expect(await price({ Amount: '3' })).toBeCloseTo(3 * one);
    expect(await price({ PriceUnit: 'Month' })).toBeGreaterThan(100 * one);
    expect(await price({ PriceUnit: 'Month', Period: '2' })).toBeCloseTo(
      2 * (await price({ PriceUnit: 'Month' })),
    );
    const small = await price({ 'SystemDisk.Category': 'cloud_ssd', 'SystemDisk.Size': '40' });
    const big = await price({ 'SystemDisk.Category': 'cloud_ssd', 'SystemDisk.Size': '400' });
    expect(small).toBeGreaterThan(one);
    expect(big).toBeGreaterThan(small);
    const wide = { InternetChargeType: 'PayByBandwidth', InternetMaxBandwidthOut: '10' };
    expect(await price(wide)).toBeGreaterThan(one);
    expect(await price({ ...wide, InternetChargeType: 'PayByTraffic' })).toBe(one);
  });

  it('tell their parts, and what is taken off', async () => {
    const price = await priceOf({
      InstanceType: 'ecs.c6.large',
      'SystemDisk.Category': 'cloud_efficiency',
      'DataDisk.1.Category': 'cloud_essd',
      'DataDisk.1.Size': '500',
      'DataDisk.1.PerformanceLevel': 'PL2',
      PriceUnit: 'Year',
    });
    const parts = price.DetailInfos.DetailInfo;
    expect(price.Currency).toBe('CNY');
    expect(parts.map(({ Resource }) => Resource)).toEqual(['instanceType', 'systemDisk', 'dataDisk']);
    const sum = parts.reduce((all, { TradePrice }) => all + Number(TradePrice), 0);
    expect(price.TradePrice).toBeCloseTo(sum);
    expect(price.DiscountPrice).toBeCloseTo(0.15 * (price.OriginalPrice ?? 0));
    expect(price.TradePrice).toBeCloseTo((price.OriginalPrice ?? 0) - (price.DiscountPrice ?? 0));
  });

  it('are lower for spot instances', async () => {
    const spot = await priceOf({ InstanceType: 'ecs.g6.large', SpotStrategy: 'SpotAsPriceGo' });
    expect(spot.TradePrice).toBeLessThan((spot.OriginalPrice ?? 0) / 2);
    expect(spot.TradePrice).toBeGreaterThan(0);
  });

  it('are told of disks and bandwidth alone', async () => {
    const disk = await priceOf({
      ResourceType: 'disk',
      'DataDisk.1.Category': 'cloud_ssd',
      'DataDisk.1.Size': '480',
    });
    expect(disk.TradePrice).toBeCloseTo(1);
    expect(
      (await priceOf({ ResourceType: 'bandwidth', InternetMaxBandwidthOut: '5' })).TradePrice,
    ).toBeCloseTo(0.315);
  });

  it.each([
    [{}, 'InvalidInstanceType.Missing 404'],
    [{ InstanceType: 'ecs.none.large' }, 'InvalidInstanceType.ValueNotSupported 400'],
    [{ InstanceType: 'ecs.g6.large', PriceUnit: 'Month', Period: '10' }, 'InvalidPeriod 400'],
    [{ InstanceType: 'ecs.g6.large', Amount: '1001' }, 'InvalidAmount.Malformed 403'],
    [{ ResourceType: 'disk' }, 'InvalidDiskCategory.Missing 404'],
    [
      { ResourceType: 'disk', 'DataDisk.1.Category': 'cloud_ssd', 'DataDisk.1.Size': '19' },
      'InvalidDataDiskSize.ValueNotSupported 400',
    ],
    [
      {
        InstanceType: 'ecs.g6.large',
        InternetChargeType: 'PayByBandwidth',
        InternetMaxBandwidthOut: '101',
      },
      'InvalidInternetMaxBandwidthOut.ValueNotSupported 400',
    ],
  ])('are not told with %j', async (parameters: Record<string, string>, code) => {
    expect(await refused(emulator(), 'Ecs.DescribePrice', parameters)).toBe(code);
  });

  it('are told of the renewal of what is paid in advance', () => {
    const cloud = bareCloud({ clock: () => Date.parse(now) });
    const put = (id: string, InstanceChargeType: string) =>
      cloud.put('ecs/instance', {
        id,
        region: 'cn-hangzhou',
        fields: { InstanceType: 'ecs.g6.large', InstanceChargeType, ExpiredTime: '2024-02-10T00:00Z' },
      });
    put('i-1', 'PrePaid');
    put('i-2', 'PostPaid');
    const renew = (parameters: Record<string, string>) => {
      const answer = cloud.call('Ecs.DescribeRenewalPrice', parameters);
      if (typeof answer === 'string') return answer;
      return (answer.PriceInfo as { Price: { TradePrice: number } }).Price.TradePrice;
    };
    const month = Number(renew({ ResourceId: 'i-1' }));
    expect(month).toBeGreaterThan(0);
    expect(renew({ ResourceId: 'i-1', Period: '2' })).toBeCloseTo(2 * month);
    expect(renew({ ResourceId: 'i-1', PriceUnit: 'Year' })).toBeCloseTo(12 * 0.85 * month);
    expect(renew({ ResourceId: 'i-1', ExpectedRenewDay: '25' })).toBeCloseTo(month / 2);
    expect(renew({ ResourceId: 'i-2' })).toBe('ChargeTypeViolation 403');
    expect(renew({ ResourceId: 'i-none' })).toBe('InvalidInstanceId.NotFound 404');
    expect(renew({ ResourceId: 'i-1', RegionId: 'cn-beijing' })).toBe('InvalidInstanceId.NotFound 404');
    expect(renew({ ResourceId: 'i-1', PriceUnit: 'Year', Period: '4' })).toBe('InvalidPeriod 400');
  });
});
