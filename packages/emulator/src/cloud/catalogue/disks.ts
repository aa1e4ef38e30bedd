/** A category of disks that can be had. Performance levels count as categories of their own here. */
export interface DiskCategory {
  readonly id: string;
  readonly level?: 'PL0' | 'PL1' | 'PL2' | 'PL3';
  /** The sizes that a disk may have, in GiB. */
  readonly sizes: readonly [least: number, most: number];
  /** In CNY, for a GiB and a month. */
  readonly monthPrice: number;
}

/** Every category of disks, in every zone. */
export const diskCategories: readonly DiskCategory[] = [
  { id: 'cloud_essd', level: 'PL1', sizes: [20, 65_536], monthPrice: 1 },
  { id: 'cloud_essd', level: 'PL0', sizes: [1, 65_536], monthPrice: 0.5 },
  { id: 'cloud_essd', level: 'PL2', sizes: [461, 65_536], monthPrice: 2 },
  { id: 'cloud_essd', level: 'PL3', sizes: [1_261, 65_536], monthPrice: 4 },
  { id: 'cloud_auto', sizes: [1, 65_536], monthPrice: 0.5 },
  { id: 'cloud_ssd', sizes: [20, 32_768], monthPrice: 1 },
  { id: 'cloud_efficiency', sizes: [20, 32_768], monthPrice: 0.35 },
  { id: 'cloud', sizes: [5, 2_000], monthPrice: 0.3 },
  { id: 'ephemeral_ssd', sizes: [5, 800], monthPrice: 0.8 },
];

/** The names of the categories. */
export const diskCategoryIds: readonly string[] = [...new Set(diskCategories.map(({ id }) => id))];

/** Returns a category; where none of the levels is asked for, the usual one. */
export function diskCategoryOf(id: string, level?: string): DiskCategory | undefined {
  const found = diskCategories.filter((one) => one.id === id);
  return level === undefined ? found[0] : found.find((one) => one.level === level || one.level === undefined);
}
