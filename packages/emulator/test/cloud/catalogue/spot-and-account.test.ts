import { describe, expect, it } from 'vitest';
import { startEmulator } from '../../../src/index.ts';
import { useEmulator } from '../../support/emulator.ts';
import { ask, bareCloud, type Item, items, refused } from '../vpc/support.ts';

const now = '2024-01-02T03:04:05Z';
const emulator = useEmulator({ clock: () => Date.parse(now) });

describe('spot instances', () => {
  const usual = { InstanceType: 'ecs.g6.large', NetworkType: 'vpc' };
  const history = (parameters: Record<string, string> = {}) =>
    ask(emulator(), 'Ecs.DescribeSpotPriceHistory', { ...usual, ...parameters });
  const pricesOf = ({ SpotPrices }: Item) => (SpotPrices as { SpotPriceType: Item[] }).SpotPriceType;

  it('have a price for each hour and zone, the same every time', async () => {
    const found = pricesOf(await history({ ZoneId: 'cn-hangzhou-h' }));
    expect(found.map(({ Timestamp }) => Timestamp)).toEqual([
      '2024-01-02T01:00:00Z',
      '2024-01-02T02:00:00Z',
      '2024-01-02T03:00:00Z',
    ]);
    for (const { SpotPrice, OriginPrice } of found) {
      expect(Number(SpotPrice)).toBeGreaterThan(0);
      expect(Number(SpotPrice)).toBeLessThan(Number(OriginPrice));
    }
    expect(pricesOf(await history({ ZoneId: 'cn-hangzhou-h' }))).toEqual(found);
    expect(pricesOf(await history())).toHaveLength(18);
    await using other = await startEmulator({ clock: () => Date.parse(now) });
    expect(pricesOf(await ask(other, 'Ecs.DescribeSpotPriceHistory', usual))).toEqual(
      pricesOf(await history()),
    );
  });

  it('have a history that goes on behind an offset', async () => {
    const long = { StartTime: '2023-12-05T00:00:00Z', EndTime: '2024-01-02T00:00:00Z' };
    const seen = new Set<string>();
    let Offset: unknown = 0;
    let count = 0;
    while (Offset !== undefined) {
      const page = await history({ ...long, Offset: String(Offset) });
      for (const one of pricesOf(page)) seen.add(`${one.ZoneId} ${one.Timestamp}`);
      count += pricesOf(page).length;
      Offset = page.NextOffset;
    }
    expect(count).toBe(6 * (28 * 24 + 1));
    expect(seen.size).toBe(count);
  });

  it.each([
    [{ InstanceType: 'ecs.none.large' }, 'InvalidInstanceType.ValueNotSupported 400'],
    [{ ZoneId: 'cn-beijing-h' }, 'InvalidZoneId.NotFound 400'],
    [{ StartTime: '2023-01-01T00:00:00Z' }, 'InvalidParams.StartTime 400'],
    [{ StartTime: '2024-02-01T00:00:00Z' }, 'InvalidParams.StartTime 400'],
    [{ EndTime: 'tomorrow' }, 'InvalidParams.EndTime 400'],
    [{ EndTime: '2024-13-01T00:00:00Z' }, 'InvalidParams.EndTime 400'],
  ])('have no history with %j', async (parameters: Record<string, string>, code) => {
    expect(await refused(emulator(), 'Ecs.DescribeSpotPriceHistory', { ...usual, ...parameters })).toBe(code);
  });

  it('come with advice', async () => {
    const path = 'AvailableSpotZones.AvailableSpotZone';
    const advice = (parameters: Record<string, string>) =>
      items(emulator(), 'Ecs.DescribeSpotAdvice', path, parameters);
    const [zone, ...others] = await advice({ ZoneId: 'cn-hangzhou-i', 'InstanceTypes.1': 'ecs.g6.large' });
    expect(others).toEqual([]);
    expect(zone?.AvailableSpotResources).toEqual({
      AvailableSpotResource: [
        {
          InstanceType: 'ecs.g6.large',
          AverageSpotDiscount: expect.any(Number),
          InterruptionRate: expect.any(Number),
          InterruptRateDesc: expect.stringMatching(/^\d+-\d+%$/),
        },
      ],
    });
    const filtered = await advice({ MinCores: '16', InstanceTypeFamily: 'ecs.c5' });
    expect(filtered).toHaveLength(6);
    expect(JSON.stringify(filtered)).toContain('ecs.c5.4xlarge');
    expect(JSON.stringify(filtered)).not.toContain('ecs.c5.large');
    const both = { 'InstanceTypes.1': 'ecs.g6.large', Cores: '2' };
    expect(await refused(emulator(), 'Ecs.DescribeSpotAdvice', both)).toBe(
      'InvalidParam.TypeAndCpuMem.Conflict 403',
    );
  });
});

describe('the attributes of an account', () => {
  it('are all told, or those that are asked for', async () => {
    const path = 'AccountAttributeItems.AccountAttributeItem';
    const attributes = (parameters: Record<string, string> = {}) =>
      items(emulator(), 'Ecs.DescribeAccountAttributes', path, parameters);
    expect(await attributes()).toHaveLength(15);
    expect(await attributes({ 'AttributeName.1': 'max-security-groups' })).toEqual([
      { AttributeName: 'max-security-groups', AttributeValues: { ValueItem: [{ Value: '100' }] } },
    ]);
    const [disks] = await attributes({
      'AttributeName.1': 'max-postpaid-yundisk-capacity',
      ZoneId: 'cn-hangzhou-b',
    });
    expect((disks?.AttributeValues as { ValueItem: Item[] } | undefined)?.ValueItem).toHaveLength(3);
    const unknown = { 'AttributeName.1': 'max-fun' };
    expect(await refused(emulator(), 'Ecs.DescribeAccountAttributes', unknown)).toBe('Invalid.Parameter 403');
  });

  it('count the vCPUs that are in use', () => {
    const cloud = bareCloud();
    const put = (id: string, fields: Record<string, unknown>) =>
      cloud.put('ecs/instance', { id, region: 'cn-hangzhou', fields });
    put('i-1', { InstanceChargeType: 'PostPaid', Cpu: 4 });
    put('i-2', { InstanceChargeType: 'PostPaid', Cpu: 2, SpotStrategy: 'SpotAsPriceGo' });
    put('i-3', { InstanceChargeType: 'PrePaid', Cpu: 8 });
    const used = (name: string) => cloud.call('Ecs.DescribeAccountAttributes', { 'AttributeName.1': name });
    expect(JSON.stringify(used('used-postpaid-instance-vcpu-count'))).toContain('"Value":"4"');
    expect(JSON.stringify(used('used-spot-instance-vcpu-count'))).toContain('"Value":"2"');
  });
});
