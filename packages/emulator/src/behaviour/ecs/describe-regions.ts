import type { Behaviour } from '../call.ts';

/** Lists the regions of the spec. A region's name is its id, in every language. */
export const describeRegions: Behaviour = ({ operation }) => ({
  Regions: {
    Region: [...operation.product.regions.values()].map(({ id, host }) => ({
      RegionId: id,
      RegionEndpoint: host,
      LocalName: id,
      Status: 'available',
    })),
  },
});
