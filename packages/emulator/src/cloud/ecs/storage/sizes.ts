/** What sizes a disk may have, in GiB. */
export interface Sizes {
  readonly least: number;
  readonly most: number;
}

/** The sizes of data disks by category; those of enterprise SSDs go by their level. */
export const sizesOfCategories: Readonly<Record<string, Sizes>> = {
  cloud: { least: 5, most: 2_000 },
  cloud_efficiency: { least: 20, most: 32_768 },
  cloud_ssd: { least: 20, most: 32_768 },
  cloud_auto: { least: 1, most: 65_536 },
  cloud_essd_entry: { least: 10, most: 32_768 },
  cloud_regional_disk_auto: { least: 10, most: 65_536 },
  elastic_ephemeral_disk_standard: { least: 64, most: 8_192 },
  elastic_ephemeral_disk_premium: { least: 64, most: 8_192 },
};

/** The smallest enterprise SSD of each level. */
const leastOfLevel: Readonly<Record<string, number>> = { PL0: 1, PL1: 20, PL2: 461, PL3: 1_261 };

/** Returns what sizes a disk may have. */
export function sizesOf(category: string, level: string, type: 'system' | 'data'): Sizes {
  const { least, most } =
    category === 'cloud_essd'
      ? { least: leastOfLevel[level] ?? 20, most: 65_536 }
      : (sizesOfCategories[category] ?? { least: 20, most: 32_768 });
  return type === 'data' ? { least, most } : { least, most: category === 'cloud' ? 500 : 2_048 };
}
