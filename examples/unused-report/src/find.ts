import {
  DescribeDisks,
  DescribeSnapshots,
  type EcsClient,
  forEachRegion,
  type ItemOf,
  isServiceError,
} from '@scope/ecs';
import type { Prices } from './prices.ts';
import { messageOf } from './program.ts';
import { DescribeEipAddresses, type Vpc } from './vpc.ts';

/** Something that costs money and that nobody uses. */
export interface Unused {
  readonly kind: 'disk' | 'address' | 'snapshot';
  readonly regionId: string;
  readonly id: string;
  /** What it is, for people. */
  readonly text: string;
  /** Since when, as far as the service knows. */
  readonly since: string;
  /** What it costs in a month; `undefined` where no price is known. */
  readonly monthPrice: number | undefined;
}

/** Where to look. */
export interface Search {
  readonly ecs: EcsClient;
  readonly vpc: Vpc;
  readonly regions: readonly string[];
  /** Regions of addresses. Default: all. */
  readonly vpcRegions: readonly string[] | undefined;
  /** Only what nobody has used since then. */
  readonly before: Date;
  readonly prices: Prices;
  readonly signal: AbortSignal;
  /** Told that something is missing in the report. */
  readonly failed: () => void;
}

/** Finds what nobody uses. What cannot be looked at is told on stderr, and the rest goes on. */
export async function* findUnused(search: Search): AsyncGenerator<Unused> {
  yield* disksAndSnapshots(search);
  yield* addresses(search);
}

async function* disksAndSnapshots(search: Search): AsyncGenerator<Unused> {
  const { ecs, regions, signal, before } = search;
  const known = new Set<string>();
  const blind = new Set<string>();
  for await (const { regionId, item, error } of forEachRegion(ecs, DescribeDisks, {}, { regions, signal })) {
    if (error !== undefined) {
      tell(search, regionId, error);
      // Without the disks of a region, all of its snapshots would seem to be of none.
      blind.add(regionId);
      continue;
    }
    known.add(item.DiskId ?? '');
    if (item.Status !== 'Available' || item.DiskChargeType === 'PrePaid') continue;
    const since = latest(item.CreationTime, item.DetachedTime);
    if (isBefore(since, before)) yield await diskOf(search, regionId, item, since);
  }
  const others = regions.filter((regionId) => !blind.has(regionId));
  if (others.length === 0) return;
  const walk = forEachRegion(ecs, DescribeSnapshots, { MaxResults: 100 }, { regions: others, signal });
  for await (const { regionId, item, error } of walk) {
    if (error !== undefined) {
      tell(search, regionId, error);
      continue;
    }
    const { SnapshotId = '', SourceDiskId = '', SourceDiskSize = '0', CreationTime = '', Usage } = item;
    if (known.has(SourceDiskId) || Usage !== 'none' || !isBefore(CreationTime, before)) continue;
    const text = `of ${SourceDiskId} (gone), up to ${SourceDiskSize} GiB`;
    const monthPrice = search.prices.snapshot(Number(SourceDiskSize));
    yield { kind: 'snapshot', regionId, id: SnapshotId, text, since: CreationTime, monthPrice };
  }
}

async function diskOf(
  search: Search,
  regionId: string,
  { DiskId = '', DiskName, Category = '', PerformanceLevel, Size = 0 }: ItemOf<typeof DescribeDisks>,
  since: string,
): Promise<Unused> {
  const spec = { regionId, category: Category, performanceLevel: PerformanceLevel, sizeGiB: Size };
  const monthPrice = await search.prices.disk(spec).catch((error: unknown) => {
    // Old kinds of disks have no price any more.
    if (!isServiceError(error)) throw error;
    tell(search, regionId, error);
    return undefined;
  });
  const text = `${DiskName ? `${DiskName}, ` : ''}${Category}, ${Size} GiB`;
  return { kind: 'disk', regionId, id: DiskId, text, since, monthPrice };
}

async function* addresses(search: Search): AsyncGenerator<Unused> {
  const { vpc, vpcRegions: regions, signal, before, prices } = search;
  const request = { Status: 'Available' } as const;
  for await (const { regionId, item, error } of forEachRegion(vpc, DescribeEipAddresses, request, {
    regions,
    signal,
  })) {
    if (error !== undefined) {
      tell(search, regionId, error);
      continue;
    }
    const { AllocationId = '', IpAddress = '', AllocationTime = '', ChargeType } = item;
    if (ChargeType === 'PrePaid' || !isBefore(AllocationTime, before)) continue;
    yield {
      kind: 'address',
      regionId,
      id: AllocationId,
      text: IpAddress,
      since: AllocationTime,
      monthPrice: prices.address(),
    };
  }
}

function tell({ failed }: Search, regionId: string, error: unknown): void {
  failed();
  console.error(`${regionId}: ${messageOf(error)}`);
}

/** Times of one form can be compared as texts; an empty one stands for never. */
function latest(...times: readonly (string | undefined)[]): string {
  return times.reduce<string>((last, time = '') => (time > last ? time : last), '');
}

function isBefore(time: string, limit: Date): boolean {
  return Date.parse(time) <= limit.getTime();
}
