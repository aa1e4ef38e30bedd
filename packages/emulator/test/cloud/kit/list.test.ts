import { expect, it } from 'vitest';
import { disk } from '../../../src/cloud/ecs/model.ts';
import { list } from '../../../src/cloud/kit/list.ts';
import type { Document } from '../../../src/state/document.ts';
import { createCloud } from '../../support/in-process.ts';

const cloud = createCloud();
const region = 'cn-hangzhou';

for (const id of ['d-1', 'd-2', 'd-3']) {
  cloud.put(disk.kind, { id, region, fields: { DiskName: id, Type: 'data' } });
}

/** Disks that are there without being stored. */
const standing = [-2, -1].map((sequence) => ({
  kind: disk.kind,
  id: `v${sequence}`,
  sequence,
  region,
  createdAt: 0,
  fields: { DiskName: 'of the vendor', Type: 'data' },
  tags: {},
  phases: [],
})) as unknown as readonly Document<never>[];

const describeDisks = list(disk, {
  standing: () => standing,
  show: ({ id }) => ({ DiskId: id }),
});

function page(parameters: Record<string, string>) {
  const { Disks, NextToken, TotalCount } = describeDisks(
    cloud.prepare('Ecs.DescribeDisks', { RegionId: region, ...parameters }),
  ) as { Disks: { Disk: { DiskId: string }[] }; NextToken: string; TotalCount: number };
  return { ids: Disks.Disk.map(({ DiskId }) => DiskId), NextToken, TotalCount };
}

it('lists what is not stored before what is, by number', () => {
  const pages = ['1', '2', '3', '4'].map((PageNumber) => page({ PageNumber, PageSize: '2' }));
  expect(pages.map(({ ids }) => ids)).toEqual([['v-2', 'v-1'], ['d-1', 'd-2'], ['d-3'], []]);
  expect(pages.map(({ TotalCount }) => TotalCount)).toEqual([5, 5, 5, 5]);
});

it('does so by token, from wherever a page ends', () => {
  for (const MaxResults of ['1', '2', '3', '4', '5']) {
    const seen: string[] = [];
    let token: string | undefined = '';
    while (token !== undefined) {
      const { ids, NextToken } = page({ MaxResults, ...(token !== '' && { NextToken: token }) });
      seen.push(...ids);
      token = NextToken === '' ? undefined : NextToken;
    }
    expect(seen).toEqual(['v-2', 'v-1', 'd-1', 'd-2', 'd-3']);
  }
});

it('lists what is not stored only where it fulfils the conditions', () => {
  expect(page({ DiskName: 'of the vendor' }).ids).toEqual(['v-2', 'v-1']);
  expect(page({ DiskName: 'd-3' })).toEqual({ ids: ['d-3'], NextToken: '', TotalCount: 1 });
});
