import { DescribePrice, type EcsClient } from '@scope/ecs';

/** What is asked for the price of a disk. */
export interface DiskSpec {
  readonly regionId: string;
  readonly category: string;
  readonly performanceLevel: string | undefined;
  readonly sizeGiB: number;
}

/** Prices by the month; `undefined` where none is known. */
export interface Prices {
  disk(spec: DiskSpec): Promise<number | undefined>;
  address(): number | undefined;
  snapshot(sizeGiB: number): number | undefined;
  /** What the prices of disks are in, once one was asked. */
  currency(): string;
}

/** Prices that the service does not tell. */
export interface PriceOptions {
  readonly addressHour: number | undefined;
  readonly snapshotGiBMonth: number | undefined;
  readonly signal: AbortSignal;
}

const hoursOfMonth = 730;

/** Asks the price of each kind of disk once. */
export function createPrices(ecs: EcsClient, options: PriceOptions): Prices {
  const { addressHour, snapshotGiBMonth, signal } = options;
  const asked = new Map<string, Promise<number | undefined>>();
  let currency = '';

  async function ask({
    regionId,
    category,
    performanceLevel,
    sizeGiB,
  }: DiskSpec): Promise<number | undefined> {
    const disk = {
      Category: category,
      Size: sizeGiB,
      ...(performanceLevel && { PerformanceLevel: performanceLevel }),
    };
    const request = { ResourceType: 'disk', PriceUnit: 'Hour', DataDisk: [disk] };
    const { PriceInfo } = await ecs.with({ regionId }).send(DescribePrice, request, { signal });
    currency = PriceInfo?.Price?.Currency ?? currency;
    const hour = PriceInfo?.Price?.TradePrice;
    return hour === undefined ? undefined : hour * hoursOfMonth;
  }

  return {
    disk: (spec) => {
      const key = JSON.stringify(spec);
      const price = asked.get(key) ?? ask(spec);
      asked.set(key, price);
      return price;
    },
    address: () => (addressHour === undefined ? undefined : addressHour * hoursOfMonth),
    snapshot: (sizeGiB) => (snapshotGiBMonth === undefined ? undefined : snapshotGiBMonth * sizeGiB),
    currency: () => currency,
  };
}
