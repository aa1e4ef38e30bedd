import { Ecs } from '@scope/ecs';
import { expect, it } from 'vitest';
import { useExample } from './support/use-example.ts';

const example = useExample('unused-report');
const all = ['--min-age', '0', '--address-price', '0.02', '--snapshot-price', '0.12'];

interface Unused {
  readonly kind: string;
  readonly regionId: string;
  readonly text: string;
  readonly monthPrice?: number;
}

function read(stdout: string): readonly Unused[] {
  return JSON.parse(stdout) as readonly Unused[];
}

it('reports disks, addresses and snapshots that nobody uses, in all regions, with what they cost', async () => {
  const { status, stdout, stderr } = await example.run([...all, '--json']);
  expect(stderr).toBe('');
  expect(status).toBe(0);
  const found = read(stdout);
  expect(found.map(({ kind, regionId, text }) => [kind, regionId, text]).sort()).toEqual([
    ['address', 'cn-hangzhou', expect.stringMatching(/^\d+\.\d+\.\d+\.\d+$/)],
    ['disk', 'cn-beijing', 'test, cloud_efficiency, 100 GiB'],
    ['disk', 'cn-hangzhou', 'old-data, cloud_essd, 500 GiB'],
    ['snapshot', 'cn-hangzhou', expect.stringMatching(/^of d-\w+ \(gone\), up to 60 GiB$/)],
  ]);
  const { PriceInfo } = await new Ecs(example.administrator).describePrice({
    ResourceType: 'disk',
    DataDisk: [{ Category: 'cloud_essd', Size: 500, PerformanceLevel: 'PL1' }],
  });
  const priceOf = (kind: string, text = ''): number | undefined =>
    found.find((one) => one.kind === kind && one.text.startsWith(text))?.monthPrice;
  expect(priceOf('disk', 'old-data')).toBeCloseTo((PriceInfo?.Price?.TradePrice ?? 0) * 730);
  expect(priceOf('address')).toBeCloseTo(0.02 * 730);
  expect(priceOf('snapshot')).toBeCloseTo(0.12 * 60);
  const prices = found.map(({ monthPrice = 0 }) => monthPrice);
  expect(prices).toEqual([...prices].sort((one, other) => other - one));
});

it('shows a table with the sum, and a question mark where no price is known', async () => {
  const { stdout } = await example.run(['--min-age', '0']);
  expect(stdout).toMatch(
    /│ disk +│ cn-hangzhou │ d-\w+ +│ old-data, cloud_essd, 500 GiB +│ 20\d\d-\d\d-\d\d +│ +\d+\.\d\d │/,
  );
  expect(stdout).toMatch(/│ address .*│ +\? │/);
  expect(stdout).toMatch(/\n4 unused, \d+\.\d\d CNY a month, and 2 whose price is not known\n$/);
});

it('leaves out what was used a while ago only', async () => {
  const { stdout } = await example.run(['--min-age', '1', '--json']);
  expect(read(stdout)).toEqual([]);
});

it('does not take snapshots for unused where it could not see the disks', async () => {
  const respond = { status: 403, code: 'Forbidden.RiskControl' };
  example.emulator.faults.add({ match: { action: 'DescribeDisks' }, respond });
  const { status, stdout, stderr } = await example.run([...all, '--json', '--region', 'cn-hangzhou']);
  expect(status).toBe(1);
  expect(stderr).toContain('cn-hangzhou: ');
  expect(read(stdout).map(({ kind }) => kind)).toEqual(['address']);
});

it('refuses a price that is none', async () => {
  const { status, stderr } = await example.run(['--address-price', 'cheap']);
  expect([status, stderr]).toEqual([2, expect.stringContaining('--address-price takes a price')]);
});
