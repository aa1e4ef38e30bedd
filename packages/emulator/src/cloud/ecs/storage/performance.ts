import type { Fields } from '../../../state/document.ts';

/** What a disk of a size does at most, in operations and MB a second. */
interface Rates {
  readonly iops: (size: number) => number;
  readonly throughput: (size: number) => number;
}

function upTo(base: number, perGib: number, most: number): (size: number) => number {
  return (size) => Math.floor(Math.min(base + perGib * size, most));
}

const levels: Readonly<Record<string, Rates>> = {
  PL0: { iops: upTo(1_800, 12, 10_000), throughput: upTo(100, 0.25, 180) },
  PL1: { iops: upTo(1_800, 50, 50_000), throughput: upTo(120, 0.5, 350) },
  PL2: { iops: upTo(1_800, 50, 100_000), throughput: upTo(120, 0.5, 750) },
  PL3: { iops: upTo(1_800, 50, 1_000_000), throughput: upTo(120, 0.5, 4_000) },
};

const autoPl: Rates = {
  iops: (size) => Math.max(upTo(1_800, 50, 50_000)(size), 3_000),
  throughput: (size) => Math.max(upTo(120, 0.5, 350)(size), 125),
};

const categories: Readonly<Record<string, Rates>> = {
  cloud: { iops: upTo(300, 0, 300), throughput: upTo(30, 0, 30) },
  cloud_efficiency: { iops: upTo(1_800, 8, 5_000), throughput: upTo(100, 0.15, 140) },
  cloud_ssd: { iops: upTo(1_800, 30, 25_000), throughput: upTo(120, 0.5, 300) },
  cloud_essd_entry: { iops: upTo(1_800, 8, 6_000), throughput: upTo(100, 0.15, 150) },
  cloud_auto: autoPl,
};

const usual: Rates = { iops: upTo(1_800, 50, 50_000), throughput: upTo(120, 0.5, 350) };

/** Returns how many IOPS a disk of the category `cloud_auto` can have beyond those that its size gives it. */
export function mostProvisionedIops(size: number): number {
  return Math.max(0, Math.min(50_000, 1_000 * size - autoPl.iops(size)));
}

/** Returns how fast a disk is, by its category, level and size; what is provisioned comes on top. */
export function performanceOf({ Category, PerformanceLevel, Size, ProvisionedIops }: Fields): Fields {
  const rates =
    (Category === 'cloud_essd' ? levels[String(PerformanceLevel)] : categories[String(Category)]) ?? usual;
  const size = Number(Size);
  const iops = rates.iops(size) + Number(ProvisionedIops ?? 0);
  const throughput = rates.throughput(size);
  return {
    IOPS: iops,
    IOPSRead: iops,
    IOPSWrite: iops,
    Throughput: throughput,
    ThroughputRead: throughput,
    ThroughputWrite: throughput,
  };
}
