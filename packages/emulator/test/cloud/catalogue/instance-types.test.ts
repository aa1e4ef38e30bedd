import { describe, expect, it } from 'vitest';
import { useEmulator } from '../../support/emulator.ts';
import { ask, type Item, items, refused } from '../vpc/support.ts';

const now = '2024-01-02T03:04:05Z';
const emulator = useEmulator({ clock: () => Date.parse(now) });

const types = (parameters: Record<string, string> = {}) =>
  items(emulator(), 'Ecs.DescribeInstanceTypes', 'InstanceTypes.InstanceType', parameters);

const idsOf = (found: readonly Item[]) => found.map(({ InstanceTypeId }) => InstanceTypeId);

describe('instance types', () => {
  it.each([
    ['ecs.g6.large', 2, 8],
    ['ecs.c6.xlarge', 4, 8],
    ['ecs.r7.2xlarge', 8, 64],
    ['ecs.g8i.4xlarge', 16, 64],
    ['ecs.t6-c1m2.large', 2, 4],
    ['ecs.e-c1m1.large', 2, 2],
    ['ecs.n4.small', 1, 2],
  ])('%s has %d vCPUs and %d GiB', async (id, CpuCoreCount, MemorySize) => {
    expect(await types({ 'InstanceTypes.1': id })).toEqual([
      expect.objectContaining({ InstanceTypeId: id, CpuCoreCount, MemorySize }),
    ]);
  });

  it('are whole', async () => {
    const all = await types();
    expect(all.length).toBeGreaterThan(30);
    expect(new Set(idsOf(all)).size).toBe(all.length);
    for (const one of all) {
      expect(one).toMatchObject({
        InstanceTypeFamily: expect.stringMatching(/^ecs\.\w+$/),
        EniQuantity: expect.any(Number),
        EniPrivateIpAddressQuantity: expect.any(Number),
      });
      expect(String(one.InstanceTypeId).startsWith(String(one.InstanceTypeFamily))).toBe(true);
      expect(Number(one.InstanceBandwidthRx)).toBeGreaterThan(0);
      for (const value of Object.values(one)) {
        if (typeof value === 'number') expect(value).toBeGreaterThanOrEqual(0);
      }
    }
  });

  it.each([
    [{ InstanceTypeFamily: 'ecs.g6' }, ['ecs.g6.large', 'ecs.g6.xlarge', 'ecs.g6.2xlarge', 'ecs.g6.4xlarge']],
    [{ 'InstanceTypeFamilies.1': 'ecs.s6' }, ['ecs.s6-c1m1.small', 'ecs.s6-c1m2.small']],
    [{ MaximumCpuCoreCount: '1', MaximumMemorySize: '1' }, ['ecs.s6-c1m1.small']],
    [{ MinimumCpuCoreCount: '16', MinimumMemorySize: '128', NvmeSupport: 'required' }, ['ecs.r8i.4xlarge']],
    [{ GPUSpec: 'NVIDIA', MaximumMemorySize: '15' }, ['ecs.gn6i-c4g1.xlarge']],
    [{ MinimumGPUAmount: '1', MinimumCpuCoreCount: '8' }, ['ecs.gn6i-c8g1.2xlarge']],
    [{ CpuArchitecture: 'ARM', MaximumCpuCoreCount: '2' }, ['ecs.g6r.large']],
    [
      { InstanceCategory: 'Memory-optimized', PhysicalProcessorModel: 'Ice Lake', MaximumMemorySize: '16' },
      ['ecs.r7.large'],
    ],
    [{ InstanceFamilyLevel: 'CreditEntryLevel', MinimumMemorySize: '8' }, ['ecs.t6-c1m4.large']],
    [{ MinimumEniQuantity: '9' }, []],
    [{ 'InstanceTypes.1': 'ecs.none.large' }, []],
  ])('are found by %j', async (parameters: Record<string, string>, expected) => {
    expect(idsOf(await types(parameters))).toEqual(expected);
  });

  it('come page by page', async () => {
    const found: Item[] = [];
    let NextToken = '';
    do {
      const page = await ask(emulator(), 'Ecs.DescribeInstanceTypes', { MaxResults: '20', NextToken });
      const { InstanceType } = page.InstanceTypes as { InstanceType: Item[] };
      expect(InstanceType.length).toBeLessThanOrEqual(20);
      found.push(...InstanceType);
      NextToken = String(page.NextToken);
    } while (NextToken !== '');
    expect(idsOf(found)).toEqual(idsOf(await types()));
    const strange = { NextToken: 'bm90aGluZw' };
    expect(await refused(emulator(), 'Ecs.DescribeInstanceTypes', strange)).toBe(
      'InvalidParameter.NextToken 400',
    );
  });

  it('are of families, which are of generations', async () => {
    const path = 'InstanceTypeFamilies.InstanceTypeFamily';
    const families = await items(emulator(), 'Ecs.DescribeInstanceTypeFamilies', path);
    const named = new Set((await types()).map(({ InstanceTypeFamily }) => InstanceTypeFamily));
    expect(new Set(families.map(({ InstanceTypeFamilyId }) => InstanceTypeFamilyId))).toEqual(named);
    const fourth = await items(emulator(), 'Ecs.DescribeInstanceTypeFamilies', path, { Generation: 'ecs-4' });
    expect(fourth.map(({ InstanceTypeFamilyId }) => InstanceTypeFamilyId)).toEqual([
      'ecs.c5',
      'ecs.g5',
      'ecs.r5',
    ]);
  });
});
